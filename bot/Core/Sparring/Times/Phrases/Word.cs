namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A token, or several that belong together ("i morgon"), with the meanings one language gives it.</summary>
/// <param name="Length">How many tokens it takes.</param>
internal sealed record Word(Token Token, int Length, Sense[] Senses, Lexicon Lexicon)
{
    /// <summary>How much it sounds like its language: a word about time more than any other known one, a short one less.</summary>
    public int Familiarity { get; } = Length * (Senses.Length == 0 ? 0 : Length == 1 && IsCommon(Senses) ? 10 : Token.Text.Length > 3 ? 20 : 12);

    public static Word Longest(List<Token> tokens, int at, Lexicon lexicon, Dictionary<string, Sense[]> known)
    {
        var best = new Word(tokens[at], 1, [], lexicon);
        if (tokens[at].Kind != TokenKind.Word) return best;

        var joined = tokens[at].Text;
        for (var next = at + 1; lexicon.Begins(joined) && next < tokens.Count; next++)
        {
            if (IsHyphen(tokens, next)) next++;
            if (tokens[next].Kind != TokenKind.Word) break;
            joined = $"{joined} {tokens[next].Text}";
            if (lexicon.Find(joined) is { } senses) best = new Word(tokens[at] with { Text = joined, End = tokens[next].End }, next - at + 1, senses, lexicon);
        }

        return best.Length > 1 ? best : new Word(tokens[at], 1, Look(tokens[at].Text, lexicon, known), lexicon);
    }

    /// <summary>"Forty-five", "mid-morning".</summary>
    private static bool IsHyphen(List<Token> tokens, int at) => tokens[at] is { Text: "-", Glued: true } && at + 1 < tokens.Count && tokens[at + 1].Glued;

    private static Sense[] Look(string text, Lexicon lexicon, Dictionary<string, Sense[]> known)
    {
        if (!known.TryGetValue(text, out var senses)) known[text] = senses = lexicon.Look(text);
        return senses;
    }

    private static bool IsCommon(Sense[] senses) => Array.TrueForAll(senses, sense => sense.Meaning is Meaning.Filler or Meaning.AllDay or Meaning.Suits or Meaning.Number or Meaning.Counted);
}
