using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Names a week the way storage keys and people's calendars do: <c>2026-W48</c>.</summary>
public static class IsoWeekName
{
    public static string WeekOf(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{WeekYearRules.Iso.GetWeekYear(date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):00}");

    public static string WeekOf(Instant instant, DateTimeZone zone) => WeekOf(instant.InZone(zone).Date);

    /// <summary>Every week an interval touches, earliest first; one that ends with Sunday does not touch the next week.</summary>
    public static IReadOnlyList<string> Touching(Interval interval, DateTimeZone zone)
    {
        var first = interval.Start.InZone(zone).Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var last = Instant.Max(interval.Start, interval.End - Duration.Epsilon).InZone(zone).Date;
        var weeks = new List<string>();
        for (var monday = first; monday <= last; monday = monday.PlusWeeks(1)) weeks.Add(WeekOf(monday));
        return weeks;
    }
}
