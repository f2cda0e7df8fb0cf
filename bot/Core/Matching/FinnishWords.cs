namespace PeerHelp.Core.Matching;

/// <summary>The Finnish words of a vocabulary, each under its dictionary form, with every stem they are bent from.</summary>
internal sealed class FinnishWords
{
    private const int SureModifier = 5;
    private const int LikeliestSingulars = 3;
    private const int MostReadings = 3;

    private static readonly string[] NominativesInN = ["nen", "in", "ton", "tön"];
    private static readonly string[] BentEndings = ["n", "is", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"];

    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = [];

    public FinnishWords(IEnumerable<string[]> labels)
    {
        Compounds = new(Stems, words);
        Learn([.. labels]);
        numbers.Clear();
        numbers.TrimExcess();
    }

    /// <summary>The dictionary forms, by number.</summary>
    public IReadOnlyList<string> All => words;

    public StemTable Stems { get; } = new();

    public FinnishCompounds Compounds { get; }

    /// <summary>Words as dictionaries have them first, then plurals, then whatever these do not explain, so that one word has one entry.</summary>
    private void Learn(string[][] labels)
    {
        var sure = labels.Where(label => label.Length == 1).Select(label => label[0]).Distinct().ToArray();
        var heads = labels.Where(label => label.Length > 1).Select(label => label[^1]).Distinct();
        var others = labels.SelectMany(label => label.SkipLast(1)).Distinct().ToArray();
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
        if (Compounds.Whole(word, found) > 0)
        {
            Stems.Add(word, StemUse.Compositive, found[0].Word);
        }
    }

    /// <summary>May stand in another case than the nominative, as words in labels of several words do.</summary>
    private static bool LooksBent(string word) =>
        Array.Exists(BentEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
        && !Array.Exists(NominativesInN, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private void LearnUnlessKnown(string word)
    {
        Span<Reading> found = stackalloc Reading[MostReadings];
        if (word.Length > Stump.LongestWord || Compounds.Whole(word, found) is var count && found[..count].ToArray().Any(reading => !reading.OfVerb))
        {
            return;
        }

        if (!FinnishPlurals.Looks(word))
        {
            Add(word, [word]);
        }
        else if (Compounds.Split(word) is [.., var head])
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
            Stems.Add(stem, use, words.Count - 1);
        }
    }
}
