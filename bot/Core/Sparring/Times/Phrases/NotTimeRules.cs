namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Steps over what only looks like a time: phone numbers, "klo 25", "1:1", "sivu 9", "hyvää viikonloppua", "1)".</summary>
internal sealed class NotTimeRules(Sentence said, DayRules days, DurationRule durations)
{
    private const int LongestBrackets = 4, MostWishes = 3;

    private int lines;

    /// <summary>The token after what is no time, or null when it may be one.</summary>
    public int? Next(int at)
    {
        if (said.Is(at, Meaning.Numbered)) return said[at + 1].Kind == TokenKind.Number ? AfterDigits(at + 1) : at + 1;
        if (AfterWish(at) is { } afterWish) return afterWish;
        if (said.Is(at, Meaning.Clock, out var mark) && mark.Value == 1 && ClockReader.Read(said, at) is null)
        {
            var next = said.IsGluedMark(at + 1, '.') ? at + 2 : at + 1;
            return said[next].Kind == TokenKind.Number ? AfterDigits(next) : null;
        }

        if (said[at].Kind != TokenKind.Number) return null;
        if (said.IsGluedMark(at + 1, ':') && said[at + 2] is { Glued: true, Kind: TokenKind.Number, Text.Length: 1 }) return at + 3;
        if (IsLabel(at) || IsNumberOfLine(at)) return at + 2;
        if (said[at].Text.Length <= 2) return null;
        var isTime = said[at].Text.Length == 4 && (days.Read(at) is not null || ClockReader.Read(said, at) is not null) || durations.Read(at).Count > 0;
        return isTime ? null : AfterDigits(at);
    }

    /// <summary>"Hyvää viikonloppua!", "trevlig fredag", "good afternoon": said at the beginning of something.</summary>
    private int? AfterWish(int at)
    {
        if (!said.Is(at, Meaning.Wish) || !(at == 0 || said[at - 1].Kind == TokenKind.Mark || said.IsUnknownWord(at - 1) || said.Is(at - 1, Meaning.Filler))) return null;
        var next = at + 1;
        for (var words = 0; words < MostWishes && (said.Is(next, Meaning.Wish) || said.Is(next, Meaning.Filler) || said.Is(next, Meaning.To)); words++) next++;
        return said.Is(next, Meaning.Part) || said.Is(next, Meaning.Feast) || said.Is(next, Meaning.Weekend) || said.Is(next, Meaning.Weekday) || said.Is(next, Meaning.Week) ? next + 1 : null;
    }

    /// <summary>"1) ke klo 9 2) to klo 13": a bracket that nothing opened.</summary>
    private bool IsLabel(int at)
    {
        if (!said.IsGluedMark(at + 1, ')') || said[at].Glued || said.Is(at - 1, Meaning.Clock)) return false;
        for (var back = 1; back <= LongestBrackets; back++)
        {
            if (said.IsMark(at - back, '(')) return false;
        }

        return said[at].Value is > 0 and < 10;
    }

    /// <summary>"1. ma klo 9 2. ti klo 10".</summary>
    private bool IsNumberOfLine(int at)
    {
        if (said[at].Value != lines + 1 || !said.IsGluedMark(at + 1, '.') || said[at + 2].Glued || !said.BeginsTime(at + 2) || said.Is(at + 2, Meaning.Month)) return false;
        if (lines == 0 && at > 0) return false;
        lines++;
        return true;
    }

    /// <summary>Over a run of digits, dashes and dots, spaced like a phone number or an account.</summary>
    private int AfterDigits(int at)
    {
        at++;
        while (said[at].Kind == TokenKind.Number || (said[at] is { Kind: TokenKind.Mark, Glued: true, Text: "-" or "." or ":" } && said[at + 1] is { Kind: TokenKind.Number, Glued: true })) at++;
        return at;
    }
}
