using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Decisions.Tests;

/// <summary>Whoever listens follows the talk: reminded, moved, called off, and in the end forgotten like everybody.</summary>
public sealed class AttendingTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

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
    public void Who_becomes_the_helper_listens_no_more()
    {
        Listens(Some.Maija);
        house.Presses(Some.Aino, Verbs.SlotCancel, 1);
        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Presses(Some.Maija, Verbs.RequestVolunteer);

        Assert.Equal(Some.Maija.Id, house.Request.Helper!.Id);
        Assert.Equal(ListenerStage.Left, house.Request.ListenerOf(Some.Maija.Id)!.Stage);
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
    public void When_the_words_are_forgotten_so_is_who_wished_to_listen()
    {
        Listens(Some.Maija);

        Assert.Empty(Forgetting.WithoutTrace(house.Request).Listeners);
    }

    private void Listens(Actor who)
    {
        Agreed();
        Ask(who);
        Answers(Some.Aino, true);
        Answers(Some.Eeva, true);
    }

    private void Agreed()
    {
        house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }

    private void Ask(Actor who)
    {
        house.Presses(who, Verbs.RequestMeToo);
        house.Presses(who, Verbs.ListenAsk);
    }

    private void Answers(Actor who, bool yes) => house.Happens(new Pressed(
        yes ? Verbs.ListenYes : Verbs.ListenNo, who, Some.Team, house.Request.Id, Some.Maija.Id, 1, null, new Dictionary<string, string>()));
}
