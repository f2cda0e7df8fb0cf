namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Cuts a message into words, runs of digits and marks.</summary>
internal static class Tokeniser
{
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var glued = false;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '\n' && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at])))
            {
                glued = false;
                at++;
                continue;
            }

            var start = at;
            var kind = KindOf(text[at]);
            do at++;
            while (at < text.Length && Continues(kind, text, at));

            tokens.Add(new Token(kind, Normal(kind, text[start..at]), start, at, glued));
            glued = true;
        }

        return tokens;
    }

    private static TokenKind KindOf(char character) =>
        char.IsAsciiDigit(character) ? TokenKind.Number
        : char.IsLetter(character) ? TokenKind.Word
        : TokenKind.Mark;

    /// <summary>A word goes on over an apostrophe with a letter behind it: o'clock, can't.</summary>
    private static bool Continues(TokenKind kind, string text, int at) => kind switch
    {
        TokenKind.Number => char.IsAsciiDigit(text[at]),
        TokenKind.Word => char.IsLetter(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1])),
        _ => false,
    };

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    private static string Normal(TokenKind kind, string text) => kind switch
    {
        TokenKind.Word => text.ToLowerInvariant().Replace('’', '\''),
        TokenKind.Mark when text is "–" or "—" or "−" or "‑" => "-",
        _ => text,
    };
}
