using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Writes sparrings as calendar files (RFC 5545) that phones and Outlook open.</summary>
/// <remarks>
/// One sparring is a request, and later its cancellation (RFC 5546): only these make a calendar change the entry it has
/// instead of adding another. A person's sparrings together are published, for a calendar that comes to look by itself.
/// </remarks>
public static class CalendarFile
{
    /// <summary>Whichever: the clocks turn by the same rule every year.</summary>
    private static readonly Instant AnyWinter = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static string For(CalendarEvent sparring) => Calendar(
        [sparring.Cancelled ? "METHOD:CANCEL" : "METHOD:REQUEST"], [sparring], isInvitation: true);

    /// <param name="name">What calendars call it.</param>
    /// <param name="again">How soon a calendar should look again.</param>
    /// <param name="home">The zone that an empty calendar tells of: quite empty it would be none.</param>
    public static string Feed(string name, IReadOnlyList<CalendarEvent> sparrings, Duration again, DateTimeZone home) => Calendar(
        [
            "METHOD:PUBLISH",
            $"NAME:{CalendarLines.Text(name)}",
            $"X-WR-CALNAME:{CalendarLines.Text(name)}", // what NAME was called before RFC 7986
            string.Create(CultureInfo.InvariantCulture, $"REFRESH-INTERVAL;VALUE=DURATION:PT{again.TotalMinutes:0}M"),
            string.Create(CultureInfo.InvariantCulture, $"X-PUBLISHED-TTL:PT{again.TotalMinutes:0}M"),
        ],
        sparrings, isInvitation: false, home);

    private static string Calendar(IEnumerable<string> head, IReadOnlyList<CalendarEvent> sparrings, bool isInvitation, DateTimeZone? home = null) => CalendarLines.Folded(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//PeerHelp//Sparring//EN",
        "CALSCALE:GREGORIAN",
        .. head,
        .. sparrings.Count == 0 && home is not null ? CalendarZone.Lines(home, AnyWinter) : [],
        .. sparrings.GroupBy(sparring => sparring.Zone).Where(zone => !CalendarZone.IsUtc(zone.Key))
            .SelectMany(zone => CalendarZone.Lines(zone.Key, zone.Min(sparring => sparring.Time.Start))),
        .. sparrings.SelectMany(sparring => EventLines(sparring, isInvitation)),
        "END:VCALENDAR",
    ]);

    private static IEnumerable<string> EventLines(CalendarEvent sparring, bool isInvitation)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{CalendarLines.Text(sparring.Uid)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sparring.Sequence}");
        yield return $"DTSTAMP:{Utc.Format(sparring.Stamp)}";
        yield return $"LAST-MODIFIED:{Utc.Format(sparring.Stamp)}";
        yield return Time("DTSTART", sparring.Time.Start, ClockOf(sparring));
        yield return Time("DTEND", sparring.Time.End, ClockOf(sparring));
        yield return $"SUMMARY:{CalendarLines.Text(sparring.Summary)}";
        if (sparring.Description.Length > 0) yield return $"DESCRIPTION:{CalendarLines.Text(sparring.Description)}";
        if (sparring.Url is { } url) yield return $"URL:{url.AbsoluteUri}";
        yield return $"ORGANIZER;{Party(sparring.Organizer)}";
        foreach (var attendee in isInvitation ? sparring.Attendees : [])
        {
            yield return $"ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE;{Party(attendee)}";
        }

        yield return sparring.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED";
        yield return "CLASS:PRIVATE";
        yield return sparring.Cancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE";
        yield return "END:VEVENT";
    }

    private static string Party(CalendarParty party) =>
        $"CN={CalendarLines.Quoted(party.Name)}:mailto:{CalendarLines.Address(party.Address)}";

    /// <summary>In the hour that an autumn night has twice, parsers do not agree on which is meant: there the time is UTC.</summary>
    private static DateTimeZone ClockOf(CalendarEvent sparring) => new[] { sparring.Time.Start, sparring.Time.End }
        .All(instant => sparring.Zone.MapLocal(instant.InZone(sparring.Zone).LocalDateTime).Count == 1) ? sparring.Zone : DateTimeZone.Utc;

    private static string Time(string name, Instant instant, DateTimeZone zone) => CalendarZone.IsUtc(zone)
        ? $"{name}:{Utc.Format(instant)}"
        : $"{name};TZID={zone.Id}:{Local.Format(instant.InZone(zone).LocalDateTime)}";
}
