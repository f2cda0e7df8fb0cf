namespace PeerHelp.Core.Matching;

/// <summary>The words of a request's text, in which the free tags of colleagues are looked for.</summary>
internal sealed class AskedWords
{
    private const double AlikeEnough = 0.6;
    private const int SameBeginning = 3;
    private const int LongEnoughInCompounds = 5;

    private readonly string joined;
    private readonly HashSet<string> words;
    private readonly Lazy<ILookup<string, string>> byBeginning;
    private readonly Dictionary<string, bool> met = [];

    public AskedWords(IReadOnlyList<string> all)
    {
        words = [.. ContentWords.Of(all)];
        joined = ' ' + string.Join(' ', words);
        byBeginning = new(() => words.ToLookup(BeginningOf));
    }

    /// <summary>Every three letters in a row: a free tag that does not begin with any of them has nothing to do with the text.</summary>
    public IEnumerable<string> Beginnings =>
        Enumerable.Range(0, Math.Max(0, joined.Length - SameBeginning + 1)).Select(at => joined.Substring(at, SameBeginning)).Distinct();

    public static string BeginningOf(string word) => word[..SameBeginning];

    /// <summary>Does the text speak of every word of a free tag?</summary>
    public bool Meets(string[] freeWords) => freeWords.Length > 0 && Array.TrueForAll(freeWords, Meets);

    private bool Meets(string word)
    {
        // Most tags have nothing to do with the text: their first letters do not even occur in it.
        if (!joined.AsSpan().Contains(word.AsSpan(0, SameBeginning), StringComparison.Ordinal))
        {
            return false;
        }

        // Remembered, because many experts use the same words.
        if (!met.TryGetValue(word, out var known))
        {
            met[word] = known = words.Contains(word) || IsPartOfCompound(word) || byBeginning.Value[BeginningOf(word)].Any(other => Alike(word, other));
        }

        return known;
    }

    private bool IsPartOfCompound(string word) =>
        FinnishStemmer.Stem(word) is { Length: >= LongEnoughInCompounds } stem && joined.Contains(stem, StringComparison.Ordinal);

    private static bool Alike(string word, string other)
    {
        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            if (ContentWords.Stem(language, word) == ContentWords.Stem(language, other))
            {
                return true;
            }
        }

        return word.Length >= LongEnoughInCompounds && CharacterGrams.Likeness(word, other) >= AlikeEnough;
    }
}
