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

            if (kind == TokenKind.Word && EndOfAbbreviation(text, start, at) is { } end) at = end;
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

    /// <summary>"P.m.", "f.m.", "fr.o.m." are one word: short ones with a dot after each. Null when it is no such word.</summary>
    private static int? EndOfAbbreviation(string text, int start, int end)
    {
        const int longest = 2;
        if (end - start > longest || end + 1 >= text.Length || text[end] != '.' || !char.IsLetter(text[end + 1])) return null;
        var at = end;
        while (at + 1 < text.Length && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 == text.Length || !char.IsLetter(text[at + 2]))) at += 2;
        return at == end ? null : at < text.Length && text[at] == '.' ? at + 1 : at;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    private static string Normal(TokenKind kind, string text) => kind switch
    {
        TokenKind.Word => text.ToLowerInvariant().Replace('’', '\'').Replace(".", "", StringComparison.Ordinal),
        TokenKind.Mark when text is "–" or "—" or "−" or "‑" => "-",
        _ => text,
    };
}
