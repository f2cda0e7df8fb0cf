namespace PeerHelp.Core.Matching;

/// <summary>Turns a topic's name into phrases of a <see cref="PhraseBook{T}"/> that find it in its bent forms, too.</summary>
/// <remarks>Only long stems are bent: a short beginning would be found in words it has nothing to do with.</remarks>
internal static class NamePattern
{
    private const int ShortestStem = 6;

    public static IEnumerable<string> Of(TopicNames names, Language language) =>
        names.Shown.Concat(names.Hidden).SelectMany(name => Of(name, language));

    private static IEnumerable<string> Of(string name, Language language)
    {
        var words = Tokens.Of(name);
        return [string.Join(' ', words), string.Join(' ', words.Select(word => Bent(word, language)))];
    }

    private static string Bent(string word, Language language)
    {
        var stem = word.AsSpan()[..word.AsSpan().CommonPrefixLength(ContentWords.Stem(language, word))];
        return stem.Length >= ShortestStem ? $"{stem}*" : word;
    }
}
