namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>A message as words with their meanings. Looking past the end finds nothing.</summary>
internal sealed class Sentence(IReadOnlyList<Word> words)
{
    public int Count => words.Count;

    public Token this[int at] => Has(at) ? words[at].Token : default;

    /// <summary>The language of the word at this place.</summary>
    public Lexicon LexiconAt(int at) => words[Math.Clamp(at, 0, words.Count - 1)].Lexicon;

    public Sense[] Senses(int at) => Has(at) ? words[at].Senses : [];

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

    public bool IsDigits(int at, int mostDigits = 2) => Has(at) && this[at].Kind == TokenKind.Number && this[at].Text.Length <= mostDigits;

    public bool IsGluedMark(int at, char mark) => IsMark(at, mark) && this[at].Glued;

    public bool IsUnknownWord(int at) => Has(at) && this[at].Kind == TokenKind.Word && words[at].Senses.Length == 0;

    /// <summary>True when a number right before this token counts it: years, euros, clients, a percent sign.</summary>
    public bool IsCounted(int at) =>
        this[at] is { Kind: TokenKind.Mark, Text: "%" or "€" or "$" or "°" or "+" or "/" }
        || (IsGluedMark(at, '-') && this[at + 1] is { Kind: TokenKind.Word, Glued: true } && !IsAboutTime(at + 1))
        || (IsGluedMark(at, ',') && this[at + 1] is { Kind: TokenKind.Number, Glued: true })
        || Is(at, Meaning.Unit) || Is(at, Meaning.Counted)
        || (IsUnknownWord(at) && LexiconAt(at).LooksCounted(this[at].Text));

    /// <summary>True for a word a time can begin with: a day, a part of it, an hour, what limits it.</summary>
    public bool BeginsTime(int at) => IsDigits(at, 4) || Array.Exists(Senses(at), sense => sense.Meaning
        is Meaning.Weekday or Meaning.DayFromToday or Meaning.Part or Meaning.Clock or Meaning.Number or Meaning.Half or Meaning.Quarter or Meaning.Next or Meaning.Week or Meaning.PartOfWeek
        or Meaning.AfterPrefix or Meaning.BeforePrefix or Meaning.FromPrefix or Meaning.BetweenPrefix or Meaning.Noon or Meaning.Landmark or Meaning.Month or Meaning.Feast or Meaning.This);

    public bool IsAboutTime(int at) =>
        Array.Exists(Senses(at), sense => sense.Meaning is not (Meaning.Filler or Meaning.Suits or Meaning.Counted or Meaning.AllDay));

    private bool Has(int at) => at >= 0 && at < words.Count;
}
