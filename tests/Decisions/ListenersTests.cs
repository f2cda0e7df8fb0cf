using PeerHelp.Core;
using PeerHelp.Core.Asking;
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
