using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class WorkingTimeTests
{
    private static readonly WorkingTime Office = Some.OfficeTime;
    private static readonly WorkingTime AllHours = new(WorkingHours.Parse("Mon-Sun 00:00-24:00"), Some.Helsinki);
    private static readonly WorkingTime Always = new(WorkingHours.Always, Some.Helsinki);

    [Theory]
    [InlineData("2026-11-19T13:05", 30, "2026-11-19T13:35")]
    [InlineData("2026-11-20T15:50", 30, "2026-11-23T08:20")] // Friday afternoon runs on into Monday
    [InlineData("2026-11-20T15:30", 30, "2026-11-20T16:00")] // what takes the rest of the day ends with the day
    [InlineData("2026-11-20T15:30", 31, "2026-11-23T08:01")]
    [InlineData("2026-11-21T12:00", 20, "2026-11-23T08:20")] // a Saturday
    [InlineData("2026-11-19T05:00", 480, "2026-11-19T16:00")]
    [InlineData("2026-11-19T05:00", 481, "2026-11-20T08:01")]
    [InlineData("2026-12-23T15:45", 30, "2026-12-28T08:15")] // over Christmas
    [InlineData("2026-12-31T15:45", 30, "2027-01-04T08:15")] // over the year's end
    [InlineData("2026-11-19T20:00", 0, "2026-11-19T20:00")]
    public void Working_time_passes_only_at_work(string from, int minutes, string expected) =>
        Assert.Equal(expected, Some.Shown(Office.Add(Some.Helsinkis(from), Duration.FromMinutes(minutes))));

    [Theory]
    [InlineData("2026-11-19T13:05", "2026-11-19T13:05")]
    [InlineData("2026-11-19T08:00", "2026-11-19T08:00")]
    [InlineData("2026-11-19T16:00", "2026-11-20T08:00")]
    [InlineData("2026-11-19T07:59", "2026-11-19T08:00")]
    [InlineData("2026-11-20T17:00", "2026-11-23T08:00")]
    [InlineData("2027-03-25T18:00", "2027-03-30T08:00")] // Easter and the clocks turning on Easter Sunday
    public void Outside_working_time_the_next_working_moment_is_a_morning(string from, string expected)
    {
        var instant = Some.Helsinkis(from);
        Assert.Equal(expected, Some.Shown(Office.NextWorking(instant)));
        Assert.Equal(from == expected, Office.IsWorking(instant));
    }

    [Theory]
    [InlineData("2026-11-19T05:00", "2026-11-20T08:00")]
    [InlineData("2026-11-20T09:00", "2026-11-23T08:00")]
    [InlineData("2026-10-23T09:00", "2026-10-26T08:00")]
    public void The_next_morning_is_the_start_of_the_next_working_day(string from, string expected) =>
        Assert.Equal(expected, Some.Shown(Office.NextMorning(Some.Helsinkis(from))));

    [Fact]
    public void A_night_when_the_clocks_turn_has_the_time_that_really_passes()
    {
        Assert.Equal(Duration.FromHours(25), AllHours.Between(Some.Helsinkis("2026-10-25T00:00"), Some.Helsinkis("2026-10-26T00:00")));

        // In 2028 the clocks turn on an ordinary Sunday; in 2027 the night belongs to Easter, and nobody works.
        Assert.Equal(Duration.FromHours(23), AllHours.Between(Some.Helsinkis("2028-03-26T00:00"), Some.Helsinkis("2028-03-27T00:00")));
        Assert.Equal(Duration.Zero, AllHours.Between(Some.Helsinkis("2027-03-28T00:00"), Some.Helsinkis("2027-03-29T00:00")));
    }

    [Fact]
    public void Always_knows_neither_nights_nor_holidays()
    {
        var midsummerNight = Some.Helsinkis("2026-06-19T23:30");

        Assert.True(Always.IsWorking(midsummerNight));
        Assert.Equal(midsummerNight + Duration.FromHours(48), Always.Add(midsummerNight, Duration.FromHours(48)));
        Assert.Equal("2026-06-20T08:00", Some.Shown(Always.NextMorning(midsummerNight)));
    }

    [Theory]
    [InlineData("2026-11-19", "2026-11-19T08:00")]
    [InlineData("2026-12-24", "2026-12-28T08:00")]
    public void A_date_begins_with_its_first_working_morning(string date, string expected) =>
        Assert.Equal(expected, Some.Shown(Office.MorningOf(Some.Date(date))));

    [Fact]
    public void Adding_working_time_and_counting_it_agree()
    {
        var chance = new Chance(seed: 7);
        WorkingTime[] kinds = [Office, AllHours, Always, new(WorkingHours.Parse("Mon-Thu 08:15-11:00, 11:45-16:00, Sat 10:00-14:00"), Some.Helsinki)];
        for (var round = 0; round < 2000; round++)
        {
            var time = chance.OneOf(kinds);
            var from = Some.Helsinkis("2026-01-01T00:00") + Duration.FromMinutes(chance.Below(2 * 365 * 24 * 60));
            var amount = Duration.FromMinutes(1 + chance.Below(3000));

            var end = time.Add(from, amount);

            Assert.Equal(amount, time.Between(from, end));
            Assert.True(time.IsWorking(end - Duration.FromSeconds(1)), $"{from} + {amount}");
            Assert.True(time.IsWorking(time.NextWorking(from)));
            Assert.True(time.NextMorning(from) > from && time.IsWorking(time.NextMorning(from)));
        }
    }

    [Theory]
    [InlineData("2026-11-23T00:00", "2026-W48")]
    [InlineData("2026-12-31T12:00", "2026-W53")]
    [InlineData("2027-01-03T23:59", "2026-W53")]
    [InlineData("2027-01-04T00:00", "2027-W01")]
    public void A_week_is_named_by_the_year_its_Thursday_is_in(string local, string week) =>
        Assert.Equal(week, IsoWeekName.WeekOf(Some.Helsinkis(local), Some.Helsinki));

    [Theory]
    [InlineData("2026-12-30T12:00", "2027-01-05T12:00", "2026-W53 2027-W01")]
    [InlineData("2026-11-20T12:00", "2026-11-23T00:00", "2026-W47")]
    [InlineData("2026-11-20T12:00", "2026-11-20T12:00", "2026-W47")]
    public void An_interval_touches_the_weeks_it_has_time_in(string from, string to, string weeks) =>
        Assert.Equal(weeks, string.Join(' ', IsoWeekName.Touching(Some.Busy(from, to), Some.Helsinki)));
}
