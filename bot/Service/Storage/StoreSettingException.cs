namespace PeerHelp.Service.Storage;

/// <summary>A storage setting is wrong; the sentence tells the administrator which, and never shows a secret.</summary>
public sealed class StoreSettingException(string message) : Exception(message);
