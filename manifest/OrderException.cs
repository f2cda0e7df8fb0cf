namespace PeerHelp.Manifest;

/// <summary>The package was asked for in a way that Teams would not take; the message says what to change.</summary>
public sealed class OrderException(string sentence) : Exception(sentence);
