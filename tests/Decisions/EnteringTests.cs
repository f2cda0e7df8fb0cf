using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>People's own calendars, where they are connected, follow what is agreed.</summary>
public sealed class EnteringTests
{
    private readonly House house = new House { HasCalendars = true }.Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");

    public EnteringTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
    }

    [Fact]
    public void An_agreed_time_is_owed_to_both_calendars_and_the_cards_then_lead_to_the_meeting()
    {
        Agree(Some.Eeva, "tänään klo 13");
        Assert.Equal(CalendarStep.Make, Owed());

        Answer();

        Assert.Null(Owed());
        Assert.Equal([Some.Aino.Id, Some.Eeva.Id], house.Shown(SurfaceKind.Agreed).Select(card => card.To!.Value));
        Assert.Empty(house.Owed<Effect.Enter>());
    }

    [Fact]
    public void Where_calendars_are_not_connected_nothing_is_owed_to_them()
    {
        house.HasCalendars = false;
        Agree(Some.Eeva, "tänään klo 13");

        Assert.Null(house.Request.Entry);
        Assert.Empty(house.Owed<Effect.Enter>());
    }

    [Fact]
    public void A_time_of_the_thread_goes_into_calendars_when_one_of_the_two_wants_it_there()
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10?");
        house.Replies(Some.Aino, "sopii");
        Assert.Null(Owed());

        house.Presses(Some.Aino, Verbs.SlotCalendar, 1);
        Assert.Equal(CalendarStep.Make, Owed());

        Answer();
        Assert.Equal([Some.Aino.Id, Some.Maija.Id], house.Shown(SurfaceKind.AgreedInThread).Select(card => card.To!.Value));
    }

    [Fact]
    public void A_time_of_the_thread_stays_out_of_calendars_when_one_of_the_two_does_not_want_it_there()
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10?");
        house.Replies(Some.Aino, "sopii");
        house.Presses(Some.Maija, Verbs.SlotNoCalendar, 1);
        house.Presses(Some.Aino, Verbs.SlotCalendar, 1);

        Assert.Null(Owed());
    }

    [Fact]
    public void A_time_let_go_takes_nobodys_time_and_the_new_one_moves_the_same_meeting()
    {
        Agree(Some.Eeva, "tänään klo 13");
        Answer();
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Assert.Equal(CalendarStep.Loosen, Owed());
        Answer();
        Agree(Some.Eeva, "huomenna klo 10");

        Assert.Equal(CalendarStep.Move, Owed());
        Assert.Equal("made-1", house.Request.Entry!.Id);
        Answer();
        Assert.Null(Owed());
    }

    [Fact]
    public void A_move_that_was_faster_than_the_calendar_is_told_after_it_has_answered()
    {
        Agree(Some.Eeva, "tänään klo 13");
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Assert.Equal((CalendarStep.Make, Some.At(19, 13)), (Owed(), house.Request.Entry!.Made.Start));

        Answer();

        Assert.Equal(CalendarStep.Loosen, Owed());
        Assert.Single(house.Owed<Effect.Enter>());
    }

    [Fact]
    public void Another_helper_gets_a_meeting_of_his_own_when_the_first_is_gone()
    {
        Agree(Some.Eeva, "tänään klo 13");
        Answer();
        house.Presses(Some.Eeva, Verbs.SlotCancel, 1);
        Assert.Equal(CalendarStep.Remove, Owed());
        house.Later(0);
        Agree(Some.Eero, "tänään klo 14");
        Assert.Equal(CalendarStep.Remove, Owed());
        Answer();

        Assert.Equal((CalendarStep.Make, Some.Eero.Id), (Owed(), house.Request.Entry!.Helper.Id));
    }

    [Theory]
    [InlineData(Verbs.SlotCancel)]
    [InlineData(Verbs.RequestSolved)]
    [InlineData(Verbs.RequestWithdraw)]
    public void What_is_called_off_leaves_the_calendars(string verb)
    {
        Agree(Some.Eeva, "tänään klo 13");
        Answer();
        house.Presses(Some.Aino, verb, 1);
        Assert.Equal(CalendarStep.Remove, Owed());
        Answer();

        Assert.Null(house.Request.Entry);
    }

    [Fact]
    public void A_refusal_is_the_end_of_it_and_the_agreement_stands()
    {
        Agree(Some.Eeva, "tänään klo 13");
        house.Forget();
        house.Happens(new CalendarAnswered(house.Request.Id, Entering.AfterRefusal(CalendarStep.Make, house.Request)));

        Assert.Equal((RequestState.Agreed, null), (house.Request.State, house.Request.Entry));
        Assert.Empty(house.Owed<Effect.Enter>());
    }

    [Fact]
    public void What_calendars_never_answered_in_time_does_not_stand_in_the_way_of_the_next_time()
    {
        Agree(Some.Eeva, "tänään klo 13");
        house.Until(Some.At(19, 14));
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Agree(Some.Eeva, "huomenna klo 10");

        Assert.Equal((CalendarStep.Make, Some.At(20, 10)), (Owed(), house.Request.Entry!.Made.Start));
    }

    [Fact]
    public void Nothing_is_made_for_a_time_that_is_over()
    {
        Agree(Some.Eeva, "tänään klo 13");
        house.Until(Some.At(19, 13, 31));

        Assert.Null(Owed());
    }

    [Fact]
    public void Who_listens_is_invited_to_the_same_meeting_and_who_leaves_is_not()
    {
        Agree(Some.Eeva, "tänään klo 13");
        Answer();
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Presses(Some.Maija, Verbs.ListenAsk);
        house.Says(Some.Aino, "saa kuunnella");
        Assert.Null(Owed());
        house.Says(Some.Eeva, "saa kuunnella");
        Assert.Equal(CalendarStep.Invite, Owed());
        Answer();
        Assert.Null(Owed());

        house.Says(Some.Maija, "en pääse kuuntelemaan");
        Assert.Equal(CalendarStep.Invite, Owed());
        Answer();
        Assert.Empty(house.Request.Entry!.Guests);
    }

    /// <summary>What the calendars do next, as far as they are told to.</summary>
    private CalendarStep? Owed() => Entering.Next(house.Request, house.Now);

    /// <summary>The calendars do what they are owed.</summary>
    private void Answer()
    {
        var step = Owed()!.Value;
        Assert.NotEmpty(house.Owed<Effect.Enter>());
        house.Forget();
        var after = Entering.After(step, house.Request);
        house.Happens(new CalendarAnswered(
            house.Request.Id, step is CalendarStep.Make ? after! with { Id = $"made-{after.Version}", JoinUrl = "https://teams.example/join" } : after));
    }

    private void Agree(Actor helper, string words)
    {
        house.Presses(helper, Verbs.OfferAccept);
        house.Happens(new Said(helper, $"chat-{helper.Id}", words));
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Rounds, inputs: (Inputs.Slot, $"{house.Request.Proposal!.Starts[0]}"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
    }
}
