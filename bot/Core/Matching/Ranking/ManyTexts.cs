namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads very many texts as the numbers of their terms: each word is analysed once.</summary>
/// <remarks>What is meant to live long should not hold one: it remembers every word.</remarks>
internal sealed class ManyTexts(Lexicons lexicons, Numbering<string> terms)
{
    private readonly Dictionary<string, WeighedTerm[]>[] known = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>Adds a text's terms to the sums of their weights, so many times.</summary>
    public void Add(IReadOnlyList<string> words, Language language, float times, Dictionary<int, float> sums)
    {
        var own = known[(int)language];
        foreach (var word in words)
        {
            if (!own.TryGetValue(word, out var found))
            {
                own[word] = found = [.. Bag.TermsOf(word, language, lexicons).Select(term => new WeighedTerm(terms.Of(term.Term), (float)term.Weight))];
            }

            foreach (var (term, weight) in found)
            {
                sums[term] = sums.GetValueOrDefault(term) + (times * weight);
            }
        }
    }
}
