namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A message as tokens with the meanings one language gives them. Looking past the end finds nothing.</summary>
internal sealed class Sentence
{
    private readonly List<Token> tokens = [];
    private readonly List<Sense[]> senses = [];

    public Sentence(IReadOnlyList<Token> words, Lexicon lexicon)
    {
        Lexicon = lexicon;
        for (var at = 0; at < words.Count;)
        {
            var (token, length) = Longest(words, at);
            tokens.Add(token);
            senses.Add(token.Kind == TokenKind.Word ? lexicon.Look(token.Text) : []);
            at += length;
        }
    }

    public Lexicon Lexicon { get; }

    public int Count => tokens.Count;

    public Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : default;

    /// <summary>How much this message sounds like the language: a word about time weighs two, any other known word one.</summary>
    public int Familiarity => senses.Sum(meanings =>
        meanings.Length == 0 ? 0 : Array.TrueForAll(meanings, sense => sense.Meaning is Meaning.Filler or Meaning.Number) ? 1 : 2);

    public Sense[] Senses(int at) => at >= 0 && at < senses.Count ? senses[at] : [];

    public bool Is(int at, Meaning meaning) => Is(at, meaning, out _);

    public bool Is(int at, Meaning meaning, out Sense found)
    {
        foreach (var sense in Senses(at))
        {
            if (sense.Meaning != meaning) continue;
            found = sense;
            return true;
        }

        found = default;
        return false;
    }

    public bool IsMark(int at, char mark) => this[at] is { Kind: TokenKind.Mark, Text: { Length: 1 } text } && text[0] == mark;

    public bool IsDigits(int at, int mostDigits = 2) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Text.Length <= mostDigits;

    public bool IsGluedMark(int at, char mark) => IsMark(at, mark) && this[at].Glued;

    public bool IsUnknownWord(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word && senses[at].Length == 0;

    /// <summary>True when a number right before this token counts it: years, euros, clients, a percent sign.</summary>
    public bool IsCounted(int at) =>
        this[at] is { Kind: TokenKind.Mark, Text: "%" or "€" or "$" or "°" or "+" or "/" }
        || (IsGluedMark(at, '-') && this[at + 1] is { Kind: TokenKind.Word, Glued: true } && !IsAboutTime(at + 1))
        || (IsGluedMark(at, ',') && this[at + 1] is { Kind: TokenKind.Number, Glued: true })
        || Is(at, Meaning.Unit) || Is(at, Meaning.Counted)
        || (IsUnknownWord(at) && Lexicon.LooksCounted(this[at].Text));

    public bool IsAboutTime(int at) =>
        at >= 0 && at < senses.Count && Array.Exists(senses[at], sense => sense.Meaning is not (Meaning.Filler or Meaning.Suits or Meaning.Counted));

    private (Token Token, int Length) Longest(IReadOnlyList<Token> words, int at)
    {
        var best = (Token: words[at], Length: 1);
        var joined = words[at].Text;
        for (var next = at + 1; Lexicon.Begins(joined) && next < words.Count && words[next].Kind == TokenKind.Word; next++)
        {
            joined = $"{joined} {words[next].Text}";
            if (Lexicon.Find(joined) is not null)
            {
                best = (words[at] with { Text = joined, End = words[next].End }, next - at + 1);
            }
        }

        return best;
    }
}
