namespace PeerHelp.Core.Matching;

/// <summary>The known words of Finnish with all their stems, and the compounds made of them.</summary>
internal sealed class FinnishLexicon
{
    private const int MostReadings = 3;
    private const int SureModifier = 5;
    private const int LikeliestSingulars = 3;

    /// <summary>Of the ending of a mistyped word; longer ones exist, but rarely meet a slip.</summary>
    private const int LongestEnding = 7;

    private static readonly string[] NominativesInN = ["nen", "in", "ton", "tön"];
    private static readonly string[] BentEndings = ["n", "is", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"];

    private readonly StemTable stems = new();
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly FinnishCompounds compounds;
    private readonly CompoundPart[][] parts;
    private readonly Term[][] terms;
    private readonly Misspelling misspelling;

    public FinnishLexicon(IEnumerable<string[]> labels)
    {
        compounds = new(stems, words);
        Learn([.. labels]);
        parts = [.. words.Select(word => compounds.Split(word))];
        terms = [.. Enumerable.Range(0, words.Count).Select(TermsOf)];
        misspelling = new(words);
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

    /// <summary>The terms of the known words that a mistyped one comes closest to; none when none is close.</summary>
    public IReadOnlyList<Term> AnalyseMistyped(string word)
    {
        var forgiven = word.Length > Stump.LongestWord ? 0 : Misspelling.Forgiven(word.Length);
        if (forgiven == 0)
        {
            return [];
        }

        int[] undotted = [.. misspelling.Candidates(word, 0, LongestEnding).Where(known => IsUndotted(word, known)).Take(1)];
        return Misspelling.Guess(undotted.Length > 0 ? undotted : Slipped(word, forgiven), known => terms[known]);
    }

    /// <summary>The words one slip away, or else those more slips away; two are enough to know that it is not clear.</summary>
    private int[] Slipped(string word, int forgiven)
    {
        Span<int> found = stackalloc int[2];
        var count = new FinnishSlips(stems).Find(word, found);
        return count > 0 || forgiven == 1
            ? found[..count].ToArray()
            : [.. misspelling.Candidates(word, forgiven, LongestEnding).Where(known => IsClose(word, words[known], forgiven)).Take(2)];
    }

    /// <summary>Is the word a form of the known one, but for its dots?</summary>
    private bool IsUndotted(string word, int known) =>
        FinnishForms.Of(words[known]).Any(form => form.Stem.Length <= word.Length
            && (FinnishEndings.Of(word.AsSpan(form.Stem.Length)) & form.Use) != 0
            && EditDistance.Between(form.Stem, word.AsSpan(0, form.Stem.Length), 0) == 0);

    /// <summary>Two slips are counted against the dictionary form alone: with an ending bent as well, too much would look alike.</summary>
    private static bool IsClose(string word, string known, int slips)
    {
        for (var end = word.Length; end >= word.Length - LongestEnding && end >= known.Length - slips; end--)
        {
            if (FinnishEndings.Of(word.AsSpan(end)) != StemUse.None && EditDistance.Between(known, word.AsSpan(0, end), slips) <= slips)
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<Term>? Known(string word)
    {
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
        return joined.Count > 0 ? [.. joined.Distinct()] : null;
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
            string[] singulars = [.. FinnishPlurals.Singulars(word).Take(LikeliestSingulars)];
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
