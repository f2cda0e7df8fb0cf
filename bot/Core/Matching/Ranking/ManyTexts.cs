using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads very many texts as the numbers of their terms: each word is analysed once, and told apart by its hash alone.</summary>
/// <remarks>What is meant to live long should not hold one: it remembers every word.</remarks>
internal sealed class ManyTexts
{
    private readonly Numbering terms;
    private readonly Sums sums;
    private readonly Known[] known;

    /// <param name="analyse">Tells the terms of a word of a text in a language.</param>
    /// <param name="sums">Used while a text is read; nobody else uses them then.</param>
    public ManyTexts(Func<string, Language, TermWeight[]> analyse, Numbering terms, Sums sums)
    {
        (this.terms, this.sums) = (terms, sums);
        known = Array.ConvertAll(
            Enum.GetValues<Language>(),
            language => new Known(word => Array.ConvertAll(analyse(word, language), term => new WeighedTerm(terms.Of(term.Term), (float)term.Weight))));
    }

    /// <summary>The terms of some texts, each once, with the sum of its weights; each text is counted so many times.</summary>
    public WeighedTerm[] Sum(params ReadOnlySpan<(IReadOnlyList<string> Words, Language Language, float Times)> texts)
    {
        foreach (var (words, language, times) in texts)
        {
            for (var at = 0; at < words.Count; at++)
            {
                var all = known[(int)language].TermsOf(words[at]);
                sums.Room(terms.Count);
                foreach (var (term, weight) in all)
                {
                    sums.Add(term, times * weight);
                }
            }
        }

        var summed = sums.All();
        sums.Forget();
        return summed;
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
