using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class FreeTimesTests
{
    private static readonly Instant Now = Some.Helsinkis("2026-11-19T13:05");

    [Fact]
    public void One_time_is_today_and_the_others_on_the_next_days() =>
        Assert.Equal("2026-11-19T14:00 2026-11-20T09:00 2026-11-23T12:00", Suggested([], []));

    [Fact]
    public void Nothing_is_proposed_when_one_of_the_two_is_busy() =>
        Assert.Equal(
            "2026-11-19T15:00 2026-11-20T13:00 2026-11-23T09:00",
            Suggested([Some.Busy("2026-11-19T13:00", "2026-11-19T15:00")], [Some.Busy("2026-11-20T08:00", "2026-11-20T13:00")]));

    [Fact]
    public void A_full_today_leaves_the_next_days() =>
        Assert.Equal(
            "2026-11-20T09:00 2026-11-23T12:00 2026-11-24T09:00",
            Suggested([Some.Busy("2026-11-19T13:00", "2026-11-19T16:00")], []));

    [Fact]
    public void Lunch_is_proposed_only_when_nothing_else_is_free() =>
        Assert.Equal(
            "2026-11-20T11:00",
            Suggested([Some.Busy("2026-11-19T00:00", "2026-11-20T11:00"), Some.Busy("2026-11-20T12:00", "2027-01-01T00:00")], []).Split(' ')[0]);

    [Fact]
    public void Both_peoples_hours_count()
    {
        var mornings = new Diary(new WorkingTime(WorkingHours.Parse("Mon-Fri 08:00-10:00"), Some.Helsinki), []);
        var late = new Diary(new WorkingTime(WorkingHours.Parse("Fri 09:30-16:00"), Some.Helsinki), []);

        var times = FreeTimes.Suggest(new FreeTimesQuery([mornings, late], Now));

        Assert.Equal(["2026-11-20T09:30", "2026-11-27T09:30"], times.Select(Some.Shown));
    }

    [Theory]
    [InlineData("Tue 13:00-15:00, Fri 13:00-15:00", null, "2026-11-19T14:00 2026-11-20T13:00 2026-11-24T13:00")]
    [InlineData("Fri 14:00-15:00", "Mon 09:30-11:00", "2026-11-19T14:00 2026-11-20T14:00 2026-11-23T10:00")]
    [InlineData("Fri 13:00-15:00", "Fri 14:30-16:00", "2026-11-19T14:00 2026-11-20T14:30 2026-11-23T09:00")]
    [InlineData("Mon-Thu 15:00-16:00", null, "2026-11-19T15:00 2026-11-23T15:00 2026-11-24T15:00")]
    [InlineData("Wed 17:00-18:00", "Wed 17:30-18:30", "2026-11-19T14:00 2026-11-20T09:00 2026-11-25T17:30")]
    [InlineData("Wed 17:00-18:00", null, "2026-11-19T14:00 2026-11-20T09:00 2026-11-23T12:00")]
    [InlineData("Thu 08:00-10:00", null, "2026-11-19T14:00 2026-11-20T09:00 2026-11-26T09:00")]
    public void Hours_that_the_helper_keeps_come_first_then_the_askers_then_any(string helpers, string? askers, string expected) =>
        Assert.Equal(expected, string.Join(' ', FreeTimes.Suggest(new([Keeping(helpers), Keeping(askers)], Now)).Select(Some.Shown)));

    [Fact]
    public void Kept_hours_that_are_taken_leave_the_others() => Assert.Equal(
        "2026-11-19T14:00 2026-11-20T09:00 2026-11-24T14:30",
        string.Join(' ', FreeTimes.Suggest(new(
            [Keeping("Tue 13:00-15:00, Fri 13:00-14:00") with { Busy = [Some.Busy("2026-11-20T13:00", "2026-11-20T14:00"), Some.Busy("2026-11-24T13:00", "2026-11-24T14:30")] },
             Keeping(null)], Now)).Select(Some.Shown)));

    private static Diary Keeping(string? hours) => new(Some.OfficeTime, []) { Kept = hours is null ? null : WorkingHours.Parse(hours) };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Words_become_free_times(string kind, string from, string to, string expected)
    {
        TimeCandidate wish = kind switch
        {
            "at" => new TimeCandidate.At(Some.Local(from), ""),
            "after" => new TimeCandidate.After(Some.Local(from), ""),
            "before" => new TimeCandidate.Before(Some.Local(to), ""),
            _ => new TimeCandidate.Window(Some.Local(from), Some.Local(to), ""),
        };

        Assert.Equal(expected, string.Join(' ', FreeTimes.Within(wish, Query([Some.Busy("2026-11-20T09:00", "2026-11-20T10:00")], [])).Select(Some.Shown)));
    }

    public static TheoryData<string, string, string, string> Wishes => new()
    {
        { "at", "2026-11-19T15:05", "", "2026-11-19T15:05" },
        { "at", "2026-11-19T18:30", "", "2026-11-19T18:30" },
        { "at", "2026-11-20T09:40", "", "" },
        { "at", "2026-11-19T13:00", "", "" },
        { "after", "2026-11-19T14:00", "", "2026-11-19T14:00 2026-11-19T14:30 2026-11-19T15:00" },
        { "after", "2026-11-21T00:00", "", "2026-11-23T09:00 2026-11-24T12:00 2026-11-25T09:00" },
        { "before", "", "2026-11-19T15:00", "2026-11-19T14:00 2026-11-19T14:30" },
        { "before", "", "2026-11-20T10:30", "2026-11-20T08:00 2026-11-20T08:30 2026-11-20T10:00" },
        { "window", "2026-11-23T00:00", "2026-11-28T00:00", "2026-11-23T09:00 2026-11-24T12:00 2026-11-25T09:00" },
        { "window", "2026-11-23T17:00", "2026-11-23T19:00", "2026-11-23T17:00 2026-11-23T17:30 2026-11-23T18:00" },
        { "window", "2026-11-18T08:00", "2026-11-18T16:00", "" },
    };

    [Fact]
    public void Whatever_is_proposed_is_free_at_work_and_ahead()
    {
        var chance = new Chance(seed: 11);
        for (var round = 0; round < 300; round++)
        {
            var now = Now + Duration.FromMinutes(chance.Below(400 * 24 * 60));
            var busy = Enumerable.Range(0, 30).Select(_ => SomeTalk(chance, now)).ToList();

            var times = FreeTimes.Suggest(new FreeTimesQuery([new Diary(Some.OfficeTime, busy), new Diary(Some.OfficeTime, [])], now));

            Assert.Equal(3, times.Count);
            Assert.Equal(times.Order(), times);
            Assert.All(times, time =>
            {
                var end = time + Duration.FromMinutes(30);
                Assert.True(time >= now + Duration.FromMinutes(30));
                Assert.True(Some.OfficeTime.IsWorking(time) && Some.OfficeTime.IsWorking(end - Duration.Epsilon));
                Assert.DoesNotContain(busy, taken => taken.Start < end && time < taken.End);
            });
        }
    }

    private static Interval SomeTalk(Chance chance, Instant now)
    {
        var start = now + Duration.FromMinutes(chance.Below(7 * 24 * 60));
        return new Interval(start, start + Duration.FromMinutes(15 + chance.Below(180)));
    }

    private static FreeTimesQuery Query(Interval[] firstBusy, Interval[] secondBusy) =>
        new([new Diary(Some.OfficeTime, firstBusy), new Diary(Some.OfficeTime, secondBusy)], Now);

    private static string Suggested(Interval[] firstBusy, Interval[] secondBusy) =>
        string.Join(' ', FreeTimes.Suggest(Query(firstBusy, secondBusy)).Select(Some.Shown));
}
