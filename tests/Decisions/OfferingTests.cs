using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>A yes, a no that leaves no trace, and a hand that is held out unasked.</summary>
public sealed class OfferingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");

    public OfferingTests()
    {
        house.Asks(Some.Aino);
        house.Later(60);
    }

    [Fact]
    public void Somebody_whose_name_Teams_leaves_out_is_called_by_the_name_we_know()
    {
        house.Presses(Some.Eeva with { Name = "" }, Verbs.RequestVolunteer);

        Assert.Equal("Eeva Koskinen", house.Request.Helper?.Name);
    }

    [Fact]
    public void The_first_expert_to_accept_becomes_the_helper()
    {
        house.Presses(Some.Eero, Verbs.OfferAccept);
        Assert.Equal(Some.Eero.Party, house.Request.Helper);
        Assert.Equal(RequestState.Found, house.Request.State);
        Assert.NotEmpty(house.Request.Suggested);

        var late = Assert.IsType<Answer.Sorry>(house.Presses(Some.Eeva, Verbs.OfferAccept));
        Assert.Equal((Refusal.SomeoneWasFaster, "Eero Mäki"), (late.Why, late.Name));
        Assert.Equal(Some.Eero.Party, house.Request.Helper);
    }

    [Fact]
    public void Accepting_twice_changes_nothing()
    {
        house.Presses(Some.Eero, Verbs.OfferAccept);
        house.Presses(Some.Eero, Verbs.OfferAccept);

        Assert.IsType<Answer.Show>(house.Answer);
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void A_volunteer_beats_every_pending_invitation()
    {
        house.Presses(Some.Maija, Verbs.RequestVolunteer);
        house.Later(300);

        Assert.Equal(Some.Maija.Party, house.Request.Helper);
        Assert.Single(house.Shown(SurfaceKind.Propose), surface => surface.To == Some.Maija.Id);
        Assert.Equal(2, house.Request.Offers.Count);
    }

    [Fact]
    public void The_asker_cannot_help_with_the_own_question()
    {
        Assert.Equal(new Answer.Sorry(Refusal.OwnRequest), house.Presses(Some.Aino, Verbs.RequestVolunteer));
        Assert.Null(house.Request.Helper);
    }

    [Fact]
    public void Who_was_not_asked_has_nothing_to_accept() =>
        Assert.Equal(new Answer.Sorry(Refusal.NothingHere), house.Presses(Some.Maija, Verbs.OfferAccept));

    [Fact]
    public void A_no_changes_nothing_that_others_see_and_frees_the_week()
    {
        house.Forget();
        house.Presses(Some.Eero, Verbs.OfferDecline);

        Assert.Empty(house.Shown(SurfaceKind.Request));
        Assert.Equal([Some.Eero.Id], house.Shown(SurfaceKind.Offer).Select(surface => surface.To!.Value));
        Assert.Equal(0, house.WeekOf(Some.Eero).LoadAt(house.Now));
        Assert.DoesNotContain(house.Person(Some.Eero).Evidence, _ => true);
    }

    [Fact]
    public void A_no_may_become_a_late_yes()
    {
        house.Presses(Some.Eero, Verbs.OfferDecline);
        house.Presses(Some.Eero, Verbs.OfferAccept);

        Assert.Equal(Some.Eero.Party, house.Request.Helper);
    }

    [Fact]
    public void Ask_me_tomorrow_is_a_new_message_at_eight_tomorrow()
    {
        house.Presses(Some.Eero, Verbs.OfferLater);
        house.Forget();
        house.Until(Some.At(20, 7, 59));
        Assert.Empty(house.Shown(SurfaceKind.Offer));

        house.Until(Some.At(20, 8, 1));
        Assert.Equal((Some.Eero.Id, 1), Assert.Single(house.Shown(SurfaceKind.Offer)) is var again ? (again.To!.Value, again.Round) : default);
    }

    [Fact]
    public void Tomorrow_nobody_is_asked_about_what_is_settled()
    {
        house.Presses(Some.Eero, Verbs.OfferLater);
        house.Presses(Some.Aino, Verbs.RequestSolved);
        house.Forget();
        house.Until(Some.At(20, 9));

        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void Someone_else_knows_this_lets_the_search_go_on()
    {
        house.Presses(Some.Eero, Verbs.OfferNotMe);

        Assert.Equal(OfferState.NotMe, house.Request.OfferTo(Some.Eero.Id)!.State);
        Assert.Equal(0, house.WeekOf(Some.Eero).LoadAt(house.Now));
    }

    [Fact]
    public void The_asked_one_names_a_colleague_who_is_asked_next_and_nobody_sees_who_was_asked()
    {
        house.Presses(Some.Eero, Verbs.OfferRefer, ReferCards.Offer);
        Assert.Equal(SurfaceKind.Refer, Assert.IsType<Answer.Show>(house.Answer).Surface.Kind);

        house.Presses(Some.Eero, Verbs.OfferRefer, ReferCards.Offer, inputs: (Inputs.Colleague, Some.Maija.Id.Value));
        house.Presses(Some.Eeva, Verbs.OfferDecline);
        house.Later(0);

        Assert.Equal("Eero Mäki", house.Request.OfferTo(Some.Maija.Id)!.Reason.ReferredBy);
        Assert.Equal(OfferState.NotMe, house.Request.OfferTo(Some.Eero.Id)!.State);
    }

    [Fact]
    public void Naming_whom_another_has_named_already_still_lets_the_asked_one_go()
    {
        house.Presses(Some.Kaisa, Verbs.RequestRefer, inputs: (Inputs.Colleague, Some.Maija.Id.Value));
        house.Presses(Some.Eero, Verbs.OfferRefer, ReferCards.Offer, inputs: (Inputs.Colleague, Some.Maija.Id.Value));

        Assert.Equal(OfferState.NotMe, house.Request.OfferTo(Some.Eero.Id)!.State);
    }

    [Fact]
    public void A_promise_takes_room_in_the_helpers_week()
    {
        house.Presses(Some.Eero, Verbs.OfferAccept);

        Assert.Equal(1, house.WeekOf(Some.Eero).LoadAt(house.Now));
    }

    [Fact]
    public void A_second_helper_gets_one_place_to_propose_times_not_two()
    {
        house.Presses(Some.Eero, Verbs.OfferAccept);
        house.Presses(Some.Eero, Verbs.SlotDecline, house.Request.Rounds);
        house.Forget();
        house.Presses(Some.Eeva, Verbs.OfferAccept);

        Assert.Empty(house.Shown(SurfaceKind.Propose));
        Assert.Contains(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eeva.Id);
    }

    [Fact]
    public void A_no_on_a_card_of_yesterday_reopens_nothing()
    {
        house.Presses(Some.Eero, Verbs.OfferAccept);
        house.Presses(Some.Aino, Verbs.RequestSolved);
        house.Presses(Some.Eero, Verbs.OfferDecline);

        Assert.Equal(RequestState.Solved, house.Request.State);
    }
}
