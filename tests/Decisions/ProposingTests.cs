using PeerHelp.Core;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>The helper says which times suit: by words, by a date and time, or from the suggested.</summary>
public sealed class ProposingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    public ProposingTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Eeva, Verbs.OfferAccept);
    }

    [Fact]
    public void The_suggested_times_go_to_the_asker()
    {
        var suggested = house.Request.Suggested;
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Times, string.Join(",", suggested)));

        Assert.Equal(suggested, house.Request.Proposal!.Starts);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.Times)).To);
    }

    [Fact]
    public void Words_win_over_a_date_and_that_over_the_suggested_times()
    {
        (string, string)[] inputs =
            [(Inputs.Times, $"{house.Request.Suggested[0]}"), (Inputs.Date, "2026-11-20"), (Inputs.Time, "13:30")];
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: [(Inputs.Words, "huomenna klo 10"), .. inputs]);
        Assert.Equal([Some.At(20, 10)], house.Request.Proposal!.Starts);
    }

    [Fact]
    public void A_date_and_a_time_win_over_the_suggested_times()
    {
        house.Presses(
            Some.Eeva, Verbs.SlotPropose, 1,
            inputs: [(Inputs.Times, $"{house.Request.Suggested[0]}"), (Inputs.Date, "2026-11-20"), (Inputs.Time, "13:30")]);
        Assert.Equal([Some.At(20, 13, 30)], house.Request.Proposal!.Starts);
    }

    [Fact]
    public void A_past_time_is_not_proposed()
    {
        var answer = house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: [(Inputs.Date, "2026-11-19"), (Inputs.Time, "08:30")]);

        Assert.Equal(new Answer.Sorry(Refusal.SlotIsTaken), answer);
        Assert.Null(house.Request.Proposal);
    }

    [Fact]
    public void A_time_when_the_asker_is_taken_is_not_proposed()
    {
        house.Put(house.WeekOf(Some.Aino).With(new Booking(new RequestId("a"), Some.At(20, 10), Some.At(20, 11), Helping: false)));
        var answer = house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: [(Inputs.Date, "2026-11-20"), (Inputs.Time, "10:30")]);

        Assert.Equal(new Answer.Sorry(Refusal.SlotIsTaken), answer);
    }

    [Fact]
    public void Nothing_chosen_is_said_kindly() =>
        Assert.Equal(new Answer.Sorry(Refusal.NoTimeGiven), house.Presses(Some.Eeva, Verbs.SlotPropose, 1));

    [Fact]
    public void Only_the_helper_proposes() => Assert.Equal(
        new Answer.Sorry(Refusal.NotTheHelper),
        house.Presses(Some.Maija, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10")));

    [Fact]
    public void An_old_card_proposes_nothing()
    {
        house.Presses(Some.Eeva, Verbs.SlotPropose, 0, inputs: (Inputs.Words, "huomenna klo 10"));

        Assert.Null(house.Request.Proposal);
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void Words_in_the_private_chat_do_the_same_and_are_confirmed()
    {
        house.Happens(new Said(Some.Eeva, "chat-eeva", "huomenna klo 10 tai 13"));

        Assert.Equal([Some.At(20, 10), Some.At(20, 13)], house.Request.Proposal!.Starts);
        Assert.IsType<Note.TimesSent>(Assert.Single(house.Told(Some.Eeva)));
    }

    [Fact]
    public void Words_that_hold_no_time_get_an_example()
    {
        house.Happens(new Said(Some.Eeva, "chat-eeva", "katsotaan joskus"));

        Assert.IsType<Note.TimesNotUnderstood>(Assert.Single(house.Told(Some.Eeva)));
    }

    [Fact]
    public void Proposing_renews_the_promise_so_that_the_helpers_week_does_not_fill_up_meanwhile()
    {
        house.Later(NodaTime.Duration.FromDays(8));
        Assert.Equal(0, house.WeekOf(Some.Eeva).LoadAt(house.Now));

        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        Assert.Equal(1, house.WeekOf(Some.Eeva).LoadAt(house.Now));
    }
}
