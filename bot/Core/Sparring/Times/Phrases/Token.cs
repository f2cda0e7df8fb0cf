namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>What a token is made of.</summary>
internal enum TokenKind { Word, Number, Mark }

/// <summary>The smallest piece of a message: a word in small letters, a run of digits, or one mark.</summary>
/// <remarks>
/// The text has dashes and apostrophes in one form; start and end (exclusive) are places in the message; it is glued when
/// nothing stands between it and the token before.
/// </remarks>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool Glued)
{
    /// <summary>The number of up to four digits, or −1.</summary>
    public int Value { get; } = Kind == TokenKind.Number && Text.Length <= 4
        ? Text.Aggregate(0, (value, digit) => value * 10 + (digit - '0'))
        : -1;
}
