namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Which topics come into question, by number; how many people know each, and how many people there are.</summary>
internal sealed record KnownTopics(int[] Topics, Func<int, int> Holders, int People);
