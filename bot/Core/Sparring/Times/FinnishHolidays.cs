using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>The days on which nobody in Finland expects a message from work: public holidays and the three eves kept as such.</summary>
public static class FinnishHolidays
{
    private static readonly HashSet<(int Month, int Day)> Fixed =
        [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)];

    /// <summary>Days counted from Easter Sunday: Good Friday, Easter, Easter Monday, Ascension, Whit Sunday.</summary>
    private static readonly HashSet<int> FromEaster = [-2, 0, 1, 39, 49];

    public static bool Contains(LocalDate date) =>
        Fixed.Contains((date.Month, date.Day))
        || FromEaster.Contains(Period.DaysBetween(EasterSunday(date.Year), date))
        || IsMidsummer(date)
        || IsAllSaints(date);

    /// <summary>The Gregorian computus, as Meeus and others give it.</summary>
    public static LocalDate EasterSunday(int year)
    {
        int golden = year % 19, century = year / 100, inCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var dayOfMarch = epact + weekday - 7 * correction + 22;
        return new LocalDate(year, 3, 1).PlusDays(dayOfMarch - 1);
    }

    /// <summary>Midsummer day is the Saturday of 20 to 26 June; its eve is kept too.</summary>
    private static bool IsMidsummer(LocalDate date) => date is { Month: 6 } && date.DayOfWeek switch
    {
        IsoDayOfWeek.Friday => date.Day is >= 19 and <= 25,
        IsoDayOfWeek.Saturday => date.Day is >= 20 and <= 26,
        _ => false,
    };

    private static bool IsAllSaints(LocalDate date) =>
        date is { DayOfWeek: IsoDayOfWeek.Saturday } and ({ Month: 10, Day: 31 } or { Month: 11, Day: <= 6 });
}
