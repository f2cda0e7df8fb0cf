namespace PeerHelp.Core.Matching;

/// <summary>The known words of Finnish with all their stems, and the compounds made of them.</summary>
internal sealed class FinnishLexicon
{
    private const int MostReadings = 3;
    private const int SureModifier = 5;

    private static readonly string[] NominativesInN = ["nen", "in", "ton", "tön"];
    private static readonly string[] BentEndings = ["n", "is", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"];

    private readonly StemTable stems = new();
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly FinnishCompounds compounds;
    private readonly CompoundPart[][] parts;
    private readonly Term[][] terms;

    public FinnishLexicon(IEnumerable<string[]> labels)
    {
        compounds = new(stems, words);
        Learn([.. labels]);
        parts = [.. words.Select(word => compounds.Split(word))];
        terms = [.. Enumerable.Range(0, words.Count).Select(TermsOf)];
    }

    public IReadOnlyList<Term> Analyse(string word)
    {
        if (word.Length > Stump.LongestWord)
        {
            return [new(word, TermKind.Unknown)];
        }

        Span<Reading> found = stackalloc Reading[MostReadings];
        var count = compounds.Whole(word, found);
        if (count == 1 && !found[0].OfVerb)
        {
            return terms[found[0].Word];
        }

        if (count > 0)
        {
            return [.. found[..count].ToArray().SelectMany(TermsOf).Distinct()];
        }

        var joined = new List<Term>();
        AddParts(compounds.Split(word), TermKind.Head, joined);
        return joined.Count > 0 ? [.. joined.Distinct()] : [new(FinnishStemmer.Stem(word), TermKind.Unknown)];
    }

    /// <summary>Words as dictionaries have them first, then plurals, then whatever these do not explain, so that one word has one entry.</summary>
    private void Learn(string[][] labels)
    {
        var sure = labels.Where(label => label.Length == 1).Select(label => label[0]).ToHashSet();
        var heads = labels.Where(label => label.Length > 1).Select(label => label[^1]).Distinct();
        var others = labels.SelectMany(label => label.SkipLast(1)).Distinct();
        foreach (var word in sure.Where(word => !FinnishPlurals.Looks(word) && !LooksBent(word)))
        {
            Add(word, [word]);
        }

        var rest = sure.Concat(heads).Concat(others).Distinct().Where(word => !numbers.ContainsKey(word));
        foreach (var word in rest.OrderBy(LooksBent).ThenBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal))
        {
            LearnUnlessKnown(word);
        }

        foreach (var word in others.Where(word => word.Length >= SureModifier))
        {
            LearnAsModifier(word);
        }
    }

    /// <summary>People join what the vocabulary parts: "kädestäennustaminen".</summary>
    private void LearnAsModifier(string word)
    {
        Span<Reading> found = stackalloc Reading[1];
        if (compounds.Whole(word, found) > 0)
        {
            stems.Add(word, StemUse.Compositive, found[0].Word);
        }
    }

    /// <summary>May stand in another case than the nominative, as words in labels of several words do.</summary>
    private static bool LooksBent(string word) =>
        Array.Exists(BentEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
        && !Array.Exists(NominativesInN, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private void LearnUnlessKnown(string word)
    {
        Span<Reading> found = stackalloc Reading[MostReadings];
        if (word.Length > Stump.LongestWord || compounds.Whole(word, found) is var count && found[..count].ToArray().Any(reading => !reading.OfVerb))
        {
            return;
        }

        if (!FinnishPlurals.Looks(word))
        {
            Add(word, [word]);
        }
        else if (compounds.Split(word) is [.., var head])
        {
            var singular = word[..head.From] + words[head.Word];
            Add(singular, [singular]);
        }
        else
        {
            string[] singulars = [.. FinnishPlurals.Singulars(word)];
            Add(singulars.FirstOrDefault(word), [.. singulars, word]);
        }
    }

    private void Add(string word, string[] bases)
    {
        if (!numbers.TryAdd(word, words.Count))
        {
            return;
        }

        words.Add(word);
        foreach (var (stem, use) in bases.SelectMany(FinnishForms.Of))
        {
            stems.Add(stem, use, words.Count - 1);
        }
    }

    private Term[] TermsOf(Reading reading) =>
        reading.OfVerb ? [new(words[reading.Word], TermKind.Action)] : terms[reading.Word];

    private Term[] TermsOf(int word)
    {
        var all = new List<Term> { new(words[word], TermKind.Word) };
        AddParts(parts[word], TermKind.Head, all);
        return [.. all.Distinct()];
    }

    /// <summary>The parts of a compound and theirs in turn, the last one first.</summary>
    private void AddParts(CompoundPart[] own, TermKind kind, List<Term> all)
    {
        for (var at = own.Length - 1; at >= 0; at--)
        {
            var partKind = at == own.Length - 1 ? kind : TermKind.Modifier;
            foreach (var reading in Readings(own[at]))
            {
                all.Add(new(words[reading], partKind));
                AddParts(parts[reading], partKind, all);
            }
        }
    }

    private static int[] Readings(CompoundPart part) => part.Other is { } other ? [part.Word, other] : [part.Word];
}
