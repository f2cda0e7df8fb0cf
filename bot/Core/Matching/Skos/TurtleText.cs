using System.Globalization;
using System.Text;

namespace PeerHelp.Core.Matching;

/// <summary>A text in Turtle, read term by term from its beginning.</summary>
internal sealed class TurtleText(string text)
{
    private const string Marks = ";,[]()<>\"'#";

    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    private string start = "";
    private int at;
    private int nameless;

    public bool IsAtEnd
    {
        get
        {
            SkipBlank();
            return at >= text.Length;
        }
    }

    public bool Sees(char mark)
    {
        SkipBlank();
        return at < text.Length && text[at] == mark;
    }

    public bool Takes(char mark)
    {
        var there = Sees(mark);
        at += there ? 1 : 0;
        return there;
    }

    public void Take(char mark)
    {
        if (!Takes(mark))
        {
            throw Wrong($"\"{mark}\" is missing");
        }
    }

    /// <summary>Is this word the next one?</summary>
    public bool TakesWord(string word)
    {
        SkipBlank();
        var end = at + word.Length;
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 ||
            (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '<'))
        {
            return false;
        }

        at = end;
        return true;
    }

    /// <summary>A prefix or the base is told; it is kept for the terms to come.</summary>
    public bool TakesDirective()
    {
        var dotted = Sees('@');
        if (TakesWord("@prefix") || TakesWord("PREFIX"))
        {
            SkipBlank();
            var name = Until(letter => letter == ':');
            Take(':');
            prefixes[name.Trim()] = Term().Value;
        }
        else if (TakesWord("@base") || TakesWord("BASE"))
        {
            start = Term().Value;
        }
        else
        {
            return false;
        }

        if (dotted)
        {
            Take('.');
        }

        return true;
    }

    public string Nameless() => $"_:nameless{++nameless}";

    /// <summary>An address in full, or a text with its language.</summary>
    public (string Value, string? Language) Term()
    {
        SkipBlank();
        if (at >= text.Length)
        {
            throw Wrong("the file ends in the middle");
        }

        return text[at] switch
        {
            '<' => (Address(), null),
            '"' or '\'' => Text(),
            _ => (Named(), null),
        };
    }

    private string Address()
    {
        at++;
        var address = Unescaped(Until(letter => letter is '>' or '\n'));
        Take('>');
        return address.Contains(':') ? address : start + address;
    }

    private (string Value, string? Language) Text()
    {
        var quote = text[at];
        var mark = string.CompareOrdinal(text, at, new string(quote, 3), 0, 3) == 0 ? new string(quote, 3) : $"{quote}";
        var from = at + mark.Length;
        var end = from;
        while (end < text.Length && string.CompareOrdinal(text, end, mark, 0, mark.Length) != 0)
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= text.Length)
        {
            throw Wrong("a quote is opened and never closed");
        }

        // A text in three quotes may end with one more of its own.
        end += mark.Length == 3 && end + 3 < text.Length && text[end + 3] == quote ? 1 : 0;
        at = end + mark.Length;
        return (Unescaped(text[from..end]), LanguageOrType());
    }

    private string? LanguageOrType()
    {
        if (at < text.Length && text[at] == '@')
        {
            at++;
            return Until(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '-');
        }

        if (string.CompareOrdinal(text, at, "^^", 0, 2) == 0)
        {
            at += 2;
            Term();
        }

        return null;
    }

    /// <summary>A name with a prefix, a number or a truth value.</summary>
    private string Named()
    {
        var from = at;
        var name = Until(letter => char.IsWhiteSpace(letter) || Marks.Contains(letter)).TrimEnd('.');
        at = from + name.Length;
        if (name.Length == 0)
        {
            throw Wrong($"\"{text[at]}\" is not expected");
        }

        var colon = name.IndexOf(':');
        if (colon < 0 || name.StartsWith('_'))
        {
            return colon >= 0 || char.IsAsciiDigit(name[^1]) || name is "true" or "false" ? name : throw Wrong($"\"{name}\" is not expected");
        }

        return prefixes.TryGetValue(name[..colon], out var prefix)
            ? prefix + name[(colon + 1)..].Replace("\\", "")
            : throw Wrong($"the prefix \"{name[..colon]}:\" is not told");
    }

    private string Until(Predicate<char> isEnd)
    {
        var from = at;
        while (at < text.Length && !isEnd(text[at]))
        {
            at++;
        }

        return text[from..at];
    }

    private void SkipBlank()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '#' or '\uFEFF'))
        {
            if (text[at] == '#')
            {
                Until(letter => letter == '\n');
            }
            else
            {
                at++;
            }
        }
    }

    private string Unescaped(string raw)
    {
        if (!raw.Contains('\\'))
        {
            return raw;
        }

        var plain = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                plain.Append(raw[i]);
                continue;
            }

            i++;
            var digits = raw[i] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0)
            {
                plain.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var letter => letter });
            }
            else if (i + digits < raw.Length && int.TryParse(raw.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
            {
                plain.Append(new Rune(code));
                i += digits;
            }
            else
            {
                throw Wrong("a letter is given by a number that is none");
            }
        }

        return plain.ToString();
    }

    private VocabularyException Wrong(string why) =>
        new($"Line {text.AsSpan(0, Math.Min(at, text.Length)).Count('\n') + 1}: {why}.");
}
