using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>A search for the colleagues who know what a text is about.</summary>
/// <remarks>
/// <c>Not</c>: who may not be found (the asker, those already asked). <c>Most</c>: how many at most.
/// <c>TieSeed</c>: orders equals; the same seed gives the same order, so give the request's id. <c>LeastProbability</c>: how
/// probable a topic must be, from 0 to 1, where no phrase names it.
/// </remarks>
public sealed record RankQuery(
    string Text,
    CommunityId Community,
    Instant Now,
    IReadOnlyCollection<PersonId> Not,
    int Most,
    string TieSeed,
    double LeastProbability = RankQuery.Probable)
{
    /// <summary>When in doubt nobody is invited.</summary>
    public const double Probable = 0.75;

    /// <summary>Of those who may not be found, the ones already asked: who knows other topics than theirs comes sooner.</summary>
    public IReadOnlyCollection<PersonId> Asked { get; init; } = [];
}

/// <summary>A colleague who shares something with the text. Of two scores the greater knows more; twice as much counts as clearly more.</summary>
/// <remarks>The shared tags are in the colleague's own words; empty when only evidence speaks for her.</remarks>
public sealed record Match(PersonId Person, double Score, IReadOnlyList<string> SharedTags);
