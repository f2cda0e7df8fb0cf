using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads days and what is made of them: "huomenna", "ensi tiistaina", "jouluna", "ma–ke".</summary>
internal sealed class DayRules(Sentence said, LocalDate today)
{
    private const int LongestRange = 7;

    private readonly DateRules dates = new(said, today);
    private readonly PeriodRules periods = new(said, today);
    private readonly NthRules counted = new(said, today);

    /// <summary>A day or several at this token, with the part of the day that is in the same word ("huomisaamuna").</summary>
    public Piece? Read(int at) => counted.Read(at) ?? dates.Read(at) ?? periods.Read(at) ?? Feast(at) ?? NamedDay(at);

    /// <summary>Weeks with numbers: "viikolla 48 tai 49".</summary>
    public IReadOnlyList<Piece> Weeks(int at) => periods.Weeks(at);

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
        if (said.Is(at, Meaning.DayAfter) && said.Is(at + 1, Meaning.DayFromToday, out var relative)) return new Piece.Date(today.PlusDays(relative.Value + 1), at, at + 2);
        if (said.Is(at, Meaning.DayFromToday, out relative)) return new Piece.Date(today.PlusDays(relative.Value), at, at + 1);
        if (said.Is(at, Meaning.This) && said.Is(at + 1, Meaning.Part)) return new Piece.Date(today, at, at + 1);

        var isComing = said.Is(at, Meaning.Next, out var coming) && coming.Value == 1;
        int? week = isComing ? null : periods.Shift(at);
        var name = week is null && !isComing ? at : at + 1;
        if (week == 1 && said.Is(name, Meaning.Workday)) return new Piece.Date(NextWorkday(), at, name + 1);
        if (!said.Is(name, Meaning.Weekday, out var day) || (name == at && IsOtherWord(name))) return null;
        var next = name + 1;
        if (said.IsGluedMark(next, '.') && next + 1 < said.Count && said[name].Text.Length <= 4) next++;
        return WeekLater(next) is { } later
            ? new Piece.Date(today.With(DateAdjusters.Next((IsoDayOfWeek)day.Value)).PlusWeeks(1), at, later)
            : new Piece.Weekday((IsoDayOfWeek)day.Value, week, at, next);
    }

    /// <summary>The token after the rest of "Monday week" and "the Monday after next".</summary>
    private int? WeekLater(int at) =>
        said.Is(at, Meaning.WeekLater) && !said.IsDigits(at + 1) ? at + 1
        : said.Is(at, Meaning.AfterPrefix) && said.Is(at + 1, Meaning.Next) && !said.BeginsTime(at + 2) ? at + 2
        : null;

    /// <summary>"La dolce vita": the short names of the weekend before a word that has nothing to do with time.</summary>
    private bool IsOtherWord(int at) => said[at].Text is "la" or "su" or "sat" or "sun" && said.IsUnknownWord(at + 1);

    private LocalDate NextWorkday()
    {
        var date = today.PlusDays(1);
        while (!WorkingHours.Default.IsWorkingDay(date)) date = date.PlusDays(1);
        return date;
    }

    private Piece? Feast(int at)
    {
        if (!said.Is(at, Meaning.Feast, out var feast)) return null;
        var days = Feasts.Next(feast.Value, today);
        return days.First.PlusDays(1) == days.End ? new Piece.Date(days.First, at, at + 1) : new Piece.Days(days, at, at + 1);
    }
}
