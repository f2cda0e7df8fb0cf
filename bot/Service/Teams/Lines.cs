using System.Text;

namespace PeerHelp.Service.Teams;

/// <summary>Tidies plain words: single spaces, no quoted lines at the top, at most one empty line in a row.</summary>
internal static class Lines
{
    public static string Tidy(string words)
    {
        var tidy = new StringBuilder(words.Length);
        bool inQuotation = true;
        int empty = 0;
        foreach (ReadOnlySpan<char> line in words.AsSpan().EnumerateLines())
        {
            int start = tidy.Length;
            AppendTidy(line, tidy);
            bool isEmpty = tidy.Length == start;
            if (inQuotation && (isEmpty || tidy[start] == '>'))
            {
                tidy.Length = start;
                continue;
            }

            inQuotation = false;
            empty = isEmpty ? empty + 1 : 0;
            if (empty <= 1)
            {
                tidy.Append('\n');
            }
        }

        return tidy.ToString().Trim('\n');
    }

    private static void AppendTidy(ReadOnlySpan<char> line, StringBuilder tidy)
    {
        int start = tidy.Length;
        bool space = false;
        foreach (char letter in line)
        {
            if (char.IsWhiteSpace(letter))
            {
                space = tidy.Length > start;
            }
            else if (!IsInvisible(letter))
            {
                tidy.Append(space ? " " : "").Append(letter);
                space = false;
            }
        }
    }

    /// <summary>Zero-width space, word joiner and byte order mark; the joiner that builds emoji stays.</summary>
    private static bool IsInvisible(char letter) => letter is '\u200B' or '\u2060' or '\uFEFF' || char.IsControl(letter);
}
