using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Decisions.Tests;

/// <summary>The rules of the search, one a sentence: how many at once, how far, after days off, and for a first question.</summary>
public sealed class SearchRulesTests
{
    private readonly House house = new();

    [Fact]
    public void While_PeerHelp_was_away_the_asker_could_not_answer_so_the_hour_before_the_leads_are_asked_begins_anew()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        Assert.Equal(RequestState.AskerDecides, house.Request.State);

        house.Happens(new TimeCame.AskerSilent(Some.Team, house.Request.Id) { Due = house.Now - Duration.FromHours(20) });
        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));

        house.Happens(new TimeCame.AskerSilent(Some.Team, house.Request.Id) { Due = house.Now });
        Assert.Single(house.Shown(SurfaceKind.LeadAsked));
    }

    [Fact]
    public void First_one_is_asked_and_then_two_at_a_time_while_the_earlier_offers_stay_open()
    {
        Village(5);
        house.Asks(Some.Aino);
        house.Later(20);
        Assert.Single(house.Request.Offers);

        house.Later(30);
        Assert.Equal(3, house.Request.Offers.Count);

        house.Later(30);
        Assert.Equal(5, house.Request.Offers.Count);
        Assert.All(house.Request.Offers, offer => Assert.True(offer.IsOpen));
    }

    [Fact]
    public void After_the_referred_comes_one_alone_before_two()
    {
        Village(4);
        house.Asks(Some.Aino);
        house.Replies(Some.Maija, "Eeva Koskinen osaa tämän!", Some.Eeva);
        house.Later(20);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Request.Offers).Expert.Id);

        house.Later(30);
        Assert.Equal(2, house.Request.Offers.Count);

        house.Later(30);
        Assert.Equal(4, house.Request.Offers.Count);
    }

    [Fact]
    public void A_late_yes_beats_those_asked_after_her()
    {
        Village(3);
        house.Asks(Some.Aino);
        house.Later(60);
        var first = house.Request.Offers[0].Expert;
        house.Presses(new Actor(first.Id, first.Name, "29:x", "https://teams.example/", null), Verbs.OfferAccept);

        Assert.Equal(first, house.Request.Helper);
    }

    [Fact]
    public void On_a_holiday_and_on_a_weekend_nobody_is_asked()
    {
        // Christmas Day is a Friday.
        var christmas = new House(now: Instant.FromUtc(2026, 12, 25, 8, 0));
        christmas.Knows(Some.Eeva, "masennus");
        christmas.Asks(Some.Aino);
        christmas.Later(Duration.FromDays(2));

        Assert.Empty(christmas.Request.Offers);
    }

    [Fact]
    public void When_all_who_know_have_been_asked_a_kindred_topic_comes_before_the_askers_decision()
    {
        house.Knows(Some.Eeva, "velkaneuvonta").Knows(Some.Eero, "ulosotto");
        house.Asks(Some.Aino, "Asiakkaalla on ulosotto, eikä hän tiedä mitä tehdä. Onko kellään kokemusta?");
        house.Later(20);
        Assert.Equal(Some.Eero.Id, Assert.Single(house.Request.Offers).Expert.Id);

        house.Presses(Some.Eero, Verbs.OfferDecline);
        house.Later(1);

        Assert.Contains(house.Request.Offers, offer => offer.Expert.Id == Some.Eeva.Id);
        Assert.Empty(house.Shown(SurfaceKind.NobodyYet));
    }

    [Fact]
    public void A_question_of_Friday_afternoon_is_checked_with_its_asker_on_Monday_before_anyone_is_bothered()
    {
        var friday = Friday();
        friday.Until(Some.At(23, 9, 9));

        Assert.Equal(Some.Aino.Id, Assert.Single(friday.Shown(SurfaceKind.StillNeeded)).To);
        Assert.True(News.IsStill(friday.Shown(SurfaceKind.StillNeeded)[0], friday.Request, friday.Now));
        Assert.Empty(friday.Request.Offers);
    }

    [Fact]
    public void The_askers_yes_on_Monday_lets_the_search_begin()
    {
        var friday = Friday();
        friday.Until(Some.At(23, 8, 40));
        friday.Presses(Some.Aino, Verbs.RequestFind);
        friday.Later(1);

        Assert.Single(friday.Request.Offers);
        Assert.Single(friday.Shown(SurfaceKind.StillNeeded).Distinct());
    }

    [Fact]
    public void The_askers_no_on_Monday_bothers_nobody()
    {
        var friday = Friday();
        friday.Until(Some.At(23, 8, 40));
        friday.Presses(Some.Aino, Verbs.RequestSolved);
        friday.Later(Duration.FromDays(1));

        Assert.Empty(friday.Request.Offers);
    }

    [Fact]
    public void An_hour_of_silence_on_Monday_leaves_nobody_alone()
    {
        var friday = Friday();
        friday.Until(Some.At(23, 9, 20));

        Assert.Single(friday.Request.Offers);
        Assert.Equal(RequestState.Searching, friday.Request.State);
    }

    [Fact]
    public void A_search_begun_on_Friday_asks_its_asker_too_before_it_goes_on_on_Monday()
    {
        var friday = new House(now: Some.At(20, 15, 30));
        friday.Knows(Some.Eeva, "masennus", "ahdistus").Knows(Some.Eero, "masennus");
        friday.Asks(Some.Aino, namesPeerHelp: true);
        friday.Later(1);
        friday.Until(Some.At(23, 8, 59));

        Assert.Single(friday.Request.Offers);
        Assert.Single(friday.Shown(SurfaceKind.StillNeeded));
        friday.Later(60);
        Assert.Equal(2, friday.Request.Offers.Count);
    }

    [Fact]
    public void What_was_asked_on_Thursday_evening_goes_on_on_Friday_without_a_word()
    {
        var thursday = new House(now: Some.At(19, 18));
        thursday.Knows(Some.Eeva, "masennus");
        thursday.Asks(Some.Aino);
        thursday.Until(Some.At(20, 9));

        Assert.Empty(thursday.Shown(SurfaceKind.StillNeeded));
        Assert.Single(thursday.Request.Offers);
    }

    [Fact]
    public void A_first_question_waits_no_longer_than_an_urgent_one()
    {
        house.Change(Some.Aino, person => person with { Asked = 0 });
        house.Knows(Some.Eeva, "masennus");
        house.Asks(Some.Aino);
        house.Later(7);

        Assert.Single(house.Request.Offers);
    }

    [Fact]
    public void A_first_question_is_brought_to_more_colleagues_before_a_lead_hears_of_it()
    {
        house.Change(Some.Aino, person => person with { Asked = 0 });
        house.Asks(Some.Aino);
        house.Later(Duration.FromMinutes(7 + 60));

        Assert.Empty(house.Shown(SurfaceKind.LeadAsked));
        Assert.True(house.Request.Wide);
        Assert.NotEmpty(house.Request.Offers);
    }

    [Fact]
    public void The_second_question_comes_to_the_lead_after_an_hour_of_silence()
    {
        house.Asks(Some.Aino);
        house.Later(Duration.FromMinutes(20 + 60));

        Assert.Equal(Some.Kaisa.Id, Assert.Single(house.Shown(SurfaceKind.LeadAsked)).To);
    }

    private static House Friday()
    {
        var friday = new House(now: Some.At(20, 15, 50));
        friday.Knows(Some.Eeva, "masennus", "ahdistus");
        friday.Asks(Some.Aino);
        return friday;
    }

    /// <summary>Eeva, Eero and others, who all know the matter.</summary>
    private void Village(int people)
    {
        foreach (var number in Enumerable.Range(1, people - 1))
        {
            house.Put(new Person(new PersonId($"knows{number}"), $"Knows {number}", $"29:{number}", "https://teams.example/")
            {
                Communities = [Some.Team],
                Tags = ["masennus", "ahdistus", "motivointi"],
            });
        }

        house.Knows(Some.Eeva, "masennus", "ahdistus", "motivointi");
    }
}
