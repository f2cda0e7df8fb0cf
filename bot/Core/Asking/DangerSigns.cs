using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>The words of <c>DangerPhrases.txt</c>, and which signs a sentence shows.</summary>
/// <remarks>
/// What people tell in danger is seldom a set phrase. So the table knows parts (what is taken, how much, of what) and says which of them are a
/// sign when they stand near each other; what is put together may be a part of something else.
/// </remarks>
internal static class DangerSigns
{
    /// <summary>Words that make a sign together stand no further apart.</summary>
    private const int Reach = 10;

    private const int ShortestRepaired = 7;
    private const int LongestSmallNumber = 1;
    private const string LargeNumber = "#";

    /// <summary>Lines of the table about the words themselves: unheard ones, spellings, and other shapes of a word ("as inte").</summary>
    private const string Unheard = "unheard";
    private const string Spelling = "spelling";
    private const string As = "as ";

    private static readonly ILookup<string, string> Rows = Read().ToLookup(row => row.Name, row => row.Phrase);

    private static readonly HashSet<string> Unheards = [.. Rows[Unheard]];

    private static readonly Dictionary<string, string> Shapes = (
        from row in Rows
        where row.Key.StartsWith(As, StringComparison.Ordinal)
        from shape in row
        select (shape, row.Key[As.Length..])).ToDictionary();

    /// <summary>Beginnings that are read through a slip of the finger.</summary>
    private static readonly string[] Spellings = [.. Rows[Spelling]];

    private static readonly PhraseBook<string> Book = new(
        from row in Rows
        where row.Key is not (Unheard or Spelling) && !row.Key.StartsWith(As, StringComparison.Ordinal)
        from phrase in row
        where !IsTogether(phrase)
        let heard = string.Join(' ', phrase.Split(' ').Where(word => !Unheards.Contains(word)).Select(word => Shapes.GetValueOrDefault(word, word)))
        where heard.Length > 0
        select (heard, row.Key));

    /// <summary>What is a sign only together, by each of its parts.</summary>
    private static readonly ILookup<string, (string Name, string[] Parts)> Together = (
        from row in Rows
        from phrase in row
        where IsTogether(phrase)
        let parts = phrase.ToLowerInvariant().Split('+', StringSplitOptions.TrimEntries)
        from part in parts
        select (part, row.Key, parts)).ToLookup(row => row.part, row => (row.Key, row.parts));

    /// <summary>The words that carry something, in plain letters and in the shape the table knows.</summary>
    public static List<string> Heard(IEnumerable<string> words) =>
        [.. words.Select(Plain).Where(word => !Unheards.Contains(word)).Select(word => Repaired(Shapes.GetValueOrDefault(word, word)))];

    /// <summary>Where each sign stands, by the last word of it; and the names of all that was seen.</summary>
    public static (List<PhraseHit<DangerSign>> Signs, IReadOnlyCollection<string> Names) Find(IReadOnlyList<string> words)
    {
        var signs = new List<PhraseHit<DangerSign>>();
        var seen = new Dictionary<string, int>();
        foreach (var hit in Book.Find(words))
        {
            See(hit.Value, hit.At, hit.Last, seen, signs);
        }

        return (signs, seen.Keys);
    }

    /// <summary>Notes a name, and whatever it completes.</summary>
    private static void See(string name, int at, int last, Dictionary<string, int> seen, List<PhraseHit<DangerSign>> signs)
    {
        if (seen.TryGetValue(name, out var before) && before == at)
        {
            return;
        }

        if (Enum.TryParse<DangerSign>(name, ignoreCase: true, out var sign))
        {
            signs.Add(new(at, 0, last, 0, sign));
        }

        seen[name] = at;
        foreach (var (whole, parts) in Together[name])
        {
            if (parts.All(part => seen.TryGetValue(part, out var other) && last - other <= Reach))
            {
                See(whole, parts.Min(part => seen[part]), last, seen, signs);
            }
        }
    }

    private static IEnumerable<(string Name, string Phrase)> Read() =>
        from line in TextTable.Lines("DangerPhrases.txt")
        let parts = line.Split('|', StringSplitOptions.TrimEntries)
        from phrase in parts[1].Split(',', StringSplitOptions.TrimEntries)
        select (Plain(parts[0]), Plain(phrase));

    /// <summary>Written in capitals, by the names of its parts.</summary>
    private static bool IsTogether(string phrase) => phrase.All(letter => letter is '+' or ' ' || char.IsAsciiLetterUpper(letter));

    /// <summary>The word with a grave beginning spelt as it is meant.</summary>
    private static string Repaired(string word) =>
        word.All(char.IsAsciiDigit) ? word.Length > LongestSmallNumber ? LargeNumber : word
        : word.Length < ShortestRepaired || Spellings.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)) ? word
        : Spellings.FirstOrDefault(meant => EditDistance.ToBeginning(meant, word, 1) <= 1) is { } meant
            ? meant + word[Math.Min(meant.Length, word.Length)..]
            : word;

    private static string Plain(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = EditDistance.Plain(from[at]);
        }
    });
}
