namespace PeerHelp.Core.Matching;

/// <summary>Reads running Finnish words as the words of a vocabulary and the parts of its compounds.</summary>
internal sealed class FinnishLexicon
{
    private const int MostReadings = 3;

    private readonly FinnishWords words;
    private readonly CompoundPart[][] parts;
    private readonly Term[][] terms;

    public FinnishLexicon(IEnumerable<string[]> labels)
    {
        words = new(labels);
        parts = [.. words.All.Select(word => words.Compounds.Split(word))];
        terms = [.. Enumerable.Range(0, words.All.Count).Select(TermsOf)];
    }

    public IReadOnlyList<Term> Analyse(string word)
    {
        if (word.Length > Stump.LongestWord)
        {
            return [new(word, TermKind.Unknown)];
        }

        return Known(word) ?? SpokenFinnish.Standard(word).Select(Known).FirstOrDefault(terms => terms is not null)
            ?? [new(FinnishStemmer.Stem(word), TermKind.Unknown)];
    }

    private IReadOnlyList<Term>? Known(string word)
    {
        Span<Reading> found = stackalloc Reading[MostReadings];
        var count = words.Compounds.Whole(word, found);
        if (count == 1 && !found[0].OfVerb)
        {
            return terms[found[0].Word];
        }

        if (count > 0)
        {
            return [.. found[..count].ToArray().SelectMany(TermsOf).Distinct()];
        }

        var joined = new List<Term>();
        AddParts(words.Compounds.Split(word), int.MaxValue, TermKind.Head, joined);
        return joined.Count > 0 ? [.. joined.Distinct()] : null;
    }

    private Term[] TermsOf(Reading reading) =>
        reading.OfVerb ? [new(words.All[reading.Word], TermKind.Action)] : terms[reading.Word];

    private Term[] TermsOf(int word)
    {
        var all = new List<Term> { new(words.All[word], TermKind.Word) };
        AddParts(parts[word], words.All[word].Length, TermKind.Head, all);
        return [.. all.Distinct()];
    }

    /// <summary>The parts of a compound and theirs in turn, the last one first; each is shorter than the whole, so that the turns end.</summary>
    private void AddParts(CompoundPart[] own, int length, TermKind kind, List<Term> all)
    {
        for (var at = own.Length - 1; at >= 0; at--)
        {
            var partKind = at == own.Length - 1 ? kind : TermKind.Modifier;
            foreach (var reading in Readings(own[at]).Where(reading => words.All[reading].Length < length))
            {
                all.Add(new(words.All[reading], partKind));
                AddParts(parts[reading], words.All[reading].Length, partKind, all);
            }
        }
    }

    private static int[] Readings(CompoundPart part) => part.Other is { } other ? [part.Word, other] : [part.Word];
}
