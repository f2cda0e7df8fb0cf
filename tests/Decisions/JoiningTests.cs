using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Several may come: a late yes is welcome, if the asker likes and the colleague is free then.</summary>
public sealed class JoiningTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

    [Fact]
    public void A_late_yes_is_answered_kindly_and_brings_the_asker_no_message()
    {
        Agreed(out var late);
        house.Forget();
        house.Presses(late, Verbs.OfferAccept);

        Assert.Equal(Refusal.SomeoneWasFaster, Assert.IsType<Answer.Sorry>(house.Answer).Why);
        Assert.Equal(late.Id, Assert.Single(Joining.Willing(house.Request)).Id);
        Assert.Equal([house.Request.ToAsker(SurfaceKind.Agreed, 1)], house.Owed<Effect.Show>().Select(show => show.Surface));
    }

    [Fact]
    public void A_late_yes_reaches_a_card_that_is_still_on_its_way()
    {
        Agreed(out var late);
        var onItsWay = house.Request with { Sent = [.. house.Request.Sent.Where(sent => sent.Surface != house.Request.ToAsker(SurfaceKind.Agreed, 1).Name)] };

        var shown = Joining.LateYes(onItsWay, late.Id).Effects.OfType<Effect.Show>().Select(show => show.Surface);

        Assert.Equal([house.Request.ToAsker(SurfaceKind.Agreed, 1)], shown);
    }

    [Fact]
    public void Whom_the_asker_welcomes_joins_the_agreed_talk_and_is_booked()
    {
        Joined(out var late);

        Assert.Equal(late.Id, Assert.Single(house.Request.Joined).Id);
        Assert.Equal(house.Request.Meeting!.Start, Assert.Single(house.WeekOf(late).Bookings).Start);
    }

    [Fact]
    public void Nobody_welcomes_but_the_asker_and_nobody_joins_unwelcomed()
    {
        Agreed(out var late);
        house.Presses(late, Verbs.OfferAccept);
        Press(Helper(late), Verbs.SlotWelcome, late);
        Press(late, Verbs.SlotJoin);
        Press(Some.Maija, Verbs.SlotJoin);

        Assert.Empty(house.Request.Joined);
        Assert.Equal(OfferState.AlsoWilling, house.Request.OfferTo(late.Id)!.State);
    }

    [Fact]
    public void When_two_would_come_already_a_late_yes_changes_nothing()
    {
        Agreed(out var late);
        var asked = house.Request.OfferTo(late.Id)!;
        Offer[] willing = [.. new[] { Some.Eero, Some.Maija }.Select(one => asked with { Expert = new(one.Id, one.Name), State = OfferState.AlsoWilling })];

        Assert.NotEmpty(Joining.LateYes(house.Request with { Offers = [asked, willing[0]] }, late.Id).Saves);
        Assert.Empty(Joining.LateYes(house.Request with { Offers = [asked, .. willing] }, late.Id).Saves);
    }

    [Fact]
    public void Who_is_taken_at_that_time_is_not_booked_twice()
    {
        Agreed(out var late);
        house.Presses(late, Verbs.OfferAccept);
        Press(Some.Aino, Verbs.SlotWelcome, late);
        var meeting = house.Request.Meeting!;
        house.Put(house.WeekOf(late).With(new Booking(new RequestId("other"), meeting.Start, meeting.End, Helping: true)));
        Press(late, Verbs.SlotJoin);

        Assert.Equal(Refusal.SlotIsTaken, Assert.IsType<Answer.Sorry>(house.Answer).Why);
        Assert.Empty(house.Request.Joined);
    }

    [Fact]
    public void Who_has_joined_may_leave_and_the_talk_stands()
    {
        Joined(out var late);
        Press(late, Verbs.SlotLeave);

        Assert.Empty(house.Request.Joined);
        Assert.Empty(house.WeekOf(late).Bookings);
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Theory]
    [InlineData(Verbs.SlotMove)]
    [InlineData(Verbs.SlotCancel)]
    [InlineData(Verbs.RequestWithdraw)]
    public void When_the_time_holds_no_more_whoever_joined_is_free_and_told(string verb)
    {
        Joined(out var late);
        house.Forget();
        Press(Some.Aino, verb);

        Assert.Empty(house.Request.Joined);
        Assert.Empty(house.WeekOf(late).Bookings);
        Assert.Contains(house.Shown(SurfaceKind.CalledOff), card => card.To == late.Id);
    }

    [Fact]
    public void Whoever_joined_is_reminded_too()
    {
        Joined(out var late);
        house.Until(house.Request.Meeting!.Start - Picking.ReminderBefore);

        Assert.Equal(3, house.Shown(SurfaceKind.Reminder).Count);
        Assert.Contains(house.Shown(SurfaceKind.Reminder), card => card.To == late.Id);
    }

    [Fact]
    public void Somebody_to_talk_to_stays_one()
    {
        Agreed(out var late);
        house.Put(house.Request with { Kind = HelpKind.Company });
        house.Presses(late, Verbs.OfferAccept);

        Assert.Empty(Joining.Willing(house.Request));
    }

    [Fact]
    public void When_the_talk_helped_thanks_and_evidence_reach_whoever_came_to_help_too_but_not_who_listened()
    {
        Joined(out var late);
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Presses(Some.Maija, Verbs.ListenAsk);
        Press(Some.Aino, Verbs.ListenYes, Some.Maija);
        Press(Helper(late), Verbs.ListenYes, Some.Maija);
        Assert.Equal(2, house.Request.Guests.Count);
        house.Until(house.Request.Meeting!.End + NodaTime.Duration.FromHours(1));
        Press(Some.Aino, Verbs.FollowUpHelped);
        Press(Some.Aino, Verbs.KudosGive);

        Assert.All([late, Helper(late)], who => Assert.Equal(EvidenceKind.Helped, Assert.Single(house.Person(who).Evidence).Kind));
        Assert.Empty(house.Person(Some.Maija).Evidence);
        Assert.Equal(new[] { late.Id, Helper(late).Id }.OrderBy(id => $"{id}"), house.Person(Some.Aino).Trusted.Select(trust => trust.Helper).OrderBy(id => $"{id}"));
        Assert.Equal(new PersonId?[] { late.Id, Helper(late).Id }.OrderBy(id => $"{id}"), house.Shown(SurfaceKind.Kudos).Select(card => card.To).OrderBy(id => $"{id}"));
    }

    [Fact]
    public void Who_has_joined_and_leaves_the_team_comes_no_more()
    {
        Joined(out var late);
        house.Happens(new MembersLeft(Some.Team, [late.Id]));

        Assert.Empty(house.Request.Joined);
        Assert.Empty(house.WeekOf(late).Bookings);
    }

    /// <summary>Two were asked; one has said yes and agreed on a time, the other has not answered yet.</summary>
    private void Agreed(out Actor late)
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(31);
        Assert.Equal(2, house.Request.Offers.Count);
        var first = house.Request.Offers[0].Expert.Id == Some.Eeva.Id ? Some.Eeva : Some.Eero;
        late = first == Some.Eeva ? Some.Eero : Some.Eeva;
        house.Presses(first, Verbs.OfferAccept);
        house.Presses(first, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    private void Joined(out Actor late)
    {
        Agreed(out late);
        house.Presses(late, Verbs.OfferAccept);
        Press(Some.Aino, Verbs.SlotWelcome, late);
        Press(late, Verbs.SlotJoin);
    }

    private void Press(Actor who, string verb, Actor? with = null) => house.Happens(new Pressed(
        verb, who, Some.Team, house.Request.Id, (with ?? Some.Aino).Id, house.Request.Sequence, null, new Dictionary<string, string>()));

    private static Actor Helper(Actor late) => late == Some.Eeva ? Some.Eero : Some.Eeva;
}
