using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Whether a post is addressed to one person by name.</summary>
internal static class Addressing
{
    private const int LongestOpening = 60;
    private const int ShortestName = 3;

    private static readonly HashSet<string> Greetings =
        ["hei", "heippa", "moi", "moikka", "moro", "terve", "huomenta", "hej", "hejsan", "hi", "hello", "hey", "kiitos", "tack", "thanks"];

    /// <summary>What stands where a name could, yet names nobody.</summary>
    private static readonly HashSet<string> Everybody =
    [
        "apua", "asiakas", "kaikki", "kaikille", "kanava", "kollegat", "kysymys", "neuvoja", "porukka", "taas", "tiimi", "vinkkejä", "väki",
        "alla", "allihopa", "fråga", "hjälp", "igen", "kanalen", "klient", "kolleger", "kollegor",
        "again", "channel", "client", "colleagues", "everybody", "everyone", "folks", "help", "question", "team", "there", "peerhelp",
    ];

    private static readonly HashSet<string> You = ["sinä", "sä", "sulla", "sinulla", "sun", "sinun", "du", "dig", "din", "ditt", "you", "your"];

    /// <summary>"@Eeva …", "Eeva, …", "Moi Eeva, …": a mention of the bot, and a greeting to all, name nobody.</summary>
    public static bool NamesOne(string text)
    {
        var opening = text.AsSpan().TrimStart();
        opening = opening[..Math.Min(opening.Length, LongestOpening)];
        if (opening.StartsWith("@"))
        {
            return Tokens.Of(opening.ToString()) is [var mentioned, ..] && !Everybody.Contains(mentioned);
        }

        var comma = opening.IndexOfAny(',', ':', '!');
        var words = opening[..Math.Max(0, comma)].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var only] => IsName(only) && SpeaksToOne(text),
            [var greeting, var second] => Greetings.Contains(greeting.ToLowerInvariant()) && IsName(second),
            _ => false,
        };
    }

    /// <summary>A first word before a comma is a name only when somebody is spoken to: "Tuntuu, etten jaksa" names nobody.</summary>
    private static bool SpeaksToOne(string text) => Tokens.Of(text).Any(word =>
        You.Contains(word) || word.EndsWith("tko", StringComparison.Ordinal) || word.EndsWith("tkö", StringComparison.Ordinal));

    private static bool IsName(string written)
    {
        var word = written.ToLowerInvariant();
        return word.Length >= ShortestName && char.IsUpper(written[0]) && !written.All(char.IsUpper)
            && !Greetings.Contains(word) && !Everybody.Contains(word) && !StopWords.Contains(word)
            && PostWords.Find([word]).Count == 0;
    }
}
