namespace PeerHelp.Service.Storage;

/// <summary>A row or a transaction is beyond what a store takes. A fault of ours; nothing was sent or written.</summary>
public sealed class StoreLimitException(string message) : Exception(message);
