using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>Of the many whom the index proposes, those whose rows are looked at: drawn from all who know about as much as the best.</summary>
/// <remarks>
/// Were it always the very best dozen, those who have helped before would be asked for ever, and nobody else could show
/// what she knows. The request's id decides, so the same decision made twice looks at the same people.
/// </remarks>
public static class Shortlist
{
    /// <summary>How many people the index proposes.</summary>
    public const int Proposed = 120;

    /// <summary>How many people's rows are loaded at first.</summary>
    public const int Dozen = 12;

    /// <summary>How many are looked at when too few of the first may be asked.</summary>
    public const int Dozens = 4 * Dozen;

    /// <summary>Who has at least this share of the best one's score knows about as much: the order is then a matter of fairness.</summary>
    private const double AboutAsMuch = 0.5;

    /// <summary>Who knows by colleagues' word alone, and has not said that one may ask about it.</summary>
    private const double Undeclared = 0.5;

    public static double KnowledgeOf(Match match) => match.Score * (match.SharedTags.Count > 0 ? 1 : Undeclared);

    public static bool IsNear(Match match, double best) => match.Score > 0 && KnowledgeOf(match) >= AboutAsMuch * best;

    /// <summary>Those who know about as much as the best in an order of the request's own, then the others, best first.</summary>
    public static IReadOnlyList<Match> Of(IReadOnlyList<Match> proposed, string seed)
    {
        var best = proposed.Select(KnowledgeOf).DefaultIfEmpty().Max();
        return
        [
            .. proposed.Where(match => IsNear(match, best)).OrderBy(match => StableHash.Of(seed, match.Person.Value)),
            .. proposed.Where(match => !IsNear(match, best)),
        ];
    }
}
