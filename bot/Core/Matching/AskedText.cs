using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>A request's text read once, ready to be compared with many experts.</summary>
/// <remarks>
/// Where PeerHelp's own phrases name a topic it is certain, and one that few colleagues know weighs more. Beside them speak
/// the odds: what names, examples and past requests make probable weighs −ln(1 − p).
/// </remarks>
internal sealed class AskedText
{
    private const double AlikeEnough = 0.6;
    private const int SameBeginning = 3;
    private const int LongEnoughInCompounds = 5;
    private const double MoreOfEachMention = 0.25;
    private const double MostWeight = 1.5;
    private const double Surest = 0.99;

    private readonly string joined;
    private readonly ILookup<string, string> byBeginning;
    private readonly HashSet<string> words;
    private readonly Dictionary<string, bool> met = [];

    public AskedText(string text, Vocabulary vocabulary, TopicFinder finder, KnownTopics known, double least)
    {
        var all = Tokens.Of(text);
        words = [.. ContentWords.Of(all)];
        joined = ' ' + string.Join(' ', words);
        byBeginning = words.ToLookup(BeginningOf);
        foreach (var (topic, probability) in finder.Find(text, known, least))
        {
            Topics[topic] = -Math.Log(1 - Math.Min(Surest, probability));
        }

        var holders = known.Topics.ToHashSet();
        foreach (var (own, times) in TopicReader.WeighWide(all))
        {
            if (vocabulary.Find(own.Id) is { Number: var topic } && holders.Contains(topic))
            {
                Topics[topic] = Math.Max(Topics.GetValueOrDefault(topic), Weight(times) * Rarity(topic, known));
            }
        }
    }

    /// <summary>How much each topic that somebody knows weighs.</summary>
    public Dictionary<int, double> Topics { get; } = [];

    /// <summary>Every three letters in a row: a free tag that does not begin with any of them has nothing to do with the text.</summary>
    public IEnumerable<string> Beginnings =>
        Enumerable.Range(0, Math.Max(0, joined.Length - SameBeginning + 1)).Select(at => joined.Substring(at, SameBeginning)).Distinct();

    public static string BeginningOf(string word) => word[..SameBeginning];

    /// <summary>Does the text speak of every word of a free tag?</summary>
    public bool Meets(string[] freeWords) => freeWords.Length > 0 && Array.TrueForAll(freeWords, Meets);

    private static double Weight(int times) => Math.Min(MostWeight, 1 + (MoreOfEachMention * (times - 1)));

    /// <summary>1 when everybody knows the topic, up to 2 when one person does.</summary>
    private static double Rarity(int topic, KnownTopics known) => 2 - (Math.Log(known.Holders(topic)) / Math.Log(known.People + 1));

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
            met[word] = known = words.Contains(word) || IsPartOfCompound(word) || byBeginning[BeginningOf(word)].Any(other => Alike(word, other));
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
