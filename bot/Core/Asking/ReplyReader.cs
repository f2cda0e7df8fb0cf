using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Tells whether a reply helps the asker, comforts, or says nothing, and what it asks of the bot.</summary>
public static class ReplyReader
{
    /// <summary>From so many content words on, a reply is a tip or an experience: kind words are few and known, help is said in any words.</summary>
    private const int WordsOfTip = 4;

    /// <summary>Words that advise or answer make a shorter reply a tip.</summary>
    private const int WordsOfAdvice = 2;

    /// <summary>So many, when they speak of the work.</summary>
    private const int WordsAboutWork = 3;

    private const int LongestWishForQuiet = 7;

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
        var circle = signs.Contains(ReplySign.Circle) || (signs.Contains(ReplySign.Together) && signs.Contains(ReplySign.Talking));
        var offers = !signs.Contains(ReplySign.Wish) && (signs.Contains(ReplySign.Offer) || (signs.Contains(ReplySign.Willing) && !no));

        var content = CountContent(words, hits);
        var holds = offers || hasLink && content > 0 || prose.Contains('@') || HasPhone(prose) || SaysSomething(words, signs, content, circle);
        // A single letter is a smile (":D") or a mark.
        var empty = words.All(word => word.Length == 1) || (signs.Contains(ReplySign.Laughter) && content == 0);
        return new(
            empty ? ReplyKind.Nothing : holds ? ReplyKind.Holds : ReplyKind.Comfort,
            Solved: signs.Contains(ReplySign.Solved) && !signs.Contains(ReplySign.NotSolved),
            FindNow: signs.Contains(ReplySign.FindNow),
            NoHurry: signs.Contains(ReplySign.NoHurry),
            Quiet: AsksForQuiet(words, hits),
            OffersHelp: offers,
            SuggestsCircle: circle,
            PolitelyNo: no);
    }

    /// <summary>A clear wish is short, and said of the bot in one sentence: "botti pois", not "without the bot I would not have found you".</summary>
    private static bool AsksForQuiet(IReadOnlyList<string> words, List<PhraseHit<ReplySign>> hits)
    {
        var start = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is "." or "!" or "?")
            {
                var said = hits.Where(hit => hit.At >= start && hit.At < at).Select(hit => hit.Value).ToHashSet();
                var wish = said.Contains(ReplySign.Quiet) || (said.Contains(ReplySign.Bot) && said.Contains(ReplySign.Hush));
                if (wish && !said.Contains(ReplySign.Told) && at - start <= LongestWishForQuiet)
                {
                    return true;
                }

                start = at + 1;
            }
        }

        return false;
    }

    private static bool SaysSomething(IReadOnlyList<string> words, HashSet<ReplySign> signs, int content, bool circle)
    {
        if (signs.Contains(ReplySign.Referral) || signs.Contains(ReplySign.Service))
        {
            return true;
        }

        // A no, a joke or a wish for the circle may be long without helping anyone.
        if (signs.Contains(ReplySign.No) || signs.Contains(ReplySign.Laughter) || circle)
        {
            return false;
        }

        return signs.Contains(ReplySign.Time)
            || content >= (signs.Contains(ReplySign.Advice) || signs.Contains(ReplySign.Answer) ? WordsOfAdvice : WordsOfTip)
            || (content >= WordsAboutWork && TopicReader.Weigh(words).Count > 0)
            || (content > 0 && QuestionForm.Asks(words));
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
