using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Tells a calendar when the clocks of a time zone turn (VTIMEZONE), as the time zone database has it.</summary>
/// <remarks>
/// The two turns before the event are written, each with a yearly rule when the following years agree on one: calendars
/// that read only one winter and one summer rule are then right too.
/// </remarks>
internal static class CalendarZone
{
    private const int YearsThatMustAgree = 4;

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static bool IsUtc(DateTimeZone zone) => zone == DateTimeZone.Utc;

    public static IEnumerable<string> Lines(DateTimeZone zone, Instant around)
    {
        var now = zone.GetZoneInterval(around);
        yield return "BEGIN:VTIMEZONE";
        yield return $"TZID:{zone.Id}";
        if (!now.HasStart)
        {
            foreach (var line in Observance(now, "19700101T000000", now.WallOffset, null)) yield return line;
        }
        else
        {
            var before = zone.GetZoneInterval(now.Start - Duration.Epsilon);
            if (before.HasStart)
            {
                foreach (var line in Turn(zone, before)) yield return line;
            }

            foreach (var line in Turn(zone, now)) yield return line;
        }

        yield return "END:VTIMEZONE";
    }

    private static IEnumerable<string> Turn(DateTimeZone zone, ZoneInterval interval)
    {
        var offsetFrom = zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset;
        var local = interval.Start.WithOffset(offsetFrom).LocalDateTime;
        return Observance(interval, Local.Format(local), offsetFrom, YearlyRule(zone, interval, local));
    }

    private static IEnumerable<string> Observance(ZoneInterval interval, string start, Offset from, string? rule)
    {
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        yield return $"BEGIN:{kind}";
        yield return $"DTSTART:{start}";
        yield return $"TZOFFSETFROM:{Written(from)}";
        yield return $"TZOFFSETTO:{Written(interval.WallOffset)}";
        yield return $"TZNAME:{interval.Name}";
        if (rule is not null) yield return rule;
        yield return $"END:{kind}";
    }

    private static string? YearlyRule(DateTimeZone zone, ZoneInterval interval, LocalDateTime local)
    {
        var turns = new List<LocalDateTime> { local };
        while (turns.Count < YearsThatMustAgree)
        {
            if (!interval.HasEnd || zone.GetZoneInterval(interval.End) is not { HasEnd: true } other) return null;
            interval = zone.GetZoneInterval(other.End);
            turns.Add(interval.Start.WithOffset(other.WallOffset).LocalDateTime);
        }

        var sameClock = turns.All(turn => turn.TimeOfDay == local.TimeOfDay && turn.Month == local.Month && turn.DayOfWeek == local.DayOfWeek);
        var oneAYear = turns.Zip(turns.Skip(1)).All(pair => pair.Second.Year == pair.First.Year + 1);
        return sameClock && oneAYear && Ordinal(turns) is { } ordinal
            ? string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ=YEARLY;BYMONTH={local.Month};BYDAY={ordinal}{DayCode(local)}")
            : null;
    }

    /// <summary>−1 for the last weekday of its kind in the month, 1 for the first, and so on.</summary>
    private static int? Ordinal(List<LocalDateTime> turns)
    {
        if (turns.All(turn => turn.Day + 7 > turn.Calendar.GetDaysInMonth(turn.Year, turn.Month))) return -1;
        var ordinal = (turns[0].Day - 1) / 7 + 1;
        return turns.All(turn => (turn.Day - 1) / 7 + 1 == ordinal) ? ordinal : null;
    }

    private static string DayCode(LocalDateTime local) => local.DayOfWeek.ToString()[..2].ToUpperInvariant();

    private static string Written(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        return string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:00}{minutes % 60:00}");
    }
}
