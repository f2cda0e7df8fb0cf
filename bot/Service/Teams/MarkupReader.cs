using System.Net;
using System.Text;

namespace PeerHelp.Service.Teams;

/// <summary>Turns what Teams sends into plain words, in one pass: the time grows with the length, whatever is written.</summary>
internal sealed class MarkupReader
{
    private const string MentionMark = "schema.skype.com/Mention";
    private const int LongestName = 256;

    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "pre", "hr", "blockquote", "codeblock", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    /// <summary>Anything else in angle brackets is taken for something a person typed.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "at", "a", "b", "strong", "i", "em", "u", "s", "strike", "del", "sub", "sup", "span", "font", "code", "img", "emoji",
        "td", "th", "tbody", "thead", "attachment", "readonly", "small", "mark",
    };

    private readonly StringBuilder plain = new();
    private readonly Stack<Opened> opened = new();
    private readonly Dictionary<string, int> depth = new(StringComparer.OrdinalIgnoreCase);
    private readonly MentionLedger mentions;
    private readonly bool isHtml;

    private MarkupReader(MentionLedger mentions, bool isHtml)
    {
        this.mentions = mentions;
        this.isHtml = isHtml;
    }

    /// <summary>Plain words with untidied white space. In HTML a line break in the source is only a space.</summary>
    public static string ToPlain(string written, bool isHtml, MentionLedger mentions)
    {
        var reader = new MarkupReader(mentions, isHtml);
        int words = 0;
        for (int at = written.IndexOf('<'); at >= 0; at = at + 1 < written.Length ? written.IndexOf('<', at + 1) : -1)
        {
            if (Tag.At(written, at) is not { } tag || !(Breaks.Contains(tag.Name) || Inline.Contains(tag.Name)))
            {
                continue;
            }

            reader.Words(written.AsSpan(words, at - words));
            reader.Take(tag);
            words = tag.End;
            at = tag.End - 1;
        }

        reader.Words(written.AsSpan(words));
        return reader.plain.ToString();
    }

    private void Words(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        string text = words.ToString();
        plain.Append(WebUtility.HtmlDecode(isHtml ? text.ReplaceLineEndings(" ") : text));
    }

    private void Take(Tag tag)
    {
        if (Breaks.Contains(tag.Name))
        {
            plain.Append('\n');
        }

        if (tag.Name is not ("at" or "span" or "blockquote"))
        {
            return;
        }

        if (!tag.IsClosing)
        {
            opened.Push(new Opened(tag.Name, plain.Length, tag.Name == "at" || tag.Attributes.Contains(MentionMark, StringComparison.OrdinalIgnoreCase)));
            depth[tag.Name] = depth.GetValueOrDefault(tag.Name) + 1;
        }
        else if (depth.GetValueOrDefault(tag.Name) > 0)
        {
            Close(tag.Name);
        }
    }

    /// <summary>Closes the innermost tag of the name; those left open inside it are forgotten.</summary>
    private void Close(string name)
    {
        Opened closed;
        do
        {
            closed = opened.Pop();
            depth[closed.Name]--;
        }
        while (closed.Name != name);

        if (name == "blockquote" || (closed.IsMention && IsBot(closed.Start)))
        {
            plain.Length = closed.Start;
        }
    }

    /// <summary>Whom a quoted message names was named by somebody else, so quotations are not asked.</summary>
    private bool IsBot(int start) =>
        plain.Length - start <= LongestName
        && depth.GetValueOrDefault("blockquote") == 0
        && mentions.IsBot(plain.ToString(start, plain.Length - start));

    private readonly record struct Opened(string Name, int Start, bool IsMention);
}

/// <summary>A tag in a message, such as <c>&lt;at id="0"&gt;</c>.</summary>
internal readonly record struct Tag(string Name, string Attributes, bool IsClosing, int End)
{
    private const int LongestName = 10;

    /// <summary>The tag that begins here; null when the bracket is only a bracket.</summary>
    public static Tag? At(string text, int start)
    {
        int name = start + 1;
        bool isClosing = name < text.Length && text[name] == '/';
        name += isClosing ? 1 : 0;
        int after = name;
        while (after < text.Length && after - name < LongestName && char.IsAsciiLetterOrDigit(text[after]))
        {
            after++;
        }

        if (after == name || after == text.Length || !(text[after] is '>' or '/' || char.IsWhiteSpace(text[after])))
        {
            return null;
        }

        // A tag ends before the next one begins, so no character is looked at twice.
        int end = text.AsSpan(after).IndexOfAny('<', '>') is >= 0 and var found ? after + found : text.Length;
        return end < text.Length && text[end] == '>'
            ? new Tag(text[name..after].ToLowerInvariant(), text[after..end], isClosing, end + 1)
            : null;
    }
}
