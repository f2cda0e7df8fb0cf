using System.Globalization;
using System.Text;

namespace PeerHelp.Cards;

/// <summary>Text typed by people, made fit for a card without changing what it says.</summary>
internal static class Plain
{
    /// <summary>Control and direction marks gone, line ends alike, and no longer than <paramref name="most"/> characters.</summary>
    public static string Of(string text, int most)
    {
        var plain = new StringBuilder(Math.Min(text.Length, most));
        foreach (var mark in Cut(text.ReplaceLineEndings("\n").Replace('\t', ' '), most))
        {
            if (mark == '\n' || !IsHidden(mark))
            {
                plain.Append(mark);
            }
        }

        return text.Length > most ? $"{plain.ToString().TrimEnd()}…" : plain.ToString().Trim();
    }

    /// <summary>The first characters; a surrogate pair is never cut in two.</summary>
    public static string Cut(string text, int most) => text.Length <= most
        ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    // Marks that turn the direction of writing could make a card show other words than were written.
    private static bool IsHidden(char mark) => char.GetUnicodeCategory(mark) is UnicodeCategory.Control
        || mark is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
