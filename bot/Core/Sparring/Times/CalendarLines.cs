using System.Text;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>How a calendar file writes text: escaped where a word could be taken for a command, and in short lines.</summary>
internal static class CalendarLines
{
    private const int LongestLine = 75;

    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n') escaped.Append("\\n");
            else if (character is '\\' or ';' or ',') escaped.Append('\\').Append(character);
            else if (!char.IsControl(character) || character == '\t') escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A parameter's value in quotes. No quote may stand in it, and the way around (RFC 6868) is not read by all.</summary>
    public static string Quoted(string text) =>
        $"\"{string.Concat(text.Where(character => !char.IsControl(character)).Select(character => character is '"' or '^' ? '\'' : character))}\"";

    public static string Address(string address) =>
        string.Concat(address.Where(character => !char.IsControl(character) && !char.IsWhiteSpace(character)));

    /// <summary>The file. Lines are counted in octets of UTF-8, and a character is never cut in two.</summary>
    public static string Folded(IEnumerable<string> lines)
    {
        var file = new StringBuilder();
        foreach (var line in lines)
        {
            Append(file, line);
        }

        return file.ToString();
    }

    private static void Append(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
