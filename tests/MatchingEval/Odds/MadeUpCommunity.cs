namespace PeerHelp.MatchingEval.Odds;

/// <summary>Invents experts as the data's own communities were made: each knows what two to four past questions were about.</summary>
/// <remarks>Six of ten further questions share a concept with the first, so that people know things that go together.</remarks>
internal static class MadeUpCommunity
{
    private const double Related = 0.6;

    /// <summary>The concepts of each expert, of whom there are so many.</summary>
    public static IEnumerable<string[]> Of(IReadOnlyList<Question> past, HashSet<string> stop, int people, ulong seed)
    {
        var chance = new Chance(seed);
        var concepts = past.Select(question => question.Gold.Where(concept => !stop.Contains(concept)).ToArray()).ToArray();
        var about = concepts.SelectMany((all, at) => all.Select(concept => (concept, at))).ToLookup(pair => pair.concept, pair => pair.at);
        for (var person = 0; person < people; person++)
        {
            var asked = new List<int> { chance.Below(concepts.Length) };
            for (var more = 1 + chance.Below(3); more > 0; more--)
            {
                int[] near = chance.Is(Related) ? [.. concepts[asked[0]].SelectMany(concept => about[concept]).Distinct().Except(asked).Order()] : [];
                var next = near.Length > 0 ? near[chance.Below(near.Length)] : chance.Below(concepts.Length);
                if (!asked.Contains(next))
                {
                    asked.Add(next);
                }
            }

            yield return [.. asked.SelectMany(at => concepts[at]).Distinct()];
        }
    }
}
