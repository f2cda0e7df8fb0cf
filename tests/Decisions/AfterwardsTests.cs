using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>The one follow-up after a talk, and the thanks.</summary>
public sealed class AfterwardsTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");

    public AfterwardsTests()
    {
        house.HasATalk();
    }

    [Fact]
    public void Both_were_reminded_and_only_the_asker_is_asked()
    {
        Assert.Equal([Some.Aino.Id, Some.Eeva.Id], house.Shown(SurfaceKind.Reminder).Select(surface => surface.To!.Value).Distinct());
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.FollowUp)).To);
    }

    [Fact]
    public void It_helped_closes_the_request_and_the_helper_is_known_for_it()
    {
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);

        Assert.Equal(RequestState.Solved, house.Request.State);
        Assert.Equal(EvidenceKind.Helped, Assert.Single(house.Person(Some.Eeva).Evidence).Kind);
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        Assert.Single(house.Person(Some.Eeva).Evidence);
    }

    [Fact]
    public void Thanks_go_once_to_the_helper_alone()
    {
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        house.Presses(Some.Aino, Verbs.KudosGive, 1, inputs: (Inputs.Words, "Kiitos, tästä oli iso apu!"));
        house.Presses(Some.Aino, Verbs.KudosGive, 1, inputs: (Inputs.Words, "Ja vielä kerran"));

        Assert.Equal("Kiitos, tästä oli iso apu!", house.Request.Thanks);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Kudos)).To);
    }

    [Fact]
    public void Thanks_come_into_the_thread_and_out_of_it_by_the_helpers_tap_alone()
    {
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Eeva, Verbs.KudosPublic));
        house.Presses(Some.Aino, Verbs.KudosGive, 1, inputs: (Inputs.Words, "Kiitos!"));
        Assert.Equal(new Answer.Sorry(Refusal.NotTheHelper), house.Presses(Some.Aino, Verbs.KudosPublic));
        Assert.Equal(new Answer.Sorry(Refusal.NotTheHelper), house.Presses(Some.Kaisa, Verbs.KudosPublic));
        Assert.False(house.Request.ThanksShown);

        house.Forget();
        house.Presses(Some.Eeva, Verbs.KudosPublic);
        Assert.True(house.Request.ThanksShown);
        Assert.Single(house.Shown(SurfaceKind.Request));

        house.Presses(Some.Eeva, Verbs.KudosPrivate);
        Assert.False(house.Request.ThanksShown);
        Assert.Equal(2, house.Shown(SurfaceKind.Request).Count);
        house.Presses(Some.Eeva, Verbs.KudosPrivate);
        Assert.Empty(house.LastSaves);
    }

    [Fact]
    public void What_the_thread_quotes_of_the_thanks_is_forgotten_with_the_words()
    {
        house.Presses(Some.Aino, Verbs.FollowUpHelped, 1);
        house.Presses(Some.Aino, Verbs.KudosGive, 1, inputs: (Inputs.Words, "Kiitos!"));
        house.Presses(Some.Eeva, Verbs.KudosPublic);
        house.Forget();
        house.Later(Duration.FromDays(91));

        Assert.Null(house.Request.Thanks);
        Assert.False(house.Request.ThanksShown);
        Assert.Single(house.Shown(SurfaceKind.Request));
    }

    [Fact]
    public void Nobody_else_answers_or_thanks_for_the_asker()
    {
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Eeva, Verbs.FollowUpHelped, 1));
        Assert.Equal(new Answer.Sorry(Refusal.NotYours), house.Presses(Some.Eeva, Verbs.KudosGive, 1));
        Assert.Equal(FollowUp.Asked, house.Request.FollowUp);
    }

    [Fact]
    public void Still_thinking_offers_another_colleague_and_never_the_same()
    {
        house.Presses(Some.Aino, Verbs.FollowUpNotHelped, 1);
        Assert.Equal(FollowUp.StillThinking, house.Request.FollowUp);

        house.Forget();
        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Later(0);
        Assert.Equal(Some.Eero.Id, Assert.Single(house.Shown(SurfaceKind.Offer), surface => surface.To != Some.Eeva.Id).To);

        house.Presses(Some.Eero, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eero, "chat-eero", "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Rounds, inputs: (Inputs.Slot, $"{Some.At(20, 10)}"));
        house.Forget();
        house.Until(Some.At(20, 11));
        Assert.Equal(house.Request.Sequence, Assert.Single(house.Shown(SurfaceKind.FollowUp)).Round);
        house.Presses(Some.Aino, Verbs.FollowUpHelped, house.Request.Sequence);
        Assert.Single(house.Person(Some.Eero).Evidence);
        Assert.Empty(house.Person(Some.Eeva).Evidence);
    }

    [Fact]
    public void After_a_volunteer_another_colleague_is_really_another()
    {
        var other = new House().Knows(Some.Eeva, "masennus");
        other.Asks(Some.Aino);
        other.Presses(Some.Eeva, Verbs.RequestVolunteer);
        other.Happens(new Said(Some.Eeva, "chat-eeva", "tänään klo 13"));
        other.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(19, 13)}"));
        other.Until(Some.At(19, 14));
        other.Presses(Some.Aino, Verbs.FollowUpNotHelped, 1);
        other.Presses(Some.Aino, Verbs.RequestFind);
        other.Later(0);

        Assert.Empty(other.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void No_time_for_it_yet_lets_the_two_find_a_new_time()
    {
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        Assert.Equal(RequestState.Agreed, house.Request.State);

        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        Assert.Equal(RequestState.Found, house.Request.State);
    }

    [Fact]
    public void A_new_time_is_offered_once_and_nobody_is_reminded_of_it()
    {
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        house.Forget();
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        Assert.Empty(house.LastSaves);
        house.Later(Duration.FromDays(40));

        Assert.Empty(house.Owed<Effect.Show>());
        Assert.Empty(house.Owed<Effect.Tell>());
    }

    [Fact]
    public void A_second_talk_that_the_helper_calls_off_leaves_the_asker_free_to_find_another()
    {
        house.Presses(Some.Aino, Verbs.FollowUpNotHelped, 1);
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        house.Presses(Some.Eeva, Verbs.SlotDecline, house.Request.Rounds);
        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Later(0);

        Assert.Contains(house.Shown(SurfaceKind.Offer), surface => surface.To == Some.Eero.Id);
    }

    [Fact]
    public void An_old_card_answers_nothing()
    {
        Assert.Equal(new Answer.Sorry(Refusal.CardIsOld), house.Presses(Some.Aino, Verbs.FollowUpHelped, 0));
        Assert.Empty(house.LastSaves);
    }
}
