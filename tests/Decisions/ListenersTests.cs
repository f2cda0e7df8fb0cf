using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Decisions.Tests;

/// <summary>"Saanko kuunnella?": who finds a question familiar may ask to listen to the talk, and both of the two must say yes.</summary>
public sealed class ListenersTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

    [Fact]
    public void Who_finds_a_question_familiar_is_told_once_that_one_may_ask_and_nothing_is_sent()
    {
        house.Asks(Some.Aino);
        house.Forget();
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        Assert.IsType<Note.MayAskToListen>(Assert.IsType<Answer.Say>(house.Answer).Note);
        Assert.Equal([house.Request.Card], house.Owed<Effect.Show>().Select(show => show.Surface));
        Assert.Empty(house.Owed<Effect.Tell>());

        house.Presses(Some.Maija, Verbs.RequestMeToo);
        Assert.IsType<Answer.Show>(house.Answer);
    }

    [Fact]
    public void The_asker_and_the_helper_are_each_asked_once_and_privately()
    {
        Agreed();
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Forget();
        house.Presses(Some.Maija, Verbs.ListenAsk);
        house.Presses(Some.Maija, Verbs.ListenAsk);

        Assert.Equal([Some.Aino.Id, Some.Eeva.Id], house.Shown(SurfaceKind.MayListen).Select(card => card.To!.Value));
        Assert.All(house.Owed<Effect.Show>(), show => Assert.Equal(SurfaceKind.MayListen, show.Surface.Kind));
        Assert.True(Assert.IsType<Note.ListenAsked>(Assert.IsType<Answer.Say>(house.Answer).Note).Agreed);
    }

    [Fact]
    public void When_both_say_yes_the_colleague_is_in_and_booked_and_told()
    {
        Listens(Some.Maija);

        Assert.Equal(Some.Maija.Id, Assert.Single(house.Request.Guests).Id);
        var booking = Assert.Single(house.WeekOf(Some.Maija).Bookings);
        Assert.Equal((house.Request.Meeting!.Start, false), (booking.Start, booking.Helping));
        Assert.Equal(Some.Maija.Id, Assert.Single(house.Shown(SurfaceKind.Listen)).To);
        Assert.Contains(house.Request.ToAsker(SurfaceKind.Agreed, 1), house.Shown(SurfaceKind.Agreed));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, null)]
    [InlineData(null, null)]
    [InlineData(true, null)]
    public void A_no_looks_like_silence_until_the_talk_begins_and_then_she_is_told_kindly(bool? asker, bool? helper)
    {
        Agreed();
        Ask(Some.Maija);
        house.Forget();
        Answers(Some.Aino, asker);
        Answers(Some.Eeva, helper);
        house.Until(house.Request.Meeting!.Start - NodaTime.Duration.FromMinutes(1));
        Assert.DoesNotContain(house.Owed<Effect.Show>(), show => show.Surface.To == Some.Maija.Id);
        Assert.Equal(ListenerStage.Asking, house.Request.ListenerOf(Some.Maija.Id)!.Stage);

        house.Later(1);
        Assert.Equal(ListenerStage.NotThisTime, house.Request.ListenerOf(Some.Maija.Id)!.Stage);
        Assert.Equal(Some.Maija.Id, Assert.Single(house.Shown(SurfaceKind.Listen)).To);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        Assert.Empty(house.Request.Guests);
    }

    [Fact]
    public void After_one_no_the_other_ones_card_asks_as_before()
    {
        Agreed();
        Ask(Some.Maija);
        house.Forget();
        Answers(Some.Aino, false);

        Assert.All(house.Owed<Effect.Show>(), show => Assert.Equal(Some.Aino.Id, show.Surface.To));
        Assert.True(Admitting.IsAsked(house.Request, house.Request.Listeners[0], Some.Eeva.Id, Known()));
    }

    [Fact]
    public void A_wish_from_before_the_time_is_asked_about_when_it_is_agreed()
    {
        house.Asks(Some.Aino);
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Says(Some.Maija, "Saisinko tulla kuuntelemaan?");
        Assert.False(Assert.IsType<Note.ListenAsked>(house.Told(Some.Maija).Last()).Agreed);
        Assert.Empty(house.Shown(SurfaceKind.MayListen));

        AgreeOn("huomenna klo 10", "2026-11-20T08:00:00Z");
        Assert.Equal(2, house.Shown(SurfaceKind.MayListen).Count);
    }

    [Fact]
    public void Only_to_whom_it_is_familiar_too_may_ask()
    {
        Agreed();
        house.Presses(Some.Maija, Verbs.ListenAsk);
        Assert.Equal(Refusal.NotFamiliar, Assert.IsType<Answer.Sorry>(house.Answer).Why);
        house.Presses(Some.Aino, Verbs.ListenAsk);
        Assert.Equal(Refusal.ComesAlready, Assert.IsType<Answer.Sorry>(house.Answer).Why);
        house.Presses(Some.Eeva, Verbs.ListenAsk);
        Assert.Equal(Refusal.ComesAlready, Assert.IsType<Answer.Sorry>(house.Answer).Why);

        Assert.Empty(house.Request.Listeners);
    }

    [Fact]
    public void Somebody_to_talk_to_is_never_listened_to()
    {
        Agreed();
        house.Put(house.Request with { Kind = HelpKind.Company });
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        Assert.IsType<Answer.Show>(house.Answer);
        house.Presses(Some.Maija, Verbs.ListenAsk);

        Assert.Equal(Refusal.NotForListeners, Assert.IsType<Answer.Sorry>(house.Answer).Why);
    }

    [Fact]
    public void Nobody_else_answers_for_the_two()
    {
        Agreed();
        Ask(Some.Maija);
        Answers(Some.Eero, true);
        Answers(Some.Maija, true);

        Assert.Empty(house.Request.Listeners[0].Answered);
    }

    [Fact]
    public void There_are_four_at_most_and_whoever_comes_too_late_hears_so_kindly()
    {
        Agreed();
        Ask(Some.Maija);
        Ask(Some.Eero);
        Ask(Some.Kaisa);
        Assert.IsType<Note.ListenNotThisTime>(Assert.IsType<Answer.Say>(house.Answer).Note);
        Assert.Equal(4, house.Shown(SurfaceKind.MayListen).Count);

        foreach (var (who, number) in new[] { (Some.Aino, 1), (Some.Eeva, 1), (Some.Aino, 2), (Some.Eeva, 2) })
        {
            Answers(who, true, number);
        }

        Assert.Equal([Some.Maija.Id, Some.Eero.Id], house.Request.Guests.Select(one => one.Id));
        Assert.False(Joining.HasRoom(house.Request));
    }

    [Fact]
    public void Where_another_has_been_welcomed_meanwhile_there_is_room_for_one_only()
    {
        Agreed();
        Ask(Some.Maija);
        Answers(Some.Aino, true);
        Party[] others = [new(Some.Eero.Id, Some.Eero.Name), new(Some.Kaisa.Id, Some.Kaisa.Name)];
        house.Put(others.Aggregate(house.Request, (so, one) => so.With(new Offer(one, new OfferReason(null, null, []), house.Now, OfferState.Welcome))));
        Answers(Some.Eeva, true);

        Assert.Equal(ListenerStage.NotThisTime, house.Request.ListenerOf(Some.Maija.Id)!.Stage);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
    }

    [Fact]
    public void Who_is_taken_then_is_asked_instead_of_booked_twice()
    {
        Agreed();
        Ask(Some.Maija);
        var meeting = house.Request.Meeting!;
        var other = new Booking(new RequestId("other"), meeting.Start, meeting.End, Helping: false);
        house.Put(house.WeekOf(Some.Maija).With(other));
        Answers(Some.Aino, true);
        Answers(Some.Eeva, true);
        Assert.Equal(ListenerStage.Invited, house.Request.ListenerOf(Some.Maija.Id)!.Stage);

        house.Presses(Some.Maija, Verbs.ListenJoin, 1);
        Assert.Equal(Refusal.SlotIsTaken, Assert.IsType<Answer.Sorry>(house.Answer).Why);
        Assert.Equal([other], house.WeekOf(Some.Maija).Bookings);
    }

    [Fact]
    public void Who_listens_is_reminded_and_may_leave_again()
    {
        Listens(Some.Maija);
        house.Until(house.Request.Meeting!.Start - Picking.ReminderBefore);
        Assert.Contains(house.Shown(SurfaceKind.Reminder), card => card.To == Some.Maija.Id);

        house.Presses(Some.Maija, Verbs.ListenLeave, 1);
        Assert.Empty(house.Request.Guests);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Theory]
    [InlineData(Verbs.SlotCancel)]
    [InlineData(Verbs.RequestWithdraw)]
    [InlineData(Verbs.RequestNotOne)]
    public void When_the_talk_is_called_off_whoever_would_have_listened_is_free_and_told(string verb)
    {
        Listens(Some.Maija);
        house.Forget();
        house.Presses(Some.Aino, verb, 1);

        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        Assert.Empty(house.Request.Guests);
        Assert.Contains(house.Shown(SurfaceKind.CalledOff), card => card.To == Some.Maija.Id);
    }

    [Fact]
    public void A_moved_talk_is_asked_about_anew_of_the_listener_alone()
    {
        Listens(Some.Maija);
        house.Presses(Some.Eeva, Verbs.SlotMove, 1);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        house.Forget();
        house.Presses(Some.Eeva, Verbs.SlotPropose, 2, inputs: (Inputs.Words, "huomenna klo 14"));
        house.Presses(Some.Aino, Verbs.SlotPick, 2, inputs: (Inputs.Slot, "2026-11-20T12:00:00Z"));

        Assert.Equal([house.Request.To(Some.Maija.Id, SurfaceKind.Listen, 3)], house.Shown(SurfaceKind.Listen));
        house.Presses(Some.Maija, Verbs.ListenJoin, 3);
        Assert.Equal(Some.At(20, 14), Assert.Single(house.WeekOf(Some.Maija).Bookings).Start);
    }

    [Fact]
    public void With_another_helper_only_the_new_one_is_asked()
    {
        Listens(Some.Maija);
        house.Presses(Some.Eeva, Verbs.SlotCancel, 1);
        house.Forget();
        house.Later(1);
        house.Presses(Some.Eero, Verbs.OfferAccept);
        house.Presses(Some.Eero, Verbs.SlotPropose, house.Request.Rounds, inputs: (Inputs.Words, "huomenna klo 14"));
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Proposal!.Version, inputs: (Inputs.Slot, "2026-11-20T12:00:00Z"));

        Assert.Contains(house.Shown(SurfaceKind.MayListen), card => card.To == Some.Eero.Id);
        Assert.DoesNotContain(house.Shown(SurfaceKind.Listen), card => card.Round == house.Request.Sequence);
        Answers(Some.Eero, true);
        Assert.Equal(Some.Maija.Id, Assert.Single(house.Request.Guests).Id);
    }

    [Fact]
    public void Who_leaves_the_team_listens_no_more()
    {
        Listens(Some.Maija);
        house.Happens(new MembersLeft(Some.Team, [Some.Maija.Id]));

        Assert.Empty(house.Request.Guests);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    [Fact]
    public void Who_did_not_get_in_gets_what_the_two_let_others_read()
    {
        Agreed();
        Ask(Some.Maija);
        Answers(Some.Eeva, false);
        house.Until(house.Request.Meeting!.End + NodaTime.Duration.FromHours(1));
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        house.Presses(Some.Aino, Verbs.LearningTell, 1, inputs: (Inputs.Story, "Asiakas ei jaksanut hakea töitä. Sovittiin yksi kävely viikossa. Se riitti alkuun."));
        Assert.Empty(house.Shown(SurfaceKind.Takeaway));
        house.Presses(Some.Eeva, Verbs.LearningYes, 1);

        Assert.Equal(DraftStage.Published, house.Request.Learning!.Stage);
        Assert.Equal(Some.Maija.Id, Assert.Single(house.Shown(SurfaceKind.Takeaway)).To);
    }

    [Fact]
    public void When_the_words_are_forgotten_so_is_who_wished_to_listen() => Assert.Empty(Forgetting.WithoutTrace(WithListener()).Listeners);

    private HelpRequest WithListener()
    {
        Listens(Some.Maija);
        return house.Request;
    }

    private void Agreed()
    {
        house.Asks(Some.Aino);
        AgreeOn("huomenna klo 10", "2026-11-20T08:00:00Z");
    }

    private void AgreeOn(string words, string slot)
    {
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, words));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, slot));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    private void Ask(Actor who)
    {
        house.Presses(who, Verbs.RequestMeToo);
        house.Presses(who, Verbs.ListenAsk);
    }

    private void Listens(Actor who)
    {
        Agreed();
        Ask(who);
        Answers(Some.Aino, true);
        Answers(Some.Eeva, true);
    }

    private void Answers(Actor who, bool? yes, int number = 1)
    {
        if (yes is { } said)
        {
            var listener = house.Request.Listeners.First(one => one.Number == number);
            house.Happens(new Pressed(
                said ? Verbs.ListenYes : Verbs.ListenNo, who, Some.Team, house.Request.Id, listener.Person.Id, number, null, new Dictionary<string, string>()));
        }
    }

    private Snapshot Known() => new(house.Now, "secret", new Dictionary<string, Saved?>());
}
