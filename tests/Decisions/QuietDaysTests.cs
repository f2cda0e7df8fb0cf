using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Decisions.Tests;

/// <summary>"@PeerHelp hiljaa 1.7.–31.7.": on a community's quiet days nothing is asked, and what waits goes on after them.</summary>
public sealed class QuietDaysTests
{
    private static readonly LocalDate Today = new(2026, 11, 19);
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    [Theory]
    [InlineData("hiljaa 1.7.–31.7.", "2027-07-01 2027-07-31")]
    [InlineData("Hiljaa 24.12.", "2026-12-24 2026-12-24")]
    [InlineData("hiljaa 24.–26.12.", "2026-12-24 2026-12-26")]
    [InlineData("hiljaa 24.12.-6.1.", "2026-12-24 2027-01-06")]
    [InlineData("hiljaa 1.7.2027 - 15.7.2027!", "2027-07-01 2027-07-15")]
    [InlineData("hiljaa: 24.12. ja 31.12.", "2026-12-24 2026-12-24, 2026-12-31 2026-12-31")]
    [InlineData("hiljaa 1. heinäkuuta – 31. heinäkuuta", "2027-07-01 2027-07-31")]
    [InlineData("hiljaa 18.11.–20.11.", "2026-11-18 2026-11-20")]
    [InlineData("tyst 1.7–31.7", "2027-07-01 2027-07-31")]
    [InlineData("Tyst 24 december", "2026-12-24 2026-12-24")]
    [InlineData("quiet 1 Jul – 31 Jul", "2027-07-01 2027-07-31")]
    [InlineData("quiet 24 Dec to 2 Jan", "2026-12-24 2027-01-02")]
    [InlineData("quiet July 1 - July 31", "2027-07-01 2027-07-31")]
    [InlineData("quiet days: 24 Dec and 31 Dec", "2026-12-24 2026-12-24, 2026-12-31 2026-12-31")]
    public void The_days_are_said_as_people_write_them(string text, string days) => Assert.Equal(
        days,
        string.Join(", ", Assert.IsType<QuietWord.Keep>(QuietWords.Read(text, Today)).Days.Select(span => $"{span.First:uuuu-MM-dd} {span.Last:uuuu-MM-dd}")));

    [Theory]
    [InlineData("hiljaa")]
    [InlineData("hiljaa 31.2.")]
    [InlineData("hiljaa 32.1.–33.1.")]
    [InlineData("hiljaa 1.1.–31.12.")]
    [InlineData("hiljaa 1.7.2020–31.7.2020")]
    [InlineData("hiljaa on ollut 3 viikkoa, missä kaikki ovat?")]
    [InlineData("hiljaa 24.12. ja sitten taas kysytään")]
    [InlineData("hiljainen asiakas 24.12., miten tavata?")]
    [InlineData("quiet 5 clients")]
    [InlineData("tyst i klassrummet")]
    public void Anything_else_keeps_nobody_quiet(string text) => Assert.Null(QuietWords.Read(text, Today));

    [Fact]
    public void A_lead_sets_them_anyone_may_ask_and_a_lead_ends_them()
    {
        Say(Some.Maija, "hiljaa 24.12.");
        Assert.Empty(house.Community.QuietDays);

        Say(Some.Kaisa, "hiljaa 24.12.");
        Say(Some.Kaisa, "hiljaa 1.7.–31.7.");
        Say(Some.Kaisa, "hiljaa 24.12.");
        Assert.Equal(2, house.Community.QuietDays.Count);

        Say(Some.Maija, "Hiljaiset päivät?");
        Assert.Equal(2, Assert.IsType<Note.QuietDaysAre>(Announced()).Days.Count);

        Say(Some.Kaisa, "ei hiljaa");
        Assert.Empty(house.Community.QuietDays);
        Assert.Empty(Assert.IsType<Note.QuietDaysAre>(Announced()).Days);
    }

    [Fact]
    public void On_quiet_days_nobody_is_asked_and_the_grace_begins_after_them()
    {
        Quiet(19, 20);
        house.Asks(Some.Aino);
        Assert.Equal(Some.At(23, 8, 30), house.Request.GraceEnds);

        house.Until(Some.At(23, 8));
        Assert.Empty(house.Request.Offers);
        Assert.Empty(house.Shown(SurfaceKind.Offer));
        Assert.False(house.Community.WorkingTime().IsWorking(Some.At(20, 10)));
    }

    [Fact]
    public void A_search_that_is_under_way_rests_and_its_asker_is_asked_first_when_it_goes_on()
    {
        house.Knows(Some.Eero, "masennus");
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        Quiet(19, 23);
        house.Forget();
        house.Until(Some.At(24, 7, 59));
        Assert.Single(house.Request.Offers);
        Assert.Contains(house.Request.Card, house.Shown(SurfaceKind.Request));

        house.Until(Some.At(24, 9, 1));
        Assert.Single(house.Shown(SurfaceKind.StillNeeded).Distinct());
        Assert.Equal(2, house.Request.Offers.Count);
    }

    [Fact]
    public void No_time_is_suggested_on_a_quiet_day()
    {
        Quiet(20, 20);
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        house.Presses(Some.Eeva, Verbs.OfferAccept);

        Assert.DoesNotContain(house.Request.Suggested, start => start >= Some.At(20, 0) && start < Some.At(21, 0));
        Assert.Equal(3, house.Request.Suggested.Count);
    }

    [Fact]
    public void Private_cards_wait_until_the_quiet_days_are_over_and_acute_danger_does_not()
    {
        Quiet(19, 20);
        house.Asks(Some.Aino);
        var request = house.Request;
        Assert.Equal(Some.At(23, 8), Core.Quiet.Until(request.To(Some.Eeva.Id, SurfaceKind.Offer), request, house.Community, house.Now));
        Assert.Equal(house.Now, Core.Quiet.Until(request.ToAsker(SurfaceKind.Danger, 1), request, house.Community, house.Now));
    }

    [Fact]
    public void A_community_that_is_always_at_work_keeps_quiet_when_it_is_told_to()
    {
        var always = WorkingHours.Always.But([new QuietDays(Today, Today)]);
        var clock = new WorkingTime(always, DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);

        Assert.Equal(Some.At(20, 0), clock.NextWorking(Some.At(19, 9)));
        Assert.Equal(new LocalTime(8, 0), always.DaytimeOn(Today.PlusDays(1))[0].Start.TimeOfDay);
        Assert.Equal("always", always.ToString());
    }

    private void Quiet(int first, int last) => house.Put(house.Community with { QuietDays = [new(new(2026, 11, first), new(2026, 11, last))] });

    private void Say(Actor by, string words) => house.Happens(new PostSeen(Some.Post(by, words, id: $"{++posts}", namesPeerHelp: true)));

    private Note Announced() => house.Owed<Effect.Announce>().Last().Note;

    private int posts = 5000;
}
