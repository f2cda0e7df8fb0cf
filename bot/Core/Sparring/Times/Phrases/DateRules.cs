using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads dates: "24.11.", "24. ja 25.11.", "24/11", "2026-11-24", "marraskuun 25. päivä", "den 24:e", "Nov 24".</summary>
internal sealed class DateRules(Sentence said, LocalDate today)
{
    private const int Farthest = 3, LongestList = 4;

    public Piece.Date? Read(int at) => Prefixed(at) ?? InDigits(at) ?? Iso(at) ?? WithMonth(at) ?? InList(at, LongestList) ?? DayOfMonth(at);

    /// <summary>"Den 24.11".</summary>
    private Piece.Date? Prefixed(int at) =>
        said.Is(at, Meaning.DayOfMonthPrefix) && InDigits(at + 1) is { } date ? date with { From = at } : null;

    /// <summary>"24.11.", "24.11.2026", "24/11"; "9.30" and "9.10" are times, "24/7" is neither.</summary>
    private Piece.Date? InDigits(int at)
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

        if (!ended && ((said.IsUnknownWord(at - 1) && said[at].Value <= 12) || LooksLikeClock(at, slash) || said.IsCounted(next) || said.IsUnknownWord(next) && slash)) return null;
        return DateOf(said[at].Value, said[at + 2].Value, year) is { } date ? new Piece.Date(date, at, next) : null;
    }

    private bool LooksLikeClock(int at, bool slash)
    {
        var (first, second) = (said[at], said[at + 2]);
        if (slash) return first.Value == 24 && second.Value == 7;
        if (said.Is(at - 1, Meaning.DayOfMonthPrefix) || second.Text.Length != 2 || first.Value > 23) return false;
        return said.Is(at - 1, Meaning.DayFromToday) || ((second.Text[0] == '0' || second.Value % 5 == 0) && !IsAfterWeekday(at));
    }

    private bool IsAfterWeekday(int at) => said.Is(at - 1, Meaning.Weekday);

    private Piece.Date? Iso(int at)
    {
        if (!said.IsDigits(at, 4) || said[at].Text.Length != 4 || !said.IsGluedMark(at + 1, '-') || !said.IsDigits(at + 2)) return null;
        return said.IsGluedMark(at + 3, '-') && said.IsDigits(at + 4) && DateOf(said[at + 4].Value, said[at + 2].Value, said[at].Value) is { } date
            ? new Piece.Date(date, at, at + 5)
            : null;
    }

    /// <summary>"24. marraskuuta", "den 24:e november", "24th of November", "Nov 24", "marraskuun 25. päivä".</summary>
    private Piece.Date? WithMonth(int at)
    {
        int day, month, next;
        var start = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        if (Number(start) is { } first && said.Is(MonthAfter(start), Meaning.Month, out var after))
        {
            (day, month, next) = (first, after.Value, MonthAfter(start) + 1);
        }
        else if (said.Is(at, Meaning.Month, out var before) && DayAfter(at + 1) is { } number && (IsOrdinal(number) || !said.IsUnknownWord(number + 1)))
        {
            (day, month, next) = (Number(number)!.Value, before.Value, Ordinal(number));
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

    /// <summary>The 24th in "24. ja 25.11.": its month is that of the date the list leads to.</summary>
    private Piece.Date? InList(int at, int longest)
    {
        if (longest == 0 || !said.IsDigits(at)) return null;
        if (AfterMonth(at) is { } added) return added;
        var joint = Ordinal(at);
        var isOrdinal = joint > at + 1;
        if (!said.Is(joint, Meaning.And) && !said.Is(joint, Meaning.Or) && !said.IsMark(joint, ',') && !said.IsMark(joint, '-')) return null;
        var last = WithMonth(joint + 1) ?? (isOrdinal || said.IsGluedMark(joint, '-') ? InDigits(joint + 1) : null) ?? InList(joint + 1, longest - 1);
        return last is not null && DateOf(said[at].Value, last.Day.Month, last.Day.Year) is { } date && date < last.Day ? new Piece.Date(date, at, joint) : null;
    }

    /// <summary>The 26th in "Nov 25 and 26".</summary>
    private Piece.Date? AfterMonth(int at)
    {
        var isAdded = (said.Is(at - 1, Meaning.And) || said.Is(at - 1, Meaning.Or) || said.IsMark(at - 1, '-')) && said.IsDigits(at - 2) && said.Is(at - 3, Meaning.Month);
        return isAdded && !said.IsCounted(at + 1) && said.Is(at - 3, Meaning.Month, out var month) && DateOf(said[at].Value, month.Value, null) is { } date
            ? new Piece.Date(date, at, Ordinal(at))
            : null;
    }

    /// <summary>A day of the month in digits or in words.</summary>
    private int? Number(int at) =>
        said.IsDigits(at) ? said[at].Value : said.Is(at, Meaning.Ordinal, out var word) ? word.Value : null;

    private int? DayAfter(int at)
    {
        if (said.Is(at, Meaning.DayOfMonthPrefix)) at++;
        return Number(at) is not null && (said.Is(at + 1, Meaning.DayOfMonth) || !said.IsCounted(at + 1)) ? at : null;
    }

    private int MonthAfter(int day)
    {
        var next = Ordinal(day);
        return said[next].Text == "of" || said.Is(next, Meaning.DayOfMonth) ? next + 1 : next;
    }

    /// <summary>The token after a day of the month: over "24.", "24:e", "24th".</summary>
    private int Ordinal(int day)
    {
        if (said.IsGluedMark(day + 1, '.')) return day + 2;
        if (said.IsGluedMark(day + 1, ':') && said[day + 2].Text is "e" or "a" or "s" or "nä" or "nen") return day + 3;
        return said[day + 1] is { Glued: true, Text: "st" or "nd" or "rd" or "th" or "e" } ? day + 2 : day + 1;
    }

    private bool IsOrdinal(int day) => said.Is(day, Meaning.Ordinal) || Ordinal(day) > day + 1 || said.Is(day + 1, Meaning.DayOfMonth);

    /// <summary>"25. päivä", "den 24:e", "the 24th", "ti 24.": the next such day.</summary>
    private Piece.Date? DayOfMonth(int at)
    {
        if (AfterItsWeekday(at) is { } agreed) return agreed;
        var start = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        if (Number(start) is not (>= 1 and <= 31 and var day)) return null;
        var next = Ordinal(start);
        var isNamed = said.Is(next, Meaning.DayOfMonth, out var name) && (name.Value == 0 || next > start + 1);
        var isDay = said.Is(start, Meaning.Ordinal)
            ? isNamed ? IsAfterWeekday(at) : start > at && (IsAfterWeekday(at) || said.Is(at - 1, Meaning.Clock) || !IsSomethingElse(next))
            : isNamed || (IsEnglishDay(start) && !said.IsUnknownWord(next)) || (start > at && (IsOrdinal(start) || IsSwedishDay(at, next)));
        return isDay && NextWithDay(day) is { } date ? new Piece.Date(date, at, isNamed ? next + 1 : next) : null;
    }

    /// <summary>"The fourth came": the fourth of something.</summary>
    private bool IsSomethingElse(int next) => said.IsUnknownWord(next) || said.Is(next, Meaning.Did);

    /// <summary>"On 25th", "by 25th".</summary>
    private bool IsEnglishDay(int day) =>
        said[day + 1] is { Glued: true, Text: "st" or "nd" or "rd" or "th" } && (said[day - 1].Text == "on" || said.Is(day - 1, Meaning.BeforePrefix) || said.Is(day - 1, Meaning.AfterPrefix));

    /// <summary>"Den 26 på eftermiddagen": Swedish needs no ending on the number.</summary>
    private bool IsSwedishDay(int prefix, int next) => said.LexiconAt(prefix).Language == "sv" && !said.IsUnknownWord(next) && !said.IsCounted(next);

    /// <summary>The 24th in "ti 24." or "to 26 klo 10", when that is such a weekday.</summary>
    private Piece.Date? AfterItsWeekday(int at)
    {
        if (!said.IsDigits(at) || !said.Is(at - 1, Meaning.Weekday, out var weekday)) return null;
        var next = Ordinal(at);
        var isDay = next > at + 1 ? said[next].Kind != TokenKind.Number || !said[next].Glued : said.Is(next, Meaning.Clock);
        return isDay && NextWithDay(said[at].Value) is { } date && (int)date.DayOfWeek == weekday.Value ? new Piece.Date(date, at, next) : null;
    }

    private LocalDate? NextWithDay(int day)
    {
        var month = new YearMonth(today.Year, today.Month);
        for (var ahead = 0; ahead < 3; ahead++)
        {
            var candidate = month.PlusMonths(ahead);
            if (DateOf(day, candidate.Month, candidate.Year) is { } date && date >= today) return date;
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
