using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Decisions.Tests;

/// <summary>An agreed time is moved or called off, by either of the two.</summary>
public sealed class MovingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");

    public MovingTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        Agree("tänään klo 13", Some.At(19, 13));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Either_may_move_it_and_the_helper_proposes_anew(bool byHelper)
    {
        house.Presses(byHelper ? Some.Eeva : Some.Aino, Verbs.SlotMove, 1);

        Assert.Equal(RequestState.Found, house.Request.State);
        Assert.True(house.WeekOf(Some.Aino).IsFree(Some.At(19, 13), Some.At(19, 14)));
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Propose)).To);
        Assert.DoesNotContain(Some.At(19, 13), house.Request.Suggested);
    }

    [Fact]
    public void After_a_move_only_the_new_time_is_reminded_of_and_asked_about()
    {
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Agree("huomenna klo 10", Some.At(20, 10));
        house.Forget();
        house.Until(Some.At(20, 9, 45));
        Assert.Empty(house.Shown(SurfaceKind.Reminder));
        Assert.Empty(house.Shown(SurfaceKind.FollowUp));

        house.Until(Some.At(20, 12));
        Assert.All(house.Shown(SurfaceKind.Reminder), surface => Assert.Equal(3, surface.Round));
        Assert.Equal(2, house.Shown(SurfaceKind.Reminder).Distinct().Count());
        Assert.Equal(3, Assert.Single(house.Shown(SurfaceKind.FollowUp)).Round);
    }

    [Theory]
    [InlineData(Verbs.SlotMove)]
    [InlineData(Verbs.SlotCancel)]
    public void Once_the_talk_has_begun_its_time_stays(string verb)
    {
        house.Until(Some.At(19, 13));

        Assert.All([Some.Aino, Some.Eeva], who => Assert.Equal(new Answer.Sorry(Refusal.TalkHasBegun), house.Presses(who, verb, 1)));
        Assert.Empty(house.LastSaves);
        Assert.Equal(Some.At(19, 13), house.Request.Meeting!.Start);
    }

    [Fact]
    public void Who_did_not_get_to_talk_looks_for_a_new_time()
    {
        house.Until(Some.At(19, 14));
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        house.Presses(Some.Aino, Verbs.SlotMove, 1);

        Assert.Equal(RequestState.Found, house.Request.State);
    }

    [Fact]
    public void Moving_twice_on_the_same_card_moves_once()
    {
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Aino, Verbs.SlotMove, 1));
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void When_the_helper_calls_it_off_the_asker_is_told_and_another_is_asked()
    {
        house.Presses(Some.Eeva, Verbs.SlotCancel, 1);
        house.Later(0);

        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.CalledOff)).To);
        Assert.Contains(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eero.Id);
        Assert.Equal(0, house.WeekOf(Some.Eeva).LoadAt(house.Now));
    }

    [Fact]
    public void When_the_asker_calls_it_off_the_helper_is_told_and_nobody_is_asked_unless_the_asker_wants()
    {
        house.Presses(Some.Aino, Verbs.SlotCancel, 1);
        house.Later(300);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.CalledOff)).To);
        Assert.Equal(RequestState.Held, house.Request.State);
        Assert.DoesNotContain(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eero.Id);

        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Later(0);
        Assert.Contains(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eero.Id);
    }

    [Fact]
    public void A_volunteer_who_steps_back_is_not_asked_again()
    {
        var other = new House().Knows(Some.Eeva, "masennus");
        other.Asks(Some.Aino);
        other.Presses(Some.Eeva, Verbs.RequestVolunteer);
        other.Presses(Some.Eeva, Verbs.SlotDecline, 1);
        other.Later(60);

        Assert.Empty(other.Shown(SurfaceKind.Offer));
        Assert.NotEmpty(other.Shown(SurfaceKind.NobodyYet));
    }

    [Fact]
    public void A_stranger_neither_moves_nor_cancels()
    {
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, Verbs.SlotMove, 1));
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Maija, Verbs.SlotCancel, 1));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Fact]
    public void The_old_offer_card_cannot_call_an_agreed_time_off()
    {
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Eeva, Verbs.OfferDecline));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    private void Agree(string words, NodaTime.Instant start)
    {
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eeva, "chat-eeva", words));
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Rounds, inputs: (Inputs.Slot, $"{start}"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }
}
