using NodaTime;
using NodaTime.Calendars;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads days and weeks: "huomenna", "ensi viikon tiistaina", "24.11.", "Nov 24", "viikolla 48".</summary>
internal sealed class DayRules(Sentence said, LocalDate today)
{
    private const int Farthest = 3;

    /// <summary>A day or a week at this token, with the part of the day that is in the same word ("huomisaamuna").</summary>
    public Piece? Read(int at) => DateInDigits(at) ?? IsoDate(at) ?? DateWithMonth(at) ?? DayOfMonth(at) ?? Week(at) ?? NamedDay(at);

    public LocalDate Monday(int weeksFromNow) =>
        today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeksFromNow);

    private Piece? NamedDay(int at)
    {
        if (said.Is(at, Meaning.DayFromToday, out var relative)) return new Piece.Date(today.PlusDays(relative.Value), at, at + 1);
        if (said.Is(at, Meaning.This) && said.Is(at + 1, Meaning.Part)) return new Piece.Date(today, at, at + 1);

        int? week = said.Is(at, Meaning.Next) ? 1 : said.Is(at, Meaning.This) ? 0 : null;
        var name = week is null ? at : at + 1;
        if (!said.Is(name, Meaning.Weekday, out var day)) return null;
        var next = name + 1;
        if (said.IsGluedMark(next, '.') && next + 1 < said.Count && said[name].Text.Length <= 4) next++;
        return new Piece.Weekday((IsoDayOfWeek)day.Value, week, at, next);
    }

    /// <summary>"Ma–pe": every day from the next Monday to the Friday after it.</summary>
    public IEnumerable<Piece.Date> Range(int at)
    {
        if (!said.Is(at, Meaning.Weekday, out var first) || !said.IsMark(at + 1, '-') || !said.Is(at + 2, Meaning.Weekday, out var last)) yield break;
        for (var day = first.Value; day <= last.Value; day++)
        {
            yield return new Piece.Date(today.With(DateAdjusters.Next((IsoDayOfWeek)first.Value)).PlusDays(day - first.Value), at, at + 3);
        }
    }

    private Piece? Week(int at)
    {
        int? shift = said.Is(at, Meaning.Next) ? 1 : said.Is(at, Meaning.This) ? 0 : null;
        if (shift is { } weeks && said.Is(at + 1, Meaning.Week)) return new Piece.Week(Monday(weeks), at, at + 2);
        if (!said.Is(at, Meaning.Week, out var week)) return null;
        if (week.Value > 0) return new Piece.Week(Monday(week.Value), at, at + 1);

        var number = said.IsGluedMark(at + 1, '.') ? at + 2 : at + 1;
        return said.IsDigits(number) && !said.IsCounted(number + 1) && said[number].Value is >= 1 and <= 53
            ? new Piece.Week(MondayOf(said[number].Value), at, number + 1)
            : null;
    }

    /// <summary>The week of this number that is not yet over.</summary>
    private LocalDate MondayOf(int number)
    {
        var rule = WeekYearRules.Iso;
        var year = rule.GetWeekYear(today);
        if (number < rule.GetWeekOfWeekYear(today)) year++;
        return rule.GetLocalDate(year, Math.Min(number, rule.GetWeeksInWeekYear(year)), IsoDayOfWeek.Monday);
    }

    /// <summary>"24.11.", "24.11.2026", "24/11"; "9.30" and "9.10" are times, "24/7" is neither.</summary>
    private Piece? DateInDigits(int at)
    {
        var slash = said.IsGluedMark(at + 1, '/');
        if (!said.IsDigits(at) || !(slash || said.IsGluedMark(at + 1, '.')) || !said.IsDigits(at + 2)) return null;
        if (said.IsMark(at - 1, '.') && said[at].Glued) return null;
        var next = at + 3;
        var ended = said.IsGluedMark(next, '.') && !slash;
        if (ended) next++;

        int? year = null;
        if ((ended || (slash && said.IsGluedMark(next, '/'))) && said.IsDigits(slash ? next + 1 : next, 4) && said[slash ? next + 1 : next].Glued)
        {
            next = slash ? next + 1 : next;
            year = said[next].Value;
            next++;
        }

        if (!ended && (said.IsUnknownWord(at - 1) || LooksLikeClock(at, slash) || said.IsCounted(next) || said.IsUnknownWord(next) && slash)) return null;
        return DateOf(said[at].Value, said[at + 2].Value, year) is { } date ? new Piece.Date(date, at, next) : null;
    }

    private bool LooksLikeClock(int at, bool slash) => slash
        ? said[at].Value == 24 && said[at + 2].Value == 7
        : said[at + 2].Text.Length == 2 && (said[at + 2].Text[0] == '0' || said[at + 2].Value % 5 == 0) && said[at].Value < 24 && !IsAfterWeekday(at);

    private bool IsAfterWeekday(int at) => said.Is(at - 1, Meaning.Weekday);

    private Piece? IsoDate(int at)
    {
        if (!said.IsDigits(at, 4) || said[at].Text.Length != 4 || !said.IsGluedMark(at + 1, '-') || !said.IsDigits(at + 2)) return null;
        return said.IsGluedMark(at + 3, '-') && said.IsDigits(at + 4) && DateOf(said[at + 4].Value, said[at + 2].Value, said[at].Value) is { } date
            ? new Piece.Date(date, at, at + 5)
            : null;
    }

    /// <summary>"24. marraskuuta", "den 24:e november", "24th of November", "Nov 24", "marraskuun 25. päivä".</summary>
    private Piece? DateWithMonth(int at)
    {
        int day, month, next;
        var start = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        if (said.IsDigits(start) && said.Is(MonthAfter(start), Meaning.Month, out var after))
        {
            (day, month, next) = (said[start].Value, after.Value, MonthAfter(start) + 1);
        }
        else if (said.Is(at, Meaning.Month, out var before) && DayAfter(at + 1) is { } number && (IsOrdinal(number) || !said.IsUnknownWord(number + 1)))
        {
            (day, month, next) = (said[number].Value, before.Value, Ordinal(number));
            if (said.Is(next, Meaning.DayOfMonth)) next++;
        }
        else
        {
            return null;
        }

        int? year = said.IsDigits(next, 4) && said[next].Text.Length == 4 ? said[next].Value : null;
        if (DateOf(day, month, year) is not { } date) return null;
        return new Piece.Date(date, at, year is null ? next : next + 1);
    }

    private int? DayAfter(int at)
    {
        if (said.Is(at, Meaning.DayOfMonthPrefix)) at++;
        return said.IsDigits(at) && !said.IsCounted(at + 1) ? at : null;
    }

    private int MonthAfter(int day)
    {
        var next = Ordinal(day);
        return said[next].Text == "of" ? next + 1 : next;
    }

    /// <summary>The token after a day of the month: over "24.", "24:e", "24th".</summary>
    private int Ordinal(int day)
    {
        if (said.IsGluedMark(day + 1, '.')) return day + 2;
        if (said.IsGluedMark(day + 1, ':') && said[day + 2].Text is "e" or "a") return day + 3;
        return said[day + 1] is { Glued: true, Text: "st" or "nd" or "rd" or "th" or "e" } ? day + 2 : day + 1;
    }

    private bool IsOrdinal(int day) => Ordinal(day) > day + 1 || said.Is(day + 1, Meaning.DayOfMonth);

    /// <summary>"25. päivä", "den 24:e", "the 24th": the next such day.</summary>
    private Piece? DayOfMonth(int at)
    {
        var start = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        if (!said.IsDigits(start) || said[start].Value is < 1 or > 31) return null;
        var next = Ordinal(start);
        var isDay = start > at ? next > start + 1 : next > start + 1 && said.Is(next, Meaning.DayOfMonth);
        if (!isDay) return null;

        var month = new YearMonth(today.Year, today.Month);
        for (var ahead = 0; ahead < 3; ahead++)
        {
            var candidate = month.PlusMonths(ahead);
            if (DateOf(said[start].Value, candidate.Month, candidate.Year) is { } date && date >= today)
            {
                return new Piece.Date(date, at, said.Is(next, Meaning.DayOfMonth) ? next + 1 : next);
            }
        }

        return null;
    }

    /// <summary>Without a year, the next such date, today included; null for a date that is none or too far away.</summary>
    private LocalDate? DateOf(int day, int month, int? year)
    {
        if (month is < 1 or > 12 || day < 1) return null;
        var named = year is < 100 ? 2000 + year.Value : year ?? today.Year;
        if (Math.Abs(named - today.Year) > Farthest) return null;
        var isThere = day <= CalendarSystem.Iso.GetDaysInMonth(named, month);
        if (isThere && (year is not null || new LocalDate(named, month, day) >= today)) return new LocalDate(named, month, day);
        return year is null && day <= CalendarSystem.Iso.GetDaysInMonth(named + 1, month) ? new LocalDate(named + 1, month, day) : null;
    }
}
