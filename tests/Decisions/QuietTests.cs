using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>When a new private message may be sent, and when it has lost its sense.</summary>
public sealed class QuietTests
{
    private static readonly Instant Evening = Some.At(19, 18);
    private static readonly Instant Morning = Some.At(20, 8);

    private readonly House house = new();

    public QuietTests()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Asks(Some.Aino);
        house.Later(21);
    }

    [Theory]
    [InlineData(SurfaceKind.Offer)]
    [InlineData(SurfaceKind.StillNeeded)]
    [InlineData(SurfaceKind.NobodyYet)]
    [InlineData(SurfaceKind.LeadAsked)]
    [InlineData(SurfaceKind.FollowUp)]
    [InlineData(SurfaceKind.Kudos)]
    [InlineData(SurfaceKind.CircleConsent)]
    public void What_nobody_waits_for_comes_in_the_morning(SurfaceKind kind) =>
        Assert.Equal(Morning, Quiet.Until(house.Request.To(Some.Eeva.Id, kind), house.Request, house.Community, Evening));

    [Theory]
    [InlineData(SurfaceKind.Propose)]
    [InlineData(SurfaceKind.Agreed)]
    [InlineData(SurfaceKind.CalledOff)]
    [InlineData(SurfaceKind.Reminder)]
    public void What_two_people_are_agreeing_on_comes_at_once(SurfaceKind kind) =>
        Assert.Equal(Evening, Quiet.Until(house.Request.To(Some.Eeva.Id, kind), house.Request, house.Community, Evening));

    [Fact]
    public void The_card_in_the_thread_comes_at_once() =>
        Assert.Equal(Evening, Quiet.Until(house.Request.Card, house.Request, house.Community, Evening));

    [Fact]
    public void Times_wait_for_the_morning_unless_the_first_of_them_does_not()
    {
        HelpRequest Proposing(Instant start) => house.Request with { Proposal = new Proposal(1, [start], 30) };
        Instant Sent(Instant start) =>
            Quiet.Until(house.Request.ToAsker(SurfaceKind.Times, 1), Proposing(start), house.Community, Evening);

        Assert.Equal(Morning, Sent(Some.At(20, 12)));
        Assert.Equal(Evening, Sent(Some.At(19, 20)));
    }

    [Fact]
    public void Where_work_is_always_nothing_waits() =>
        Assert.Equal(
            Evening,
            Quiet.Until(
                house.Request.ToAsker(SurfaceKind.FollowUp), house.Request,
                Some.Community(Some.Settings with { Hours = "always" }), Evening));

    [Fact]
    public void An_offer_that_was_never_sent_has_lost_its_sense_when_somebody_else_helps()
    {
        var offer = house.Request.To(Some.Eeva.Id, SurfaceKind.Offer);
        Assert.True(News.IsStill(offer, house.Request, house.Now));

        house.Presses(Some.Eero, Verbs.RequestVolunteer);
        Assert.False(News.IsStill(offer, house.Request, house.Now));
    }

    [Fact]
    public void A_reminder_of_what_has_begun_is_not_sent()
    {
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, $"{Some.At(20, 10)}"));
        var reminder = house.Request.ToAsker(SurfaceKind.Reminder, house.Request.Sequence);

        Assert.True(News.IsStill(reminder, house.Request, Some.At(20, 9, 50)));
        Assert.False(News.IsStill(reminder, house.Request, Some.At(20, 10)));
    }

    [Fact]
    public void What_came_too_early_is_shown_when_its_time_has_come()
    {
        var surface = house.Request.ToAsker(SurfaceKind.FollowUp);
        house.Forget();
        house.Happens(new TooEarly(surface, Morning));
        house.Until(Some.At(20, 7, 59));
        Assert.Empty(house.Shown(SurfaceKind.FollowUp));

        house.Until(Morning);
        Assert.Equal(surface, Assert.Single(house.Shown(SurfaceKind.FollowUp)));
    }
}
