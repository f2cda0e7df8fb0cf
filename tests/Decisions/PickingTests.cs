using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>The asker answers the helper's times.</summary>
public sealed class PickingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    public PickingTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13 tai huomenna klo 10"));
    }

    [Fact]
    public void The_picked_time_is_agreed_and_stands_in_both_weeks()
    {
        Pick();

        Assert.Equal(RequestState.Agreed, house.Request.State);
        Assert.Equal(Some.At(19, 13), house.Request.Meeting!.Start);
        Assert.False(house.WeekOf(Some.Eeva).IsFree(Some.At(19, 13, 10), Some.At(19, 13, 20)));
        Assert.False(house.WeekOf(Some.Aino).IsFree(Some.At(19, 13, 10), Some.At(19, 13, 20)));
        Assert.Equal(1, house.WeekOf(Some.Eeva).LoadAt(house.Now));
        Assert.Equal([Some.Aino.Id, Some.Eeva.Id], house.Shown(SurfaceKind.Agreed).Select(surface => surface.To!.Value));
    }

    [Fact]
    public void Picking_twice_agrees_once()
    {
        Pick();
        Pick();

        Assert.Empty(house.LastSaves);
        Assert.Equal(1, house.Request.Sequence);
        Assert.IsType<Answer.Show>(house.Answer);
    }

    [Fact]
    public void A_time_that_went_meanwhile_leaves_the_others()
    {
        house.Put(house.WeekOf(Some.Eeva).With(new Booking(new RequestId("a"), Some.At(19, 13), Some.At(19, 14), Helping: true)));

        Assert.Equal(new Answer.Sorry(Refusal.SlotIsTaken), Pick());
        Assert.Equal([Some.At(20, 10)], house.Request.Proposal!.Starts);
        Assert.Equal(RequestState.Found, house.Request.State);
    }

    [Fact]
    public void When_the_last_time_has_gone_the_helper_is_asked_for_others()
    {
        house.Until(Some.At(20, 10, 5));
        Pick();
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(20, 10)}"));

        Assert.Null(house.Request.Proposal);
        Assert.Equal(2, Assert.Single(house.Shown(SurfaceKind.Propose)).Round);
    }

    [Fact]
    public void None_suits_asks_the_helper_for_others_and_not_the_same()
    {
        var before = house.Request.Proposal!.Starts;
        house.Presses(Some.Aino, Verbs.SlotOthers, 1);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Propose)).To);
        Assert.Empty(house.Request.Suggested.Intersect(before));
        house.Presses(Some.Aino, Verbs.SlotOthers, 1);
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void An_asker_who_needs_no_talk_tells_the_helper_kindly_and_keeps_every_choice()
    {
        house.Presses(Some.Aino, Verbs.SlotDecline, 1);

        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.Null(house.Request.Helper);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.CalledOff)).To);
        Assert.Equal(0, house.WeekOf(Some.Eeva).LoadAt(house.Now));
    }

    [Theory]
    [InlineData(Verbs.SlotPick)]
    [InlineData(Verbs.SlotOthers)]
    [InlineData(Verbs.SlotDecline)]
    public void The_times_are_the_askers_to_answer(string verb)
    {
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, verb, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}")));
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void The_asker_gets_times_an_agreement_a_reminder_and_one_follow_up_and_nothing_more()
    {
        Pick();
        house.Later(NodaTime.Duration.FromDays(7));

        SurfaceKind[] toAino = [.. Enum.GetValues<SurfaceKind>().Where(kind => house.Shown(kind).Any(surface => surface.To == Some.Aino.Id))];
        Assert.Equal([SurfaceKind.Times, SurfaceKind.Agreed, SurfaceKind.Reminder, SurfaceKind.FollowUp], toAino);
        Assert.Empty(house.Told(Some.Aino));
    }

    private Answer Pick() => house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
}
