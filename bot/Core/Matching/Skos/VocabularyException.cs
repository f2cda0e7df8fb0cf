namespace PeerHelp.Core.Matching;

/// <summary>A vocabulary cannot be read. The message says where and why, for the person who wrote the file.</summary>
public sealed class VocabularyException(string message) : Exception(message);
