using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Whom PeerHelp asks, when, and when it stops asking.</summary>
public sealed class SearchingTests
{
    private readonly House house = new();

    [Fact]
    public void The_referred_comes_before_everybody_who_knows()
    {
        house.Knows(Some.Eero, "masennus", "ahdistus", "motivointi");
        house.Asks(Some.Aino);
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        house.Later(21);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void Offers_overlap_and_a_late_yes_is_welcome()
    {
        house.Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");
        house.Asks(Some.Aino);
        house.Later(21);
        Assert.Single(house.Request.Offers);

        house.Later(30);
        Assert.Equal(2, house.Request.Offers.Count);
        Assert.All(house.Request.Offers, offer => Assert.True(offer.IsOpen));

        var first = house.Request.Offers[0].Expert;
        house.Presses(first.Id == Some.Eeva.Id ? Some.Eeva : Some.Eero, Verbs.OfferAccept);
        Assert.Equal(first, house.Request.Helper);
    }

    [Fact]
    public void When_none_of_the_first_dozen_may_be_asked_another_dozen_is_looked_at()
    {
        foreach (var number in Enumerable.Range(1, 12))
        {
            house.Put(new Person(new PersonId($"busy{number}"), $"Busy {number}", $"29:busy{number}", "https://teams.example/")
            {
                Communities = [Some.Team],
                Tags = ["masennus", "ahdistus", "motivointi"],
                WeeklyLimit = 0,
            });
        }

        house.Knows(Some.Eeva, "masennus");
        house.Asks(Some.Aino);
        house.Later(21);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void Nobody_is_asked_twice_for_one_request()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Eeva, Verbs.OfferDecline);
        house.Presses(Some.Aino, Verbs.RequestWiden);
        house.Later(Duration.FromDays(3));

        Assert.Equal(house.Request.Offers.Count, house.Request.Offers.DistinctBy(offer => offer.Expert.Id).Count());
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("unreachable")]
    [InlineData("left")]
    [InlineData("not at work")]
    [InlineData("has had enough")]
    [InlineData("wants nothing")]
    public void Who_cannot_be_asked_is_passed_by(string why)
    {
        house.Knows(Some.Eeva, "masennus", "ahdistus", "motivointi").Knows(Some.Eero, "masennus");
        house.Change(Some.Eeva, eeva => why switch
        {
            "paused" => eeva with { PausedUntil = Some.At(25, 0) },
            "unreachable" => eeva with { Unreachable = true },
            "left" => eeva with { Communities = [] },
            "not at work" => eeva with { Hours = "Mon-Wed 08:00-16:00" },
            "wants nothing" => eeva with { WeeklyLimit = 0 },
            _ => eeva,
        });
        if (why == "has had enough")
        {
            house.Put(house.WeekOf(Some.Eeva)
                .With(new Booking(new RequestId("a"), Some.At(16, 9), Some.At(16, 10), Helping: true))
                .With(new Claim(new RequestId("b"), Some.At(23, 9))));
        }

        house.Asks(Some.Aino);
        house.Later(21);

        Assert.Equal(Some.Eero.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
    }

    [Fact]
    public void Ones_own_questions_take_nothing_of_the_weekly_limit()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Put(house.WeekOf(Some.Eeva)
            .With(new Booking(new RequestId("a"), Some.At(16, 9), Some.At(16, 10), Helping: false))
            .With(new Booking(new RequestId("b"), Some.At(17, 9), Some.At(17, 10), Helping: false)));
        house.Asks(Some.Aino);
        house.Later(21);

        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void Nobody_is_asked_in_the_evening()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Until(Some.At(19, 18)).Asks(Some.Aino, namesPeerHelp: true);
        house.Later(600);
        Assert.Empty(house.Shown(SurfaceKind.Offer));

        house.Until(Some.At(20, 8, 1));
        Assert.Single(house.Shown(SurfaceKind.Offer));
    }

    [Fact]
    public void With_nobody_left_the_asker_decides_and_only_silence_brings_the_leads_in()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.NobodyYet)).To);
        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));

        house.Later(58);
        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));
        house.Later(2);
        Assert.Equal(Some.Kaisa.Id, Assert.Single(house.Shown(SurfaceKind.LeadAsked)).To);
    }

    [Fact]
    public void An_asker_who_raised_the_question_again_has_answered_and_the_leads_hear_nothing()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Aino, Verbs.RequestRaise);
        house.Later(120);

        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));
    }

    [Fact]
    public void The_leads_are_not_said_to_be_asked_where_there_are_none()
    {
        house.Put(Some.Community() with { Leads = [] });
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Aino, Verbs.RequestAskLead);

        Assert.IsType<Answer.Sorry>(house.Answer);
        Assert.False(house.Request.LeadsAsked);
    }

    [Fact]
    public void A_leads_idea_is_asked_at_once_and_every_card_says_that_the_search_goes_on()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Aino, Verbs.RequestAskLead);
        house.Forget();
        house.Presses(Some.Kaisa, Verbs.RequestRefer, ReferCards.Lead, inputs: (Inputs.Colleague, Some.Eeva.Id.Value));
        house.Later(0);

        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.Offer)).To);
        Assert.Equal(RequestState.Searching, house.Request.State);
        Assert.NotEmpty(house.Shown(SurfaceKind.NobodyYet));
        Assert.True(house.Shown(SurfaceKind.Request).Count > 1);
    }

    [Fact]
    public void Asked_again_tomorrow_only_who_can_still_be_asked()
    {
        house.Knows(Some.Eeva, "masennus");
        house.Asks(Some.Aino);
        house.Later(21);
        house.Presses(Some.Eeva, Verbs.OfferLater);
        house.Change(Some.Eeva, eeva => eeva with { PausedUntil = Some.At(30, 0) });
        house.Forget();
        house.Until(Some.At(20, 9));

        Assert.Empty(house.Shown(SurfaceKind.Offer));
    }
}
