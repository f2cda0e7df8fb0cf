using NodaTime;
using NodaTime.Calendars;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads weeks and months and their parts: "viikolla 48", "ensi viikon lopulla", "loppuviikosta", "i början av december", "next month".</summary>
internal sealed class PeriodRules(Sentence said, LocalDate today)
{
    private const int MostWeeks = 4;

    /// <summary>A week, a weekend, a month, or a part of one.</summary>
    public Piece.Days? Read(int at) => PartOfWeek(at) ?? Part(at) ?? (Whole(at) is { } whole ? PartAfter(whole) : null);

    /// <summary>"Viikolla 48 tai 49", "vk 48–50".</summary>
    public IReadOnlyList<Piece> Weeks(int at)
    {
        if (NumberedWeek(at) is not { } first) return [];
        var isRange = said.IsMark(first.To, '-');
        if (!isRange && !said.Is(first.To, Meaning.Or) && !said.Is(first.To, Meaning.And)) return [];
        var second = first.To + 1;
        if (!said.IsDigits(second) || said.IsCounted(second + 1) || said.IsGluedMark(second + 1, '.') || said.IsGluedMark(second + 1, ':')) return [];
        if (NumberedMonday(said[second].Value) is not { } last) return [];

        var weeks = isRange ? Period.Between(first.Of.First, last, PeriodUnits.Weeks).Weeks : 1;
        if (weeks is < 1 or > MostWeeks) return [];
        var list = new List<Piece> { first };
        for (var week = 1; week <= weeks; week++)
        {
            list.Add(new Piece.Link(first.To, second));
            list.Add(new Piece.Days(LocalDays.Week(isRange ? first.Of.First.PlusWeeks(week) : last), second, second + 1));
        }

        return list;
    }

    /// <summary>"Next" is 1, "this" is 0.</summary>
    public int? Shift(int at) => said.Is(at, Meaning.Next) ? 1 : said.Is(at, Meaning.This) ? 0 : null;

    /// <summary>"Loppuviikosta", "ensi alkuviikosta", "midweek".</summary>
    private Piece.Days? PartOfWeek(int at)
    {
        var shift = Shift(at);
        var name = shift is null ? at : at + 1;
        if (!said.Is(name, Meaning.PartOfWeek, out var part)) return null;
        var week = new Piece.Days(LocalDays.Week(Monday(shift ?? 0)), at, name + 1);
        return part.Value == 0 ? week : PartOf(week, part.Value, name + 1, mayBeOver: shift is not null);
    }

    /// <summary>"Early next week", "i slutet av månaden": the part stands before what it is of.</summary>
    private Piece.Days? Part(int at)
    {
        if (!said.Is(at, Meaning.PartPrefix, out var part)) return null;
        var next = said.Is(at + 1, Meaning.Filler) ? at + 2 : at + 1;
        return (Whole(next) ?? Current(next) ?? (said.Is(next, Meaning.To) ? Current(next + 1) : null)) is { } whole ? PartOf(whole with { From = at }, part.Value, whole.To, Shift(next) is not null) : null;
    }

    /// <summary>"Joulukuun alussa", "viikon lopulla": the part stands after it, or there is none.</summary>
    private Piece.Days? PartAfter(Piece.Days whole) =>
        said.Is(whole.To, Meaning.PartSuffix, out var part) && !said.Is(whole.From, Meaning.Weekend)
            ? PartOf(whole, part.Value, whole.To + 1, Shift(whole.From) is not null)
            : IsNamed(whole) ? whole : null;

    private Piece.Days? Whole(int at) => ShiftedWeek(at) ?? NumberedWeek(at) ?? Weekend(at) ?? ShiftedMonth(at) ?? NamedMonth(at) ?? (said.Is(at + 1, Meaning.PartSuffix) ? Current(at) : null);

    /// <summary>"Joulukuun" and "veckan" are of something, but nothing by themselves.</summary>
    private bool IsNamed(Piece.Days whole) =>
        !said.Is(whole.To - 1, Meaning.Month, out var month) || month.Case == Case.Inessive || whole.To - whole.From > 1 || IsLimited(whole.From);

    private Piece.Days PartOf(Piece.Days whole, int part, int to, bool mayBeOver)
    {
        var isWeek = whole.Of.First.DayOfWeek == IsoDayOfWeek.Monday && Period.DaysBetween(whole.Of.First, whole.Of.End) == 5;
        var (from, end) = (part, isWeek) switch { (1, true) => (0, 2), (2, true) => (1, 4), (3, true) => (3, 5), (1, _) => (0, 10), (2, _) => (10, 20), _ => (20, 0) };
        var of = new LocalDays(whole.Of.First.PlusDays(from), end == 0 ? whole.Of.End : whole.Of.First.PlusDays(end)) { AreLast = part == 3 };
        var isCurrent = whole.Of.First <= today && !mayBeOver && of.End <= today;
        if (isCurrent && isWeek) of = of with { First = of.First.PlusWeeks(1), End = of.End.PlusWeeks(1) };
        if (isCurrent && !isWeek) of = of with { First = of.First.PlusMonths(1), End = of.End.PlusMonths(1) };
        return new Piece.Days(of, whole.From, to);
    }

    private Piece.Days? ShiftedWeek(int at)
    {
        if (Shift(at) is { } weeks && said.Is(at + 1, Meaning.Week)) return new Piece.Days(LocalDays.Week(Monday(weeks)), at, at + 2);
        return said.Is(at, Meaning.Week, out var week) && week.Value > 0 ? new Piece.Days(LocalDays.Week(Monday(week.Value)), at, at + 1) : null;
    }

    /// <summary>"Viikolla 48", "v. 48", "48. viikolla".</summary>
    private Piece.Days? NumberedWeek(int at)
    {
        if (said.IsDigits(at) && said.IsGluedMark(at + 1, '.') && said.Is(at + 2, Meaning.Week) && NumberedMonday(said[at].Value) is { } before)
        {
            return new Piece.Days(LocalDays.Week(before), at, at + 3);
        }

        if (!said.Is(at, Meaning.Week) || said[at].Glued && said[at - 1].Text is "_" or "." or "/") return null;
        var number = said.IsGluedMark(at + 1, '.') ? at + 2 : at + 1;
        return said.IsDigits(number) && !said.IsCounted(number + 1) && NumberedMonday(said[number].Value) is { } monday
            ? new Piece.Days(LocalDays.Week(monday), at, AfterEnding(number + 1))
            : null;
    }

    private Piece.Days? Weekend(int at)
    {
        var shift = Shift(at);
        var name = shift is null ? at : at + 1;
        if (!said.Is(name, Meaning.Weekend)) return null;
        var saturday = Monday(shift ?? 0).PlusDays(5);
        return new Piece.Days(new LocalDays(saturday, saturday.PlusDays(2)), at, name + 1);
    }

    private Piece.Days? ShiftedMonth(int at) =>
        Shift(at) is { } months && said.Is(at + 1, Meaning.CalendarMonth) && (months > 0 || said.Is(at - 1, Meaning.PartPrefix) || said.Is(at + 2, Meaning.PartSuffix)) ? Month(FirstOfMonth.PlusMonths(months), at, at + 2) : null;

    /// <summary>"Joulukuussa", "i december".</summary>
    private Piece.Days? NamedMonth(int at)
    {
        var isIn = said.Is(at, Meaning.LaterPrefix) || said.Is(at, Meaning.To);
        var name = isIn ? at + 1 : at;
        if (!said.Is(name, Meaning.Month, out var month)) return null;
        var isPartOf = said.Is(name + 1, Meaning.PartSuffix) || said.Is(name - 1, Meaning.PartPrefix) || said.Is(name - 2, Meaning.PartPrefix);
        return isIn || isPartOf || month.Case == Case.Inessive || (IsLimited(name) && !said.Is(name, Meaning.Feast))
            ? Month(new LocalDate(month.Value < today.Month ? today.Year + 1 : today.Year, month.Value, 1), at, name + 1)
            : null;
    }

    /// <summary>"Before February", "tammikuun jälkeen".</summary>
    private bool IsLimited(int month) =>
        said.Is(month - 1, Meaning.BeforePrefix) || said.Is(month - 1, Meaning.AfterPrefix) || said.Is(month - 1, Meaning.UntilPrefix) || said.Is(month - 1, Meaning.FromPrefix)
        || said.Is(month + 1, Meaning.BeforeSuffix) || said.Is(month + 1, Meaning.AfterSuffix) || said.Is(month + 1, Meaning.UntilSuffix) || said.Is(month + 1, Meaning.FromSuffix);

    /// <summary>The week or month of today, where only a part of it is named: "kuun lopussa", "end of the week".</summary>
    private Piece.Days? Current(int at)
    {
        var name = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        return said.Is(name, Meaning.Week) ? new Piece.Days(LocalDays.Week(Monday(0)), at, name + 1)
            : said.Is(name, Meaning.CalendarMonth) ? Month(FirstOfMonth, at, name + 1)
            : null;
    }

    private static Piece.Days Month(LocalDate first, int from, int to) => new(new LocalDays(first, first.PlusMonths(1)), from, to);

    private LocalDate FirstOfMonth => new(today.Year, today.Month, 1);

    private LocalDate Monday(int weeksFromNow) =>
        today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeksFromNow);

    /// <summary>Over the ending of a number: "viikko 48:n".</summary>
    private int AfterEnding(int at) => said.IsGluedMark(at, ':') && said[at + 1] is { Kind: TokenKind.Word, Glued: true } ? at + 2 : at;

    /// <summary>The week of this number that is not yet over.</summary>
    private LocalDate? NumberedMonday(int number)
    {
        if (number is < 1 or > 53) return null;
        var rule = WeekYearRules.Iso;
        var year = rule.GetWeekYear(today);
        if (number < rule.GetWeekOfWeekYear(today)) year++;
        return rule.GetLocalDate(year, Math.Min(number, rule.GetWeeksInWeekYear(year)), IsoDayOfWeek.Monday);
    }
}
