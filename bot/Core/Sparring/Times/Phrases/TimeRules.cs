namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads clock times with what limits them: "kolmen jälkeen", "mellan nio och tio", "9–10", "by two".</summary>
internal sealed class TimeRules(Sentence said)
{
    private const int LongestList = 3, LongestDetour = 5;

    private readonly Dictionary<int, Clock?> clocks = [];

    /// <param name="at">Where to look.</param>
    /// <param name="inContext">True when a day, a part of day or another time stands right before: then a bare number will do.</param>
    public Piece.Time? Read(int at, bool inContext) =>
        Between(at) ?? FromOn(at) ?? Prefixed(at) ?? BesideLandmark(at) ?? Started(at, inContext);

    private Piece.Time? Between(int at) =>
        said.Is(at, Meaning.BetweenPrefix) && Clock(at + 1) is { } start && IsJoint(start.Next) && Clock(start.Next + 1) is { } end
            ? Span(at, start, end, end.Next)
            : null;

    private bool IsJoint(int at) => said.Is(at, Meaning.And) || IsDash(at);

    private bool IsDash(int at) => said.IsMark(at, '-');

    /// <summary>"From two to three", "från kl 14", "alkaen klo 14".</summary>
    private Piece.Time? FromOn(int at)
    {
        if (!said.Is(at, Meaning.FromPrefix) || ClockReader.ReadPlain(said, at + 1) is not { } start) return null;
        if (IsTo(start.Next) && ClockReader.ReadPlain(said, start.Next + 1) is { } end && !IsCounted(end)) return Span(at, start, end, end.Next);
        if (IsCounted(start)) return null;
        return new Piece.Time(TimeKind.After, start, at, said.Is(start.Next, Meaning.FromSuffix) ? start.Next + 1 : start.Next);
    }

    private bool IsTo(int at) => said.Is(at, Meaning.UntilPrefix) || said.Is(at, Meaning.To) || IsDash(at);

    private Piece.Time? Prefixed(int at)
    {
        if (PrefixKind(at) is not { } kind) return null;
        var next = said.Is(at + 1, Meaning.Except) ? at + 2 : at + 1;
        return Clock(next) is { } clock && (clock.Sure || !IsCounted(clock)) ? new Piece.Time(kind, clock, at, clock.Next) : OverWords(at, kind);
    }

    /// <summary>A limit over a few words: "the earliest I can do is 2", "after my 2pm meeting".</summary>
    private Piece.Time? OverWords(int at, TimeKind kind)
    {
        var next = at + 1;
        while (next <= at + LongestDetour && (said.Is(next, Meaning.Filler) || said.Is(next, Meaning.Suits) || said.Is(next, Meaning.Clock))) next++;
        var isEdge = said.Senses(at).Any(sense => sense is { Meaning: Meaning.AfterPrefix or Meaning.BeforePrefix, Value: 1 });
        return Clock(next) is { } clock && (clock.Sure || (isEdge && EndsClause(clock.Next))) ? new Piece.Time(kind, clock, at, clock.Next) : null;
    }

    private TimeKind? PrefixKind(int at) =>
        said.Is(at, Meaning.AfterPrefix) ? TimeKind.After
        : said.Is(at, Meaning.BeforePrefix) ? TimeKind.Before
        : said.Is(at, Meaning.UntilPrefix) ? TimeKind.Until
        : null;

    /// <summary>"Lounaan jälkeen", "ennen töitä": what a day is divided by has an hour before and an hour after it.</summary>
    private Piece.Time? BesideLandmark(int at)
    {
        if (said.Is(at, Meaning.Landmark, out var end) && end.Value / 100 == end.Value % 100) return At(end, TimeKind.Before, at, said.Is(at + 1, Meaning.BeforeSuffix) ? at + 2 : at + 1);
        if (PrefixKind(at) is { } kind && said.Is(at + 1, Meaning.Landmark, out var mark)) return At(mark, kind, at, at + 2);
        return said.Is(at, Meaning.Landmark, out mark) && SuffixKind(at + 1) is { } after ? At(mark, after, at, at + 2) : null;
    }

    private static Piece.Time At(Sense landmark, TimeKind kind, int from, int to) =>
        new(kind, new Clock(kind == TimeKind.After ? landmark.Value % 100 : landmark.Value / 100, 0, to, Sure: true, Fixed: true), from, to);

    /// <summary>"Ennen" stands before its hour, or after a partitive: "kahtatoista ennen".</summary>
    private TimeKind? SuffixKind(int at, Case of = Case.Plain) =>
        said.Is(at, Meaning.AfterSuffix) || said.Is(at, Meaning.FromSuffix) ? TimeKind.After
        : said.Is(at, Meaning.BeforeSuffix, out var before) && (before.Case == Case.Plain || before.Case == of) ? TimeKind.Before
        : said.Is(at, Meaning.UntilSuffix) ? TimeKind.Until
        : null;

    /// <summary>Over "-&gt;", "→" or a last dash, which leave the end open; null when there is none.</summary>
    private int? AfterOpenEnd(int at) =>
        said.IsMark(at, '→') ? at + 1
        : IsDash(at) && said.IsGluedMark(at + 1, '>') || said.IsMark(at, '=') && said.IsGluedMark(at + 1, '>') ? at + 2
        : said.IsGluedMark(at, '-') && !said[at + 1].Glued && EndsClause(at + 1) ? at + 1
        : null;

    private Piece.Time? Started(int at, bool inContext)
    {
        if (Clock(at) is not { } clock) return null;
        if (Spanned(at, clock, inContext) is { } span) return span;
        if (SuffixKind(clock.Next, clock.Case) is { } kind && !LimitsNext(clock.Next)) return new Piece.Time(kind, clock, at, clock.Next + 1);
        if (AfterOpenEnd(clock.Next) is { } open && (clock.Sure || inContext || EndsClause(open))) return new Piece.Time(TimeKind.After, clock, at, open);
        if (clock.Case is not (Case.Plain or Case.Ablative) && !clock.Sure) return null;
        return clock.Sure || IsWelcome(at, clock, inContext) ? new Piece.Time(TimeKind.At, clock, at, clock.Next) : null;
    }

    /// <summary>The "viimeistään" of "yhdeltätoista, viimeistään puoli kahdeltatoista" without its comma.</summary>
    private bool LimitsNext(int at) => PrefixKind(at) is not null && Clock(at + 1) is not null;

    private Piece.Time? Spanned(int at, Clock start, bool inContext)
    {
        if (said.Is(start.Next, Meaning.And) && Clock(start.Next + 1) is { } second && said.Is(second.Next, Meaning.BetweenSuffix))
        {
            return Span(at, start, second, second.Next + 1);
        }

        if (start.Case == Case.Genitive && Clock(start.Next) is { Case: Case.Genitive } next && next.Hour == start.Hour + 1 && said.Is(next.Next - 1, Meaning.ClockSuffix)) return Span(at, start, next, next.Next);
        if (IsDash(start.Next) && Clock(start.Next + 1) is { } last)
        {
            if (said.Is(last.Next, Meaning.BetweenSuffix)) return Span(at, start, last, last.Next + 1);
            if (IsDash(last.Next) || said.IsGluedMark(at - 1, '-') || (!inContext && !start.Sure && said.IsMark(at - 1, '('))) return null;
            var isTime = start.Sure || last.Sure || (inContext ? !IsCounted(last) : !said.IsUnknownWord(last.Next) && !IsCounted(last));
            return isTime ? Span(at, start, last, last.Next) : null;
        }

        if (Clock(start.Next) is { Case: Case.Illative } into && start.Case is Case.Elative or Case.Plain && !said.Is(into.Next, Meaning.BeforeSuffix))
        {
            return Span(at, start, into, said.Is(into.Next, Meaning.UntilSuffix) ? into.Next + 1 : into.Next);
        }

        var joined = said.Is(start.Next, Meaning.UntilPrefix) || (said.Is(start.Next, Meaning.To) && said.LexiconAt(start.Next).DigitsBeforeToAreSpan);
        return joined && ClockReader.ReadPlain(said, start.Next + 1) is { } end && !IsCounted(end) ? Span(at, start, end, end.Next) : null;
    }

    /// <summary>A bare number is a time after or before a day, or alone with a word like "sopii".</summary>
    private bool IsWelcome(int at, Clock clock, bool inContext)
    {
        if (IsCounted(clock) || IsDash(clock.Next) || said.IsGluedMark(at - 1, '-') || (said[at].Glued && said.IsMark(at - 1, ','))) return false;
        if (said.Is(at, Meaning.Number, out var article) && article.Value == 1 && !inContext) return false;
        return inContext || said.Is(clock.Next, Meaning.InPlaceOf) || IsDayAhead(clock.Next, LongestList) || IsSureAhead(clock.Next, LongestList) || Answers(at, clock.Next) || IsReplaced(at, clock.Next)
            || (IsAskedFor(at) && (EndsClause(clock.Next) || said.Is(clock.Next, Meaning.Or) || IsFine(clock.Next)));
    }

    /// <summary>"14 sopii", "13 or 14 is fine", "would 3 work": nothing else is said in the clause. "13 tai 14" alone answers, too.</summary>
    private bool Answers(int at, int next)
    {
        var first = at;
        for (var words = 0; words < 3 && said.Is(first - 1, Meaning.Filler); words++) first--;
        if (first > 0 && said[first - 1].Kind != TokenKind.Mark && !said.Is(first - 1, Meaning.But)) return false;

        var isDigits = said.IsDigits(at);
        var hours = 1;
        while (hours <= LongestList && (said.Is(next, Meaning.Or) || said.IsMark(next, ',')) && Clock(next + 1) is { } other && !IsCounted(other))
        {
            (next, hours, isDigits) = (other.Next, hours + 1, isDigits && said.IsDigits(next + 1));
        }

        return IsFine(next) || (hours > 1 && isDigits && at == 0 && EndsClause(next) && next + 1 >= said.Count);
    }

    /// <summary>"Sopisiko 14", "could you do 3".</summary>
    private bool IsAskedFor(int at) => said.Is(at - 1, Meaning.Suits) || (said.Is(at - 1, Meaning.Filler) && said.Is(at - 2, Meaning.Suits, out var asks) && asks.Value == 1);

    /// <summary>The 10 of "ei 10 vaan 11".</summary>
    private bool IsReplaced(int at, int next) =>
        said.Is(at - 1, Meaning.Not) && (said.Is(next, Meaning.But) || said.IsMark(next, ',')) && Clock(said.Is(next + 1, Meaning.But) ? next + 2 : next + 1) is { } other && !IsCounted(other);

    /// <summary>"Three or quarter past three".</summary>
    private bool IsSureAhead(int at, int longest) =>
        longest > 0 && (said.Is(at, Meaning.Or) || said.IsMark(at, ',')) && Clock(at + 1) is { } other && (other.Sure || (!IsCounted(other) && IsSureAhead(other.Next, longest - 1)));

    /// <summary>Nothing but "sopii", "is fine", to the end of the clause.</summary>
    private bool IsFine(int at)
    {
        var suits = false;
        for (var words = 0; words < 4 && (said.Is(at, Meaning.Suits) || said.Is(at, Meaning.Filler) || said.Is(at, Meaning.Having)); words++, at++) suits |= said.Is(at, Meaning.Suits);
        return suits && EndsClause(at);
    }

    private bool EndsClause(int at) => at >= said.Count || said[at].Kind == TokenKind.Mark || said.Is(at, Meaning.Excluding) || said.Is(at, Meaning.But);

    /// <summary>A day, or, in "2 or 3 tomorrow", more hours and then a day.</summary>
    private bool IsDayAhead(int at, int longest)
    {
        if (said.Is(at, Meaning.Weekday) || said.Is(at, Meaning.DayFromToday) || said.Is(at, Meaning.Part)) return true;
        if (said.Is(at, Meaning.Filler) && (said.Is(at + 1, Meaning.Weekday) || said.Is(at + 1, Meaning.Part) || (said.Is(at + 1, Meaning.Filler) && said.Is(at + 2, Meaning.Part)))) return true;
        return longest > 0 && (said.Is(at, Meaning.Or) || said.Is(at, Meaning.And) || said.IsMark(at, ','))
            && Clock(at + 1) is { } other && !IsCounted(other) && IsDayAhead(other.Next, longest - 1);
    }

    private bool IsCounted(Clock clock) => !clock.Sure && said.IsCounted(clock.Next);

    /// <summary>The clock time at this token; looked for once, however often it is looked ahead to.</summary>
    private Clock? Clock(int at)
    {
        if (!clocks.TryGetValue(at, out var clock)) clocks[at] = clock = ClockReader.Read(said, at);
        return clock;
    }

    private static Piece.Time Span(int from, Clock start, Clock end, int to) => new(TimeKind.Span, start, from, to) { End = end };
}
