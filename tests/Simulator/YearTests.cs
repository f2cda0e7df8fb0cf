namespace PeerHelp.Simulator;

/// <summary>The floors that a simulated year keeps: two hundred people, and offers of which half find a yes.</summary>
public sealed class YearTests(YearTests.Played played) : IClassFixture<YearTests.Played>
{
    private readonly Figures year = played.Year;

    [Fact]
    public void Of_a_hundred_questions_at_least_95_find_a_helper() => Assert.InRange(year.Helped, 0.95, 1);

    [Fact]
    public void No_question_is_left_hanging() => Assert.Equal(1, year.Ended);

    [Fact]
    public void The_helpers_of_a_topic_carry_about_the_same() => Assert.InRange(year.LoadGini, 0, 0.25);

    [Fact]
    public void The_helpers_of_a_topic_take_turns_with_it() => Assert.InRange(year.TopicGini, 0, 0.3);

    [Fact]
    public void Half_of_the_askers_hear_of_somebody_in_little_more_than_an_hour_of_work() => Assert.InRange(year.MedianReaction, 0, 75);

    [Fact]
    public void Few_are_disturbed_for_one_question() => Assert.InRange(year.Offers, 1, 4.5);

    [Fact]
    public void Who_helps_knows_what_it_is_about() => Assert.InRange(year.ByKnowers, 0.8, 1);

    [Fact]
    public void Nobody_is_asked_beyond_the_weekly_limit_or_twice_or_in_the_evening() =>
        Assert.Equal((0, 0, 0), (year.OverLimit, year.AskedTwice, year.AskedOutsideWork));

    [Fact]
    public void Hardly_a_question_is_overlooked() => Assert.InRange(year.Overlooked, 0, year.Requests / 100);

    [Fact]
    public void The_same_seed_makes_the_same_year_to_the_letter()
    {
        var customs = new Customs { People = 50, Weeks = 8, Thread = 0.2, Named = 0.2 };

        var table = Table.Of(customs, Figures.Of(PeerHelp.Simulator.Year.Play(customs)));
        Assert.Equal(table, Table.Of(customs, Figures.Of(PeerHelp.Simulator.Year.Play(customs))));

        var another = customs with { Seed = 2 };
        Assert.NotEqual(table, Table.Of(another, Figures.Of(PeerHelp.Simulator.Year.Play(another))));
    }

    [Fact]
    public void Gini_is_nothing_when_all_have_the_same_and_nears_one_when_one_has_all()
    {
        Assert.Equal(0, Spread.Gini([1, 1, 1]), 6);
        Assert.Equal(0.25, Spread.Gini([4, 1, 3, 2]), 6);
        Assert.Equal(0.75, Spread.Gini([0, 8, 0, 0]), 6);
    }

    /// <summary>One year, played once for all tests.</summary>
    public sealed class Played
    {
        internal Figures Year { get; } = Figures.Of(PeerHelp.Simulator.Year.Play(new Customs()));
    }
}
