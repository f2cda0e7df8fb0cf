namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Guesses which known word a misspelt one was meant to be: dots left out, a letter too few or too many, two changed places.</summary>
/// <remarks>
/// The first letter is always believed. A wrong letter is forgiven only to its neighbour on the keyboard, and numbers are not guessed that way at all: "kolmella"
/// is not a slip for "kolmelta". Every known word is listed under itself and under itself less each letter, so that
/// looking a word up takes a few steps whatever the number of words.
/// </remarks>
internal sealed class Spelling
{
    private const int Shortest = 6, Longest = 24, ShortestWithDots = 4, LongDay = 8;
    private static readonly string[] Keyboard = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];

    private readonly Dictionary<string, string> withoutDots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> lessOneLetter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sense[]> words;

    public Spelling(Dictionary<string, Sense[]> words)
    {
        this.words = words;
        foreach (var (word, senses) in words)
        {
            if (word.Contains(' ', StringComparison.Ordinal)) continue;
            if (word.Length >= ShortestWithDots) withoutDots.TryAdd(WithoutDots(word), word);
            if (word.Length < Shortest || !IsWorthGuessing(senses)) continue;
            for (var letter = 0; letter < word.Length; letter++) List(word.Remove(letter, 1), word);
        }
    }

    /// <summary>The known word that was meant, or null.</summary>
    public string? Meant(string word)
    {
        if (word.Length is < ShortestWithDots or > Longest) return null;
        if (withoutDots.TryGetValue(word, out var dotted)) return dotted;
        if (word.Length < Shortest - 1) return null;

        var near = Near(word).Where(other => other[0] == word[0]).Distinct(StringComparer.Ordinal).ToList();
        var agree = near.TrueForAll(other => Means(other) == Means(near[0]));
        return agree ? near.FirstOrDefault() : null;
    }

    /// <summary>Names of feasts are too like other words ("jouluun", "kouluun"), and fillers say nothing.</summary>
    private static bool IsWorthGuessing(Sense[] senses) =>
        Array.Exists(senses, sense => sense.Meaning is not (Meaning.Filler or Meaning.Suits or Meaning.Counted or Meaning.Feast or Meaning.Few or Meaning.Numbered or Meaning.Busy or Meaning.Engagement or Meaning.Ordinal or Meaning.Wish or Meaning.Did or Meaning.NotComing or Meaning.AllDay));

    private (Meaning, int) Means(string word) => (words[word][0].Meaning, words[word][0].Value);

    private IEnumerable<string> Near(string word)
    {
        foreach (var longer in lessOneLetter.GetValueOrDefault(word, [])) yield return longer;
        for (var letter = 0; letter < word.Length; letter++)
        {
            var less = word.Remove(letter, 1);
            if (less.Length >= Shortest && words.TryGetValue(less, out var senses) && IsWorthGuessing(senses)) yield return less;
            foreach (var other in lessOneLetter.GetValueOrDefault(less, []))
            {
                if (IsSlip(word, other) || (word.Length == other.Length && IsLongDay(other))) yield return other;
            }
        }
    }

    /// <summary>The long names of days are like nothing else: any letter may be wrong, or in another place.</summary>
    private bool IsLongDay(string word) => word.Length >= LongDay && words[word][0] is { Meaning: Meaning.Weekday or Meaning.DayFromToday } or { Meaning: Meaning.Part, Value: not (int)PartOfDay.Lunchtime };

    /// <summary>Two words of one length: two letters side by side changed places, or one is its neighbour on the keyboard.</summary>
    private bool IsSlip(string word, string other)
    {
        if (word.Length != other.Length) return false;
        var differing = Enumerable.Range(0, word.Length).Where(at => word[at] != other[at]).Take(3).ToList();
        return differing switch
        {
            [var first, var second] => second == first + 1 && word[first] == other[second] && word[second] == other[first],
            [var only] => (word.Length > Shortest || words[other][0].Meaning == Meaning.Weekday) && words[other][0].Meaning != Meaning.Number && AreNeighbours(word[only], other[only]),
            _ => false,
        };
    }

    private static bool AreNeighbours(char one, char other) => Array.Exists(Keyboard, row =>
        row.IndexOf(one, StringComparison.Ordinal) is >= 0 and var here && row.IndexOf(other, StringComparison.Ordinal) is >= 0 and var there
        && Math.Abs(here - there) == 1);

    private static string WithoutDots(string word) => word.Replace('ä', 'a').Replace('å', 'a').Replace('ö', 'o');

    private void List(string shorter, string word)
    {
        if (!lessOneLetter.TryGetValue(shorter, out var others)) lessOneLetter[shorter] = others = [];
        others.Add(word);
    }
}
