namespace PeerHelp.Core.Matching;

/// <summary>A help request that has ended: what was asked, what helped, and the topics it turned out to be about.</summary>
/// <param name="Learning">What was learnt or answered, if anything was written down.</param>
/// <param name="Topics">Ids of topics of the vocabulary; others are left out.</param>
public sealed record PastRequest(string Question, string? Learning, IReadOnlyList<string> Topics);
