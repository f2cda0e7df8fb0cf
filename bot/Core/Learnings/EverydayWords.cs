namespace PeerHelp.Core.Learnings;

/// <summary>The words of every question in this work, which say nothing of what one question is about.</summary>
internal static class EverydayWords
{
    private static readonly string[] Beginnings =
    [
        "asia", "asio", "valmen", "kolleg", "vink", "kokem", "neuvo", "apua", "autta", "hei", "kiit", "tilant", "pitä", "halu", "kysy",
        "klient", "kund", "tips", "råd", "erfarenhet", "hjälp", "någon", "situation", "tack", "fråg",
        "client", "custom", "coach", "colleag", "advice", "experienc", "help", "anyone", "thank", "question", "want",
    ];

    public static bool Contains(string word) => Array.Exists(Beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));
}
