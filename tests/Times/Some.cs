using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

/// <summary>The usual clock and hours of the tests.</summary>
internal static class Some
{
    public static readonly DateTimeZone Helsinki = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    public static readonly WorkingTime OfficeTime = Working(WorkingHours.Default);

    public static WorkingTime Working(WorkingHours hours) => new(hours, Helsinki);

    /// <summary>Wall-clock time in Helsinki, written <c>2026-11-19T13:05</c>.</summary>
    public static Instant Helsinkis(string local) => Local(local).InZoneLeniently(Helsinki).ToInstant();

    public static LocalDateTime Local(string local) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value;

    public static LocalDate Date(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static Interval Busy(string from, string to) => new(Helsinkis(from), Helsinkis(to));

    public static string Shown(Instant instant) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(instant.InZone(Helsinki).LocalDateTime);
}
