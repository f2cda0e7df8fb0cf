using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Writes one sparring as a calendar file (RFC 5545) that phones and Outlook open.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static string For(CalendarEvent sparring)
    {
        var zone = CalendarZone.IsUtc(sparring.Zone) ? null : sparring.Zone;
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PeerHelp//Sparring//EN", "CALSCALE:GREGORIAN" };
        lines.Add(sparring.Cancelled ? "METHOD:CANCEL" : "METHOD:REQUEST");
        if (zone is not null) lines.AddRange(CalendarZone.Lines(zone, sparring.Time.Start));
        lines.AddRange(EventLines(sparring, zone));
        lines.Add("END:VCALENDAR");

        var file = new StringBuilder();
        foreach (var line in lines) AppendFolded(file, line);
        return file.ToString();
    }

    private static IEnumerable<string> EventLines(CalendarEvent sparring, DateTimeZone? zone)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Escaped(sparring.Uid)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sparring.Sequence}");
        yield return $"DTSTAMP:{Utc.Format(sparring.Stamp)}";
        yield return Time("DTSTART", sparring.Time.Start, zone);
        yield return Time("DTEND", sparring.Time.End, zone);
        yield return $"SUMMARY:{Escaped(sparring.Summary)}";
        if (sparring.Description.Length > 0) yield return $"DESCRIPTION:{Escaped(sparring.Description)}";
        if (sparring.Url is { } url) yield return $"URL:{url.AbsoluteUri}";
        if (sparring.Organizer is { } organizer) yield return $"ORGANIZER:mailto:{Address(organizer)}";
        foreach (var attendee in sparring.Attendees) yield return $"ATTENDEE;RSVP=FALSE:mailto:{Address(attendee)}";
        yield return sparring.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED";
        yield return "TRANSP:OPAQUE";
        yield return "END:VEVENT";
    }

    private static string Time(string name, Instant instant, DateTimeZone? zone) => zone is null
        ? $"{name}:{Utc.Format(instant)}"
        : $"{name};TZID={zone.Id}:{Local.Format(instant.InZone(zone).LocalDateTime)}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n') escaped.Append("\\n");
            else if (character is '\\' or ';' or ',') escaped.Append('\\').Append(character);
            else if (!char.IsControl(character) || character == '\t') escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static string Address(string address) =>
        string.Concat(address.Where(character => !char.IsControl(character) && !char.IsWhiteSpace(character)));

    /// <summary>Lines are counted in octets of UTF-8, and a character is never cut in two.</summary>
    private static void AppendFolded(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
