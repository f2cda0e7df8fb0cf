using System.Text;
using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class CalendarFileTests
{
    private static readonly CalendarEvent Sparring = new(
        "0123456789@peerhelp", 0, Some.Helsinkis("2026-11-19T13:05"), Some.Busy("2026-11-19T15:05", "2026-11-19T15:35"), Some.Helsinki, "Sparraus",
        new CalendarParty("PeerHelp", "noreply@peerhelp.invalid"), [new("Aino", "asker@peerhelp.invalid"), new("Eeva", "helper@peerhelp.invalid")]);

    [Fact]
    public void The_times_are_written_on_the_wall_clock_of_the_zone()
    {
        var lines = Lines(Sparring);

        Assert.Contains("DTSTART;TZID=Europe/Helsinki:20261119T150500", lines);
        Assert.Contains("DTEND;TZID=Europe/Helsinki:20261119T153500", lines);
        Assert.Contains("DTSTAMP:20261119T110500Z", lines);
    }

    [Theory]
    [InlineData("2026-11-19T15:05", "20260329T030000 20261025T040000")]
    [InlineData("2027-03-28T12:00", "20261025T040000 20270328T030000")]
    [InlineData("2026-10-25T12:00", "20260329T030000 20261025T040000")]
    public void The_zone_tells_when_the_clocks_turn(string start, string turns)
    {
        var lines = Lines(Sparring with { Time = new Interval(Some.Helsinkis(start), Some.Helsinkis(start)) });

        var zone = lines.SkipWhile(line => line != "BEGIN:VTIMEZONE").TakeWhile(line => line != "END:VTIMEZONE").ToList();
        Assert.Equal(turns, string.Join(' ', zone.Where(line => line.StartsWith("DTSTART:", StringComparison.Ordinal)).Select(line => line[8..])));
        AssertFollows(zone, "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "TZNAME:EEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT");
        AssertFollows(zone, "BEGIN:STANDARD", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "TZNAME:EET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD");
    }

    [Fact]
    public void A_zone_whose_clocks_never_turn_has_one_standard_time()
    {
        var lines = Lines(Sparring with { Zone = DateTimeZone.ForOffset(Offset.FromHours(2)) });

        Assert.Single(lines, line => line.StartsWith("TZOFFSETTO:", StringComparison.Ordinal));
        Assert.Contains("TZOFFSETTO:+0200", lines);
        Assert.Contains("DTSTART:20261119T130500Z", Lines(Sparring with { Zone = DateTimeZone.Utc }));
    }

    [Fact]
    public void A_cancelled_talk_keeps_its_id_and_says_so()
    {
        var before = Lines(Sparring);
        var after = Lines(Sparring with { Cancelled = true, Sequence = 2 });

        Assert.Contains("METHOD:REQUEST", before);
        Assert.Contains("STATUS:CONFIRMED", before);
        Assert.Contains("METHOD:CANCEL", after);
        Assert.Contains("STATUS:CANCELLED", after);
        Assert.Contains("SEQUENCE:2", after);
        Assert.Equal(before.Single(line => line.StartsWith("UID:", StringComparison.Ordinal)), after.Single(line => line.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_cannot_break_out_of_its_line()
    {
        var lines = Lines(Sparring with
        {
            Description = "a;b,c\\d\r\ne\nEND:VEVENT\u0007",
            Organizer = new CalendarParty("PeerHelp\r\nX-EVIL:1", "bot@example.org\r\nX-EVIL:1"),
            Attendees = [new CalendarParty("A\"B^C;D", "aino@example.org")],
            Url = new Uri("https://example.org/t?a=1;b=ä"),
        });

        Assert.Contains("DESCRIPTION:a\\;b\\,c\\\\d\\ne\\nEND:VEVENT", lines);
        Assert.Contains("URL:https://example.org/t?a=1;b=%C3%A4", lines);
        Assert.Contains("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=\"A'B'C;D\":mailto:aino@example.org", lines);
        Assert.Single(lines, "END:VEVENT");
        Assert.DoesNotContain(lines, line => line.StartsWith("X-EVIL", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back()
    {
        var chance = new Chance(seed: 3);
        string[] pieces = ["a", "ä", "€", "👋", "\uD83D", ";", "\n", "pitkähkösana", " "];
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Below(300)).Select(_ => chance.OneOf(pieces)));

            var file = CalendarFile.For(Sparring with { Summary = text });

            Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            Assert.DoesNotContain("\n", file.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            var summary = Unfolded(file).Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))[8..];
            Assert.Equal(text.Replace('\uD83D', '\uFFFD').Replace("\uFFFD\uDC4B", "👋", StringComparison.Ordinal), summary.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_line_ends_with_carriage_return_and_newline_and_every_part_is_closed()
    {
        var file = CalendarFile.For(Sparring);

        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        var open = new Stack<string>();
        foreach (var line in Unfolded(file))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal)) open.Push(line[6..]);
            if (line.StartsWith("END:", StringComparison.Ordinal)) Assert.Equal(open.Pop(), line[4..]);
        }

        Assert.Empty(open);
    }

    private static List<string> Lines(CalendarEvent sparring) => Unfolded(CalendarFile.For(sparring));

    private static List<string> Unfolded(string file) =>
        [.. file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static void AssertFollows(List<string> lines, params string[] expected)
    {
        var from = lines.IndexOf(expected[0]);
        Assert.Equal(expected, lines.Skip(from).Where(line => !line.StartsWith("DTSTART", StringComparison.Ordinal)).Take(expected.Length));
    }
}
