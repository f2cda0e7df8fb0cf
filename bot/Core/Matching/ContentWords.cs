namespace PeerHelp.Core.Matching;

/// <summary>The words of a text that say what it is about.</summary>
internal static class ContentWords
{
    private const int Shortest = 3;

    public static IEnumerable<string> Of(string text) => Of(Tokens.Of(text));

    public static IEnumerable<string> Of(IReadOnlyList<string> words) =>
        words.Where(word => word.Length >= Shortest && !StopWords.Contains(word)).Distinct();

    public static string Stem(Language language, string word) => language switch
    {
        Language.Swedish => SwedishStemmer.Stem(word),
        Language.English => EnglishStemmer.Stem(word),
        _ => FinnishStemmer.Stem(word),
    };
}
