using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells whether a reply helps the asker, comforts, or says nothing, and what it asks of the bot.</summary>
public static class ReplyReader
{
    /// <summary>From so many content words on, a reply is a tip or an experience.</summary>
    private const int WordsOfTip = 6;

    /// <summary>Words that advise make a shorter reply a tip.</summary>
    private const int WordsOfAdvice = 3;

    /// <summary>Shorter numbers are rooms, dates and sums.</summary>
    private const int ShortestPhone = 7;

    private static readonly PhraseBook<ReplySign> Phrases = new(ReplyCues.Table.SelectMany(row =>
        row.Phrases.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()
            .Select(phrase => (phrase, row.Sign))));

    public static ReplyReading Read(string text)
    {
        var (prose, hasLink) = SetLinksAside(text);
        var words = Tokens.WithMarks(prose);
        var hits = Phrases.Find(words);
        var signs = hits.Select(hit => hit.Value).ToHashSet();
        var no = signs.Contains(ReplySign.No);
        var offers = signs.Contains(ReplySign.Offer) || (signs.Contains(ReplySign.Willing) && !no);

        var content = CountContent(words, hits);
        var holds = offers || hasLink && content > 0 || prose.Contains('@') || HasPhone(prose) || SaysSomething(words, signs, content);
        // A single letter is a smile (":D") or a mark.
        var empty = words.All(word => word.Length == 1) || (signs.Contains(ReplySign.Laughter) && content == 0);
        return new(
            empty ? ReplyKind.Nothing : holds ? ReplyKind.Holds : ReplyKind.Comfort,
            Solved: signs.Contains(ReplySign.Solved) && !signs.Contains(ReplySign.NotSolved),
            FindNow: signs.Contains(ReplySign.FindNow),
            NoHurry: signs.Contains(ReplySign.NoHurry),
            Quiet: signs.Contains(ReplySign.Quiet),
            OffersHelp: offers,
            SuggestsCircle: signs.Contains(ReplySign.Circle),
            PolitelyNo: no);
    }

    private static bool SaysSomething(IReadOnlyList<string> words, HashSet<ReplySign> signs, int content)
    {
        if (signs.Contains(ReplySign.Referral) || signs.Contains(ReplySign.Service))
        {
            return true;
        }

        // A no, a joke or a wish for the circle may be long without helping anyone.
        if (signs.Contains(ReplySign.No) || signs.Contains(ReplySign.Laughter) || signs.Contains(ReplySign.Circle))
        {
            return false;
        }

        return signs.Contains(ReplySign.Time)
            || content >= (signs.Contains(ReplySign.Advice) ? WordsOfAdvice : WordsOfTip)
            || (content > 0 && words.Contains("?"));
    }

    /// <summary>The words that are neither small nor merely kind.</summary>
    private static int CountContent(IReadOnlyList<string> words, List<PhraseHit<ReplySign>> hits)
    {
        var kind = hits.Where(hit => hit.Value is ReplySign.Kind or ReplySign.Laughter).Select(hit => hit.At).ToHashSet();
        return words.Where((word, at) => word.Length > 1 && !kind.Contains(at) && !StopWords.Contains(word)).Count();
    }

    private static (string Prose, bool HasLink) SetLinksAside(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var prose = pieces.Where(piece => !IsLink(piece)).ToList();
        return (string.Join(' ', prose), prose.Count < pieces.Length);
    }

    private static bool IsLink(string piece) =>
        piece.Contains("://", StringComparison.Ordinal) || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool HasPhone(string text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : letter is ' ' or '-' or '+' ? digits : 0;
            if (digits >= ShortestPhone)
            {
                return true;
            }
        }

        return false;
    }
}
