namespace PeerHelp.Core.Matching;

/// <summary>A request's text read once, ready to be compared with many experts.</summary>
internal sealed class AskedText
{
    private const double AlikeEnough = 0.6;
    private const int SameBeginning = 3;
    private const int LongEnoughInCompounds = 5;
    private const double MoreOfEachMention = 0.25;
    private const double MostWeight = 1.5;

    private readonly string joined;
    private readonly ILookup<string, string> byBeginning;
    private readonly HashSet<string> words;
    private readonly Dictionary<string, bool> met = [];

    public AskedText(string text)
    {
        var all = Tokens.Of(text);
        words = [.. ContentWords.Of(all)];
        joined = ' ' + string.Join(' ', words);
        byBeginning = words.ToLookup(word => word[..SameBeginning]);
        Language = LanguageGuess.Of(text);
        Stems = [.. words.Select(word => ContentWords.Stem(Language ?? Core.Language.Finnish, word))];
        foreach (var (topic, times) in TopicReader.WeighWide(all))
        {
            Topics[topic.Number] = Weight(times);
        }
    }

    /// <summary>For each topic of the vocabulary 0, or from 1 to 1.5 by how often it was spoken of.</summary>
    public double[] Topics { get; } = new double[TopicReader.All.Count];

    public HashSet<string> Stems { get; }

    public Language? Language { get; }

    /// <summary>Does the text speak of every word of a free tag?</summary>
    public bool Meets(string[] freeWords) => freeWords.Length > 0 && Array.TrueForAll(freeWords, Meets);

    private static double Weight(int times) => Math.Min(MostWeight, 1 + (MoreOfEachMention * (times - 1)));

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
            met[word] = known = words.Contains(word) || IsPartOfCompound(word) || byBeginning[word[..SameBeginning]].Any(other => Alike(word, other));
        }

        return known;
    }

    private bool IsPartOfCompound(string word) =>
        FinnishStemmer.Stem(word) is { Length: >= LongEnoughInCompounds } stem && joined.Contains(stem, StringComparison.Ordinal);

    private static bool Alike(string word, string other)
    {
        for (var language = Core.Language.Finnish; language <= Core.Language.English; language++)
        {
            if (ContentWords.Stem(language, word) == ContentWords.Stem(language, other))
            {
                return true;
            }
        }

        return word.Length >= LongEnoughInCompounds && CharacterGrams.Likeness(word, other) >= AlikeEnough;
    }
}
