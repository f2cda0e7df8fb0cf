using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads very many texts as the numbers of their terms: each word is analysed once, and told apart by its hash alone.</summary>
/// <remarks>What is meant to live long should not hold one: it remembers every word.</remarks>
internal sealed class ManyTexts
{
    private readonly Known[] known;
    private readonly Dictionary<int, float> sums = [];

    /// <param name="analyse">Tells the terms of a word of a text in a language.</param>
    public ManyTexts(Func<string, Language, TermWeight[]> analyse, Numbering terms) => known = Array.ConvertAll(
        Enum.GetValues<Language>(),
        language => new Known(word => Array.ConvertAll(analyse(word, language), term => new WeighedTerm(terms.Of(term.Term), (float)term.Weight))));

    /// <summary>The terms of some texts and the sums of their weights, each text counted so many times; the next call overwrites them.</summary>
    public Dictionary<int, float> Sum(params ReadOnlySpan<(IReadOnlyList<string> Words, Language Language, float Times)> texts)
    {
        sums.Clear();
        foreach (var (words, language, times) in texts)
        {
            var own = known[(int)language];
            for (var at = 0; at < words.Count; at++)
            {
                foreach (var (term, weight) in own.TermsOf(words[at]))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(sums, term, out _) += times * weight;
                }
            }
        }

        return sums;
    }

    /// <summary>The words of one language that have been met, and the terms of all of them in one row.</summary>
    private sealed class Known(Func<string, WeighedTerm[]> analyse)
    {
        private readonly Numbering words = new();
        private readonly List<int> ends = [0];
        private readonly List<WeighedTerm> row = [];

        public ReadOnlySpan<WeighedTerm> TermsOf(string word)
        {
            var number = words.Of(StableHash.Of(word));
            if (number == ends.Count - 1)
            {
                row.AddRange(analyse(word));
                ends.Add(row.Count);
            }

            return CollectionsMarshal.AsSpan(row)[ends[number]..ends[number + 1]];
        }
    }
}
