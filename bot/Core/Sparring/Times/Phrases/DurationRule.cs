using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads times counted from now: "puolentoista tunnin kuluttua", "om två timmar", "in an hour or two", "tunnin sisällä".</summary>
internal sealed class DurationRule(Sentence said, LocalDateTime now, Func<int, LocalDateTime> later)
{
    private const int Hour = 60, Day = 24 * Hour, Week = 7 * Day;
    private const int Farthest = 400 * Day;

    /// <summary>One piece, or two with a link between them: "tunnin tai kahden päästä".</summary>
    public IReadOnlyList<Piece> Read(int at)
    {
        var limit = said.Is(at, Meaning.AfterPrefix) ? TimeKind.After : said.Is(at, Meaning.BeforePrefix) ? TimeKind.Before : TimeKind.At;
        var start = limit == TimeKind.At ? at : at + 1;
        var isNext = said.Is(start, Meaning.Next) && One(start + 1) is { Minutes: < Day };
        var prefixed = said.Is(start, Meaning.LaterPrefix, out var prefix) || isNext;
        if (prefixed) start++;
        while (said.Is(start, Meaning.Clock, out var about) && about.Value != 1) start++;

        if (InMonths(start, prefixed, prefix.Value == 1) is { } months) return [months with { From = at }];
        if (Choice(start) is not var (least, most, isRange, next)) return [];
        if (most % Week == 0 && said.Is(next, Meaning.FromPrefix) && StartOf(next + 1) is { } first) return [new Piece.Date(first.PlusDays(most / Day), at, next + 2)];

        var suffixed = said.Is(next, Meaning.LaterSuffix, out var suffix);
        if (suffixed) next++;
        if (!prefixed && !suffixed)
        {
            if (AfterAmount(limit, most, next) is not { } after) return [];
            (limit, next) = (TimeKind.At, after);
        }

        if (least <= 0 || most > Farthest) return [];
        if (said.Is(next, Meaning.BeforeSuffix, out var latest) && latest.Value == 1) (limit, next) = (TimeKind.Before, next + 1);
        if (prefix.Value == 1 || suffix.Value == 1 || isNext) limit = TimeKind.Before;
        if (isRange && least >= Day) return [new Piece.Days(new LocalDays(now.Date.PlusDays(least / Day), now.Date.PlusDays(most / Day + 1)), at, next)];
        if (isRange) return [new Piece.Moment(TimeKind.Span, later(least), at, next) { End = later(most) }];
        var last = Counted(most, limit, at, next);
        return least == most || limit == TimeKind.Before ? [last] : [Counted(least, limit, at, next), new Piece.Link(next, next), last];
    }

    /// <summary>The token after "after two hours" and "kahden tunnin jälkeen", said where "in two hours" is meant.</summary>
    private int? AfterAmount(TimeKind limit, int minutes, int next) =>
        minutes >= Day || said.IsCounted(next) ? null
        : limit == TimeKind.After ? next
        : limit == TimeKind.At && said.Is(next, Meaning.AfterSuffix) ? next + 1
        : null;

    /// <summary>"Kahden kuukauden päästä", "within a month".</summary>
    private Piece? InMonths(int at, bool prefixed, bool isWithin)
    {
        const int most = 12;
        var isOne = said.Is(at, Meaning.Months);
        var count = isOne ? 1 : said.Is(at + 1, Meaning.Months) ? Count(at) : null;
        var next = isOne ? at + 1 : at + 2;
        var suffixed = said.Is(next, Meaning.LaterSuffix, out var suffix);
        if (count is not (> 0 and <= most and var months) || !(prefixed && !isOne) && !suffixed) return null;
        if (suffixed) next++;
        var then = now.PlusMonths(months);
        return isWithin || suffix.Value == 1 ? new Piece.Moment(TimeKind.Before, then, at, next) : new Piece.Date(then.Date, at, next);
    }

    /// <summary>The day of "a week from Tuesday", "a week from today".</summary>
    private LocalDate? StartOf(int at) =>
        said.Is(at, Meaning.Weekday, out var day) ? now.Date.With(DateAdjusters.Next((IsoDayOfWeek)day.Value))
        : said.Is(at, Meaning.DayFromToday, out var relative) ? now.Date.PlusDays(relative.Value)
        : null;

    private Piece Counted(int minutes, TimeKind limit, int from, int to)
    {
        if (minutes % Week == 0 && IsOfWeekday(from, to)) return new Piece.Days(LocalDays.Week(Monday.PlusWeeks(minutes / Week)), from, to);
        return minutes >= Day && limit == TimeKind.At
            ? new Piece.Date(now.Date.PlusDays(minutes / Day), from, to)
            : new Piece.Moment(limit, later(minutes), from, to);
    }

    /// <summary>"Viikon päästä tiistaina", "om en vecka på tisdag", "tisdag om en vecka".</summary>
    private bool IsOfWeekday(int from, int to) =>
        said.Is(to, Meaning.Weekday) || (said.Is(to, Meaning.Filler) && said.Is(to + 1, Meaning.Weekday)) || said.Is(from - 1, Meaning.Weekday);

    private LocalDate Monday => now.Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    /// <summary>One amount, or two to choose from ("tunnin tai kahden", "1–2 tunnin"), the smaller first.</summary>
    private (int Least, int Most, bool IsRange, int Next)? Choice(int at)
    {
        if (Amount(at) is var (first, next))
        {
            if (IsAlmostTwice(at, next)) return (first, first * 2, false, next + 1);
            if (!said.Is(next, Meaning.Or)) return (first, first, false, next);
            if (Amount(next + 1) is var (second, end)) return (first, second, false, end);
            var unit = first % Week == 0 ? Week : first % Day == 0 ? Day : first % Hour == 0 ? Hour : 1;
            return Count(next + 1) is { } count && count * unit > first ? (first, count * unit, false, next + 2) : (first, first, false, next);
        }

        if (Count(at) is { } few && Count(at + 1) == few + 1 && said.Is(at + 2, Meaning.Unit, out var both)) return (few * both.Value, (few + 1) * both.Value, true, at + 3);
        var isRange = said.IsMark(at + 1, '-') || said.Is(at + 1, Meaning.UntilPrefix) || said.Is(at + 1, Meaning.To);
        if (Count(at) is not { } least || !(isRange || said.Is(at + 1, Meaning.Or)) || Count(at + 2) is not { } most || least >= most) return null;
        return said.Is(at + 3, Meaning.Unit, out var shared) ? (least * shared.Value, most * shared.Value, isRange, at + 4) : null;
    }

    /// <summary>"Tunnin parin päästä".</summary>
    private bool IsAlmostTwice(int at, int next) =>
        said.Is(at, Meaning.Unit) && next == at + 1 && Count(next) == 2 && said.Is(next + 1, Meaning.LaterSuffix);

    private int? Count(int at) =>
        said.IsDigits(at, 3) ? said[at].Value : said.Is(at, Meaning.Number, out var word) || said.Is(at, Meaning.Few, out word) ? word.Value : null;

    /// <summary>An amount of time in minutes, and the token after it.</summary>
    public (int Minutes, int Next)? Amount(int at)
    {
        if (One(at) is not var (minutes, next)) return null;
        var more = said.Is(next, Meaning.And) ? next + 1 : next;
        return minutes % Hour == 0 && minutes < Day && One(more) is var (rest, end) && rest is > 0 and < Hour ? (minutes + rest, end) : (minutes, next);
    }

    private (int Minutes, int Next)? One(int at)
    {
        var article = said.Is(at, Meaning.Number, out var one) && one.Value == 1;
        if (said.Is(at, Meaning.OneAndHalf) && said.Is(at + 1, Meaning.Unit, out var unit)) return (unit.Value * 3 / 2, at + 2);
        if (HalfOf(article && said.Is(at + 1, Meaning.Half) ? at + 1 : at) is { } half) return half;
        if (Quarters(at) is { } quarters) return quarters;
        if (said.Is(at, Meaning.Unit, out unit) && !(said.Is(at, Meaning.Week) && said.IsDigits(at + 1))) return AndHalf(unit.Value, unit.Value, at + 1);

        if (Count(at) is not { } count) return null;
        if (said.IsGluedMark(at + 1, ',') || said.IsGluedMark(at + 1, '.'))
        {
            return said[at + 2] is { Text: "5" } && said.Is(at + 3, Meaning.Unit, out unit) ? (count * unit.Value + unit.Value / 2, at + 4) : null;
        }

        if (said.Is(at + 1, Meaning.Unit, out unit)) return AndHalf(count * unit.Value, unit.Value, AfterEnding(at + 2));
        if (said.Is(at + 1, Meaning.And) && said.Is(at + 3, Meaning.Unit, out unit) && unit.Value == Hour / 2) return (count * Hour + Hour / 2, at + 4);
        var afterHalf = HalfAfterAnd(at + 1);
        return afterHalf > 0 && said.Is(afterHalf, Meaning.Unit, out unit) ? (count * unit.Value + unit.Value / 2, afterHalf + 1) : null;
    }

    /// <summary>Over the ending of a short unit: "2 h:n päästä".</summary>
    private int AfterEnding(int at) => said.IsGluedMark(at, ':') && said[at + 1] is { Kind: TokenKind.Word, Glued: true } ? at + 2 : at;

    private (int, int)? HalfOf(int at)
    {
        if (!said.Is(at, Meaning.Half)) return null;
        var next = said.Is(at + 1, Meaning.Number, out var article) && article.Value == 1 ? at + 2 : at + 1;
        return said.Is(next, Meaning.Unit, out var unit) ? (unit.Value / 2, next + 1) : null;
    }

    private (int, int)? Quarters(int at)
    {
        if (said.Is(at, Meaning.Quarter)) return (15, said[at + 1].Text == "of" ? AfterAnHour(at + 2) : at + 1);
        return said.Is(at, Meaning.Number, out var count) && count.Value <= 3 && said.Is(at + 1, Meaning.Quarter)
            ? (15 * count.Value, said[at + 2].Text == "of" ? AfterAnHour(at + 3) : at + 2)
            : null;
    }

    private int AfterAnHour(int at) => said.Is(at + 1, Meaning.Unit) ? at + 2 : at;

    /// <summary>"An hour and a half".</summary>
    private (int, int) AndHalf(int minutes, int unit, int next) =>
        HalfAfterAnd(next) is > 0 and var after && !said.Is(after, Meaning.Unit) ? (minutes + unit / 2, after) : (minutes, next);

    private int HalfAfterAnd(int at)
    {
        if (!said.Is(at, Meaning.And)) return 0;
        var half = said.Is(at + 1, Meaning.Number, out var article) && article.Value == 1 ? at + 2 : at + 1;
        return said.Is(half, Meaning.Half) ? half + 1 : 0;
    }
}
