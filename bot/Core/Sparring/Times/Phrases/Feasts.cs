using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>The days people call by name, in the order the languages name them.</summary>
internal static class Feasts
{
    private static readonly Func<int, LocalDays>[] All =
    [
        year => Day(year, 12, 24),
        year => Day(year, 12, 25),
        year => Day(year, 12, 26),
        year => Days(new LocalDate(year, 12, 24), 3),
        year => Days(new LocalDate(year, 12, 27), 5),
        year => Day(year, 12, 31),
        year => Day(year, 1, 1),
        year => Day(year, 1, 6),
        year => Days(FinnishHolidays.EasterSunday(year).PlusDays(-2), 1),
        year => Days(FinnishHolidays.EasterSunday(year).PlusDays(1), 1),
        year => Days(FinnishHolidays.EasterSunday(year).PlusDays(-2), 4),
        year => Day(year, 4, 30),
        year => Day(year, 5, 1),
        year => Days(FinnishHolidays.EasterSunday(year).PlusDays(39), 1),
        year => Days(MidsummerEve(year), 1),
        year => Days(MidsummerEve(year), 3),
        year => Day(year, 12, 6),
    ];

    /// <summary>The next such day or days that are not yet over.</summary>
    public static LocalDays Next(int feast, LocalDate today)
    {
        var inYear = All[feast](today.Year);
        return inYear.End > today ? inYear : All[feast](today.Year + 1);
    }

    private static LocalDays Day(int year, int month, int day) => Days(new LocalDate(year, month, day), 1);

    private static LocalDays Days(LocalDate first, int count) => new(first, first.PlusDays(count));

    /// <summary>The Friday of 19 to 25 June.</summary>
    private static LocalDate MidsummerEve(int year) => new LocalDate(year, 6, 18).With(DateAdjusters.Next(IsoDayOfWeek.Friday));
}
