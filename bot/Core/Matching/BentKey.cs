namespace PeerHelp.Core.Matching;

/// <summary>Keys that a name shares with its bent forms: stems, with what Finnish changes at their ends made the same.</summary>
internal static class BentKey
{
    private const int ShortestChanged = 4;

    /// <summary>What bending does to "-us" and "-uus".</summary>
    private static readonly (string End, string Same)[] Nouns =
        [("uks", "us"), ("yks", "ys"), ("uud", "uus"), ("yyd", "yys"), ("uut", "uus"), ("yyt", "yys")];

    /// <summary>Strong consonants and their weak ones, as they stand at the end of a stem.</summary>
    private static readonly (string Strong, string Weak)[] Grades =
    [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "n"), ("nn", "n"), ("lt", "l"), ("ll", "l"), ("rt", "r"), ("rr", "r"),
        ("mp", "m"), ("mm", "m"), ("t", "d"), ("p", "v"), ("k", ""),
    ];

    /// <summary>A name and a text are the same words if they share one of these.</summary>
    public static IEnumerable<string> AllOf(IReadOnlyList<string> words, Language language) =>
        new[] { Joined(words, word => Key(word, language, weak: false), language), Weak(words, language) }.Distinct();

    /// <summary>The key with weak consonants, which nearly all forms of a name have in common.</summary>
    public static string Weak(IReadOnlyList<string> words, Language language) =>
        Joined(words, word => Key(word, language, weak: true), language);

    private static string Joined(IReadOnlyList<string> words, Func<string, string> key, Language language) =>
        $"{(int)language} {string.Join(' ', words.Select(key))}";

    private static string Key(string word, Language language, bool weak)
    {
        if (language is not Language.Finnish)
        {
            return ContentWords.Stem(language, word);
        }

        var stem = word.EndsWith("nen", StringComparison.Ordinal) ? $"{word[..^3]}s" : ContentWords.Stem(language, word);
        var bare = Bare(stem);
        if (bare.Length < ShortestChanged)
        {
            return stem;
        }

        var (end, same) = Array.Find(Nouns, noun => bare.EndsWith(noun.End, StringComparison.Ordinal));
        bare = end is null ? bare : bare[..^end.Length] + same;
        var (strong, soft) = weak ? Array.Find(Grades, grade => bare.EndsWith(grade.Strong, StringComparison.Ordinal)) : default;
        return strong is null ? bare : Bare(bare[..^strong.Length] + soft);
    }

    private static string Bare(string stem) => stem.TrimEnd('a', 'ä', 'e', 'i', 'o', 'ö', 'u', 'y');
}
