using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>How long a question is left to colleagues.</summary>
public sealed class GraceTests
{
    [Theory]
    [InlineData(Urgency.Ordinary, 9, 20)]
    [InlineData(Urgency.Urgent, 9, 7)]
    [InlineData(Urgency.NoHurry, 13, 0)]
    public void In_working_hours_it_depends_on_the_hurry(Urgency urgency, int hour, int minute) =>
        Assert.Equal(Some.At(19, hour, minute), Grace.EndOf(Some.Community(), urgency, Some.Thursday));

    [Fact]
    public void In_the_evening_the_next_morning_begins_with_half_an_hour_of_coffee() =>
        Assert.Equal(Some.At(20, 8, 30), Grace.EndOf(Some.Community(), Urgency.Ordinary, Some.At(19, 18)));

    [Fact]
    public void On_a_friday_evening_that_is_monday_morning() =>
        Assert.Equal(Some.At(23, 8, 30), Grace.EndOf(Some.Community(), Urgency.Urgent, Some.At(20, 17)));

    [Fact]
    public void What_is_left_on_a_friday_afternoon_goes_on_on_monday() =>
        Assert.Equal(Some.At(23, 8, 10), Grace.EndOf(Some.Community(), Urgency.Ordinary, Some.At(20, 15, 50)));

    [Fact]
    public void Without_hurry_the_morning_after_is_no_sooner_than_a_morning_with_hurry() =>
        Assert.Equal(Some.At(23, 12), Grace.EndOf(Some.Community(), Urgency.NoHurry, Some.At(20, 17)));

    [Theory]
    [InlineData(10, 0, 11, 0)]
    [InlineData(14, 30, 15, 0)]
    [InlineData(15, 10, 40, 8)]
    public void A_thread_has_paused_after_an_hour_and_before_three_and_never_in_the_evening(int hour, int minute, int pauseHour, int pauseMinute)
    {
        var expected = pauseHour == 40 ? Some.At(20, 8) : Some.At(19, pauseHour, pauseMinute);
        Assert.Equal(expected, Grace.PauseAfter(Some.Community(), Some.At(19, hour, minute)));
    }

    [Fact]
    public void Where_work_never_rests_the_grace_is_only_minutes() => Assert.Equal(
        Some.At(21, 23, 20),
        Grace.EndOf(Some.Community(Some.Settings with { Hours = "always" }), Urgency.Ordinary, Some.At(21, 23)));
}
