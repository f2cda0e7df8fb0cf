using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

/// <summary>What other programs understand of our calendar files.</summary>
public class CalendarParserTests
{
    private static readonly string[] Zones = ["Europe/Helsinki", "Europe/Stockholm"];

    /// <summary>Before, on and after the days when the clocks turn, and at the year's end.</summary>
    private static readonly string[] Days =
    [
        "2026-03-28T15:05", "2026-03-29T02:30", "2026-03-29T05:00", "2026-03-30T09:00", "2026-07-01T12:00",
        "2026-10-24T09:00", "2026-10-25T01:30", "2026-10-25T03:15", "2026-10-25T05:30", "2026-10-26T09:00", "2026-12-31T23:45", "2027-01-01T00:15",
        "2027-03-28T12:00", "2030-10-27T06:00",
    ];

    [Fact]
    public async Task The_instant_is_right_in_Helsinki_and_in_Stockholm_when_the_clocks_turn()
    {
        var events = (from zone in Zones from day in Days select At(zone, day)).ToList();

        var heard = await TwoParsers.ReadAsync([.. events.Select(CalendarFile.For)]);

        Assert.Equal(events.Select(one => one.Time.Start.ToDateTimeOffset()), heard.Select(file => Assert.Single(file).Start));
        Assert.Equal(events.Select(one => one.Time.End.ToDateTimeOffset()), heard.Select(file => Assert.Single(file).End));
    }

    [Fact]
    public async Task So_it_is_when_they_all_stand_in_one_calendar()
    {
        var events = (from zone in Zones from day in Days select At(zone, day)).ToList();

        var heard = await TwoParsers.ReadAsync(CalendarFile.Feed("Sparraukset; \"omat\", ä", events, Duration.FromHours(1), Some.Helsinki));

        var all = Assert.Single(heard);
        Assert.Equal(events.Select(one => (one.Uid, one.Time.Start.ToDateTimeOffset())), all.Select(one => (one.Uid, one.Start)));
        Assert.All(all, one => Assert.Equal(("PUBLISH", 0), (one.Method, one.Attendees.Length)));
    }

    [Fact]
    public async Task A_calendar_without_sparrings_is_a_calendar_all_the_same()
    {
        var file = CalendarFile.Feed("Sparraukset", [], Duration.FromHours(1), Some.Helsinki);

        Assert.Contains("BEGIN:VTIMEZONE", file, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await TwoParsers.ReadAsync(file)));
    }

    [Fact]
    public async Task A_move_and_a_cancellation_change_the_entry_that_is_there()
    {
        var agreed = At("Europe/Helsinki", "2026-10-24T09:00");
        var moved = At("Europe/Helsinki", "2026-10-26T09:00") with { Uid = agreed.Uid, Sequence = 3, Stamp = agreed.Stamp + Duration.FromHours(1) };
        var cancelled = moved with { Cancelled = true, Sequence = 4, Stamp = moved.Stamp + Duration.FromHours(1) };

        var heard = (await TwoParsers.ReadAsync([.. new[] { agreed, moved, cancelled }.Select(CalendarFile.For)])).Select(Assert.Single).ToList();

        Assert.Single(heard.DistinctBy(one => one.Uid));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], heard.Select(one => one.Method));
        Assert.Equal(["CONFIRMED", "CONFIRMED", "CANCELLED"], heard.Select(one => one.Status));
        Assert.Equal([1, 3, 4], heard.Select(one => one.Sequence));
        Assert.Equal(heard.Select(one => one.Stamp).Order(), heard.Select(one => one.Stamp));
        Assert.Equal([agreed.Time.Start, moved.Time.Start, moved.Time.Start], heard.Select(one => Instant.FromDateTimeOffset(one.Start)));
    }

    [Fact]
    public async Task Who_arranges_and_who_talk_are_named_whatever_they_are_called()
    {
        var odd = At("Europe/Helsinki", "2026-11-19T15:05") with
        {
            Summary = "Sparraus: Åsa; \\ \"Ässä\", 👋 ja Äijö\nEND:VEVENT",
            Attendees = [new("Åsa \"Ässä\" Öhman, toinen: kolmas", "asker.1@peerhelp.invalid"), new("Eeva", "helper.1@peerhelp.invalid")],
        };

        var heard = Assert.Single(Assert.Single(await TwoParsers.ReadAsync(CalendarFile.For(odd))));

        Assert.Equal(odd.Summary, heard.Summary);
        Assert.Equal(["PeerHelp", "noreply@peerhelp.invalid"], heard.Organizer!);
        Assert.Equal(["asker.1@peerhelp.invalid", "helper.1@peerhelp.invalid"], heard.Attendees.Select(one => one[1]));
    }

    private static CalendarEvent At(string zone, string day)
    {
        var clock = DateTimeZoneProviders.Tzdb[zone];
        var start = Some.Local(day).InZoneLeniently(clock).ToInstant();
        return new CalendarEvent(
            $"{zone}-{day}@peerhelp", 1, start - Duration.FromDays(1), new Interval(start, start + Duration.FromMinutes(30)), clock, "Sparraus",
            new CalendarParty("PeerHelp", "noreply@peerhelp.invalid"),
            [new("Aino", "asker.1@peerhelp.invalid"), new("Eeva", "helper.1@peerhelp.invalid")]);
    }
}
