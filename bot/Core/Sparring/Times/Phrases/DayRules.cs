using NodaTime;
using NodaTime.Calendars;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads days and what is made of them: "huomenna", "ensi viikon tiistaina", "viikolla 48", "loppuviikosta", "ma–ke".</summary>
internal sealed class DayRules(Sentence said, LocalDate today)
{
    private const int LongestRange = 7;

    private readonly DateRules dates = new(said, today);

    /// <summary>A day or several at this token, with the part of the day that is in the same word ("huomisaamuna").</summary>
    public Piece? Read(int at) => dates.Read(at) ?? PartOfWeek(at) ?? Week(at) ?? Weekend(at) ?? Month(at) ?? Feast(at) ?? NamedDay(at);

    /// <summary>"Ma–pe", "maanantaista keskiviikkoon", "24.–26.11.": every day of it.</summary>
    /// <param name="at">Where to look.</param>
    /// <param name="week">The Monday of the week that was named before, if one was.</param>
    public IReadOnlyList<Piece.Date> Range(int at, LocalDate? week)
    {
        var from = said.Is(at, Meaning.FromPrefix) || said.Is(at, Meaning.BetweenPrefix) ? at + 1 : at;
        if (Single(from) is not { } first) return [];
        var joint = IsJoint(first.To, from) ? first.To + 1 : said.Is(first.To - 1, Meaning.Weekday, out var word) && word.Case == Case.Elative ? first.To : -1;
        if (joint < 0 || Single(joint) is not { } last) return [];

        var next = said.Is(last.To, Meaning.BetweenSuffix) || said.Is(last.To, Meaning.UntilSuffix) ? last.To + 1 : last.To;
        if (week is null && Read(next) is Piece.Days { Of: var named, To: var after }) (week, next) = (named.Monday, after);
        var start = DateOf(first, week);
        var end = last is Piece.Weekday weekday ? start.PlusDays(((int)weekday.Day - (int)start.DayOfWeek + 7) % 7) : ((Piece.Date)last).Day;
        var length = Period.DaysBetween(start, end);
        return length is < 1 or > LongestRange ? [] : [.. Enumerable.Range(0, length + 1).Select(days => new Piece.Date(start.PlusDays(days), at, next))];
    }

    private Piece? Single(int at) =>
        (Piece?)dates.Read(at) ?? (said.Is(at, Meaning.Weekday, out var day) ? new Piece.Weekday((IsoDayOfWeek)day.Value, null, at, at + 1) : null);

    /// <summary>A dash or "to"; "and" only where "between" stands before it.</summary>
    private bool IsJoint(int at, int from) =>
        said.IsMark(at, '-') || (said.Is(at, Meaning.UntilPrefix) && said.Is(at + 1, Meaning.Weekday)) || (said.Is(at, Meaning.To) && said.Is(at + 1, Meaning.Weekday))
        || (said.Is(at, Meaning.And) && (said.Is(from - 1, Meaning.BetweenPrefix) || said.Is(at + 2, Meaning.BetweenSuffix)));

    private LocalDate DateOf(Piece day, LocalDate? week) => day switch
    {
        Piece.Date date => date.Day,
        Piece.Weekday weekday when week is { } monday => monday.PlusDays((int)weekday.Day - 1),
        Piece.Weekday weekday => today.With(DateAdjusters.Next(weekday.Day)),
        _ => today,
    };

    private Piece? NamedDay(int at)
    {
        if (said.Is(at, Meaning.DayFromToday, out var relative)) return new Piece.Date(today.PlusDays(relative.Value), at, at + 1);
        if (said.Is(at, Meaning.This) && said.Is(at + 1, Meaning.Part)) return new Piece.Date(today, at, at + 1);

        var isComing = said.Is(at, Meaning.Next, out var coming) && coming.Value == 1;
        int? week = isComing ? null : Shift(at);
        var name = week is null && !isComing ? at : at + 1;
        if (week == 1 && said.Is(name, Meaning.Workday)) return new Piece.Date(NextWorkday(), at, name + 1);
        if (!said.Is(name, Meaning.Weekday, out var day) || (name == at && IsOtherWord(name))) return null;
        var next = name + 1;
        if (said.IsGluedMark(next, '.') && next + 1 < said.Count && said[name].Text.Length <= 4) next++;
        return said[next].Text == "week" && !said.IsDigits(next + 1)
            ? new Piece.Date(today.With(DateAdjusters.Next((IsoDayOfWeek)day.Value)).PlusWeeks(1), at, next + 1)
            : new Piece.Weekday((IsoDayOfWeek)day.Value, week, at, next);
    }

    /// <summary>"La dolce vita": the short names of the weekend before a word that has nothing to do with time.</summary>
    private bool IsOtherWord(int at) => said[at].Text is "la" or "su" && said.IsUnknownWord(at + 1);

    /// <summary>"Next" is 1, "this" is 0.</summary>
    private int? Shift(int at) => said.Is(at, Meaning.Next) ? 1 : said.Is(at, Meaning.This) ? 0 : null;

    private LocalDate NextWorkday()
    {
        var date = today.PlusDays(1);
        while (!WorkingHours.Default.IsWorkingDay(date)) date = date.PlusDays(1);
        return date;
    }

    private LocalDate Monday(int weeksFromNow) =>
        today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeksFromNow);

    /// <summary>"Viikolla 48 tai 49".</summary>
    public IReadOnlyList<Piece> Weeks(int at)
    {
        if (Week(at) is not { } first || !said.IsDigits(first.To - 1) || !(said.Is(first.To, Meaning.Or) || said.Is(first.To, Meaning.And))) return [];
        var second = first.To + 1;
        return said.IsDigits(second) && said[second].Value is >= 1 and <= 53 && !said.IsCounted(second + 1) && !said.IsGluedMark(second + 1, '.') && !said.IsGluedMark(second + 1, ':')
            ? [first, new Piece.Link(first.To, second), new Piece.Days(LocalDays.Week(MondayOf(said[second].Value)), second, second + 1)]
            : [];
    }

    private Piece.Days? Week(int at)
    {
        if (Shift(at) is { } weeks && said.Is(at + 1, Meaning.Week)) return new Piece.Days(LocalDays.Week(Monday(weeks)), at, at + 2);
        if (said.IsDigits(at) && said.IsGluedMark(at + 1, '.') && said.Is(at + 2, Meaning.Week) && said[at].Value is >= 1 and <= 53)
        {
            return new Piece.Days(LocalDays.Week(MondayOf(said[at].Value)), at, at + 3);
        }

        if (!said.Is(at, Meaning.Week, out var week)) return null;
        if (week.Value > 0) return new Piece.Days(LocalDays.Week(Monday(week.Value)), at, at + 1);

        var number = said.IsGluedMark(at + 1, '.') ? at + 2 : at + 1;
        return said.IsDigits(number) && !said.IsCounted(number + 1) && said[number].Value is >= 1 and <= 53
            ? new Piece.Days(LocalDays.Week(MondayOf(said[number].Value)), at, AfterEnding(number + 1))
            : null;
    }

    /// <summary>Over the ending of a number: "viikko 48:n".</summary>
    private int AfterEnding(int at) => said.IsGluedMark(at, ':') && said[at + 1] is { Kind: TokenKind.Word, Glued: true } ? at + 2 : at;

    /// <summary>The week of this number that is not yet over.</summary>
    private LocalDate MondayOf(int number)
    {
        var rule = WeekYearRules.Iso;
        var year = rule.GetWeekYear(today);
        if (number < rule.GetWeekOfWeekYear(today)) year++;
        return rule.GetLocalDate(year, Math.Min(number, rule.GetWeeksInWeekYear(year)), IsoDayOfWeek.Monday);
    }

    /// <summary>"Loppuviikosta", "ensi viikon alussa", "early next week", "i slutet av veckan".</summary>
    private Piece.Days? PartOfWeek(int at)
    {
        if (said.Is(at, Meaning.PartOfWeekPrefix, out var part) && !said.Is(at + 1, Meaning.Weekend))
        {
            var shift = Shift(at + 1);
            var week = shift is null ? at + 1 : at + 2;
            return said.Is(week, Meaning.Week) ? PartOf(part.Value, shift, at, week + 1) : null;
        }

        var named = Shift(at);
        var name = named is null ? at : at + 1;
        return said.Is(name, Meaning.PartOfWeek, out part) ? PartOf(part.Value, named, at, name + 1) : null;
    }

    private Piece.Days PartOf(int part, int? shift, int from, int to)
    {
        var (first, end) = part switch { 1 => (0, 2), 2 => (1, 4), _ => (3, 5) };
        var isOver = shift is null && Monday(0).PlusDays(end) <= today;
        var monday = Monday(isOver ? 1 : shift ?? 0);
        return new Piece.Days(new LocalDays(monday.PlusDays(first), monday.PlusDays(end)), from, to);
    }

    private Piece.Days? Weekend(int at)
    {
        var shift = Shift(at);
        var name = shift is null ? at : at + 1;
        if (!said.Is(name, Meaning.Weekend)) return null;
        var saturday = Monday(shift ?? 0).PlusDays(5);
        return new Piece.Days(new LocalDays(saturday, saturday.PlusDays(2)), at, name + 1);
    }

    /// <summary>"Joulukuussa", "i december".</summary>
    private Piece.Days? Month(int at)
    {
        var name = said.Is(at, Meaning.LaterPrefix) || said.Is(at, Meaning.To) ? at + 1 : at;
        if (!said.Is(name, Meaning.Month, out var month) || (name == at && month.Case != Case.Inessive)) return null;
        var first = new LocalDate(month.Value < today.Month ? today.Year + 1 : today.Year, month.Value, 1);
        return new Piece.Days(new LocalDays(first, first.PlusMonths(1)), at, name + 1);
    }

    private Piece? Feast(int at)
    {
        if (!said.Is(at, Meaning.Feast, out var feast)) return null;
        var days = Feasts.Next(feast.Value, today);
        return days.First.PlusDays(1) == days.End ? new Piece.Date(days.First, at, at + 1) : new Piece.Days(days, at, at + 1);
    }
}
