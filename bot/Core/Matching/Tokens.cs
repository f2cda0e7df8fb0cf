using System.Buffers;
using System.Globalization;
using System.Text;

namespace PeerHelp.Core.Matching;

/// <summary>Reads what people write as words in lower case, however their phones spelled them.</summary>
/// <remarks>
/// A hyphen parts words ("TE-toimisto" is two). A colon carries the ending of an abbreviation, which is left out ("CV:n" is "cv").
/// An apostrophe stays inside a word ("don't"). A "word" longer than any real one is cut, so that every reader stays linear.
/// </remarks>
public static class Tokens
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        [.. Enumerable.Range(0, 0x7F).Concat(Enumerable.Range(0xC0, 0x40)).Select(letter => (char)letter), .. "§«»–—“”„€"]);

    private const int LongestColonEnding = 5;
    private const int MarksOnOneLetter = 3;
    private const int FirstAccent = 0x300;
    private const int FirstUnseen = 0xAD;
    private const int CaseStep = 'a' - 'A';

    /// <summary>The words alone.</summary>
    public static IReadOnlyList<string> Of(string text) => Read(text, marks: false);

    /// <summary>The words with ".", "?" and "!" where sentences and lines end; an ending is always closed.</summary>
    public static IReadOnlyList<string> WithMarks(string text) => Read(text, marks: true);

    /// <summary>Words with marks, sentence by sentence, each with the mark that ends it.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Sentences(IReadOnlyList<string> words)
    {
        List<string> sentence = [];
        foreach (var word in words)
        {
            sentence.Add(word);
            if (word is "." or "!" or "?")
            {
                yield return sentence;
                sentence = [];
            }
        }
    }

    private static List<string> Read(string text, bool marks)
    {
        var clean = Clean(text);
        var words = new List<string>(clean.Length / 6 + 1);
        for (var at = 0; at < clean.Length;)
        {
            if (char.IsLetterOrDigit(clean[at]))
            {
                var end = EndOfWord(clean, at);
                words.Add(clean.Substring(at, Math.Min(end - at, Stump.LongestWord)));
                at = SkipColonEnding(clean, end);
                continue;
            }

            if (marks && MarkOf(clean[at]) is { } mark && words.Count > 0)
            {
                AddMark(words, mark);
            }

            at++;
        }

        if (marks && words.Count > 0)
        {
            AddMark(words, ".");
        }

        return words;
    }

    /// <summary>Of several marks in a row one stays; a question outlives the rest.</summary>
    private static void AddMark(List<string> words, string mark)
    {
        if (words[^1] is not ("." or "?" or "!"))
        {
            words.Add(mark);
        }
        else if (mark == "?")
        {
            words[^1] = mark;
        }
    }

    private static string? MarkOf(char letter) => letter switch
    {
        '?' => "?",
        '!' => "!",
        '.' or '\n' or ';' => ".",
        _ => null,
    };

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (IsWordLetter(text[at]) || IsInnerApostrophe(text, at)))
        {
            at++;
        }

        return at;
    }

    private static int SkipColonEnding(string text, int end)
    {
        if (end >= text.Length || text[end] != ':')
        {
            return end;
        }

        var stop = end + 1;
        while (stop < text.Length && stop - end <= LongestColonEnding + 1 && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return stop - end - 1 is > 0 and <= LongestColonEnding ? stop : end;
    }

    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsWordLetter(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    /// <summary>One spelling for each letter. Piles of accents and halves of pairs go first: normalising them is slow or impossible.</summary>
    private static string Clean(string text) => IsPlain(text) ? string.Create(text.Length, text, LowerPlain) : CleanThoroughly(text);

    /// <summary>Nearly all texts: letters, digits and marks of Western Europe, of which each has one spelling only.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(PlainLetters);

    /// <summary>As the invariant culture has it, without the way through all the letters of the world.</summary>
    private static void LowerPlain(Span<char> lowered, string text)
    {
        for (var at = 0; at < lowered.Length; at++)
        {
            var letter = text[at];
            lowered[at] = letter is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ' and not '×') ? (char)(letter + CaseStep) : letter;
        }
    }

    private static string CleanThoroughly(string text)
    {
        var simple = new StringBuilder(text.Length);
        var marks = 0;
        Span<char> pair = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            marks = rune.Value >= FirstAccent && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks <= MarksOnOneLetter && !IsUnseen(rune))
            {
                simple.Append(pair[..Plain(rune).EncodeToUtf16(pair)]);
            }
        }

        return simple.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    /// <summary>Soft hyphens, joiners and the choices between drawings of a letter: nobody typed them, and no word ends there.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value >= FirstUnseen
        && (rune == Rune.ReplacementChar || rune.Value is >= 0xFE00 and <= 0xFE0F || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format);

    /// <summary>Curled apostrophes straightened, and the dotted capital I, which would leave its dot behind when lowered.</summary>
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\uFF07' => new('\''),
        '\u0130' => new('i'),
        _ => rune,
    };
}
