using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>People come, go, and can or cannot be written to.</summary>
public sealed class RosterTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");

    [Fact]
    public void Who_comes_is_known_and_who_is_known_is_not_written_again()
    {
        var newcomer = new Actor(new PersonId("new"), "Uusi Tulija", "29:new", "https://teams.example/", null);
        house.Happens(new RosterRead(Some.Team, [newcomer, Some.Eeva]));

        Assert.Equal([Key.Person(newcomer.Id)], house.LastSaves.Select(saved => saved.Key));
        Assert.Equal([Some.Team], house.Person(newcomer).Communities);
    }

    [Fact]
    public void What_a_leaver_was_asked_moves_on()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Happens(new MembersLeft(Some.Team, [Some.Eeva.Id]));
        house.Later(0);

        Assert.Empty(house.Person(Some.Eeva).Communities);
        Assert.Equal(OfferState.NotMe, house.Request.OfferTo(Some.Eeva.Id)!.State);
        Assert.NotNull(house.Request.OfferTo(Some.Eero.Id));
    }

    [Fact]
    public void Two_who_leave_together_are_both_let_go()
    {
        house.Asks(Some.Aino);
        house.Later(60);
        house.Happens(new MembersLeft(Some.Team, [Some.Eeva.Id, Some.Eero.Id]));

        Assert.All(house.Request.Offers, offer => Assert.Equal(OfferState.NotMe, offer.State));
    }

    [Fact]
    public void A_helper_who_leaves_before_the_talk_is_replaced()
    {
        Agreed();
        house.Happens(new MembersLeft(Some.Team, [Some.Eeva.Id]));
        house.Later(0);

        Assert.Single(house.Shown(SurfaceKind.CalledOff), surface => surface.To == Some.Aino.Id);
        Assert.Contains(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eero.Id);
    }

    [Fact]
    public void A_helper_who_leaves_after_the_talk_has_helped()
    {
        Agreed();
        house.Until(Some.At(19, 15));
        house.Happens(new MembersLeft(Some.Team, [Some.Eeva.Id]));

        Assert.Equal(RequestState.Agreed, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.CalledOff));
    }

    [Fact]
    public void An_asker_who_leaves_before_the_talk_is_waited_for_by_nobody()
    {
        Agreed();
        house.Happens(new MembersLeft(Some.Team, [Some.Aino.Id]));

        Assert.Equal(RequestState.Withdrawn, house.Request.State);
        Assert.Single(house.Shown(SurfaceKind.CalledOff), surface => surface.To == Some.Eeva.Id);
        Assert.Empty(house.WeekOf(Some.Eeva).Bookings);
    }

    [Fact]
    public void Nobody_is_asked_for_an_asker_who_has_left()
    {
        house.Asks(Some.Aino);
        house.Happens(new MembersLeft(Some.Team, [Some.Aino.Id]));
        house.Later(21);

        Assert.Empty(house.Request.Offers);
        Assert.Equal(RequestState.Withdrawn, house.Request.State);
    }

    [Fact]
    public void An_offer_that_cannot_be_delivered_moves_on()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Happens(new CannotReach(Some.Eeva.Id, house.Shown(SurfaceKind.Offer)[0]));
        house.Later(0);

        Assert.True(house.Person(Some.Eeva).Unreachable);
        Assert.NotNull(house.Request.OfferTo(Some.Eero.Id));
    }

    [Fact]
    public void A_reminder_that_cannot_be_delivered_calls_no_talk_off()
    {
        Agreed();
        house.Happens(new CannotReach(Some.Eeva.Id, house.Request.To(Some.Eeva.Id, SurfaceKind.Reminder, 1)));

        Assert.Equal(RequestState.Agreed, house.Request.State);
        Assert.Empty(house.Shown(SurfaceKind.CalledOff));
    }

    private void Agreed()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }
}
