using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Whatever a card asks about times is answered in words in the private chat. It is Thursday, 9:21.</summary>
public sealed class AnsweringTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");
    private readonly Actor asked;

    public AnsweringTests()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        asked = Assert.Single(house.Shown(SurfaceKind.Offer)).To == Some.Eeva.Id ? Some.Eeva : Some.Eero;
    }

    [Theory]
    [InlineData("se kahdelta käy", 19, 14)]
    [InlineData("eka", 19, 14)]
    [InlineData("Jälkimmäinen sopii paremmin", 20, 10)]
    [InlineData("huomenna sopii", 20, 10)]
    [InlineData("den klockan två passar", 19, 14)]
    [InlineData("the first one works", 19, 14)]
    [InlineData("not today, but tomorrow at ten suits", 20, 10)]
    public void The_asker_picks_one_of_the_times(string words, int day, int hour)
    {
        Propose();
        Says(Some.Aino, words);

        Assert.Equal(Some.At(day, hour), house.Request.Meeting!.Start);
        Assert.Equal(2, house.Shown(SurfaceKind.Agreed).Count);
    }

    [Theory]
    [InlineData("ei mikään näistä, mutta huomenna kymmeneltä", "sopii")]
    [InlineData("ei tänään, mutta huomenna kymmeneltä sopii", "huomenna kymmeneltä käy hyvin")]
    [InlineData("inte i dag, men i morgon klockan tio passar", "ja, tack")]
    [InlineData("not today, but tomorrow at ten suits", "works for me")]
    public void The_asker_wishes_for_another_time_and_the_helpers_yes_settles_it(string wish, string yes)
    {
        Says(asked, "Autan mielelläni! Tänään kahdelta tai kolmelta.");
        Says(Some.Aino, wish);
        Assert.Equal([Some.At(20, 10)], house.Request.Wished);
        Assert.IsType<Note.WishSent>(house.Told(Some.Aino).Last());

        Says(asked, yes);
        Assert.Equal(Some.At(20, 10), house.Request.Meeting!.Start);
        Assert.Empty(house.Request.Wished);
    }

    [Fact]
    public void The_helper_answers_a_wish_with_another_time_and_the_asker_picks()
    {
        Propose();
        Says(Some.Aino, "ei käy, huomenna yhdeltä?");
        Says(asked, "huomenna kolmelta");
        Assert.Equal(RequestState.Found, house.Request.State);

        Says(Some.Aino, "sopii");
        Assert.Equal(Some.At(20, 15), house.Request.Meeting!.Start);
    }

    [Fact]
    public void None_of_the_times_asks_the_helper_for_others()
    {
        Propose();
        Says(Some.Aino, "ei mikään näistä");

        Assert.Null(house.Request.Proposal);
        Assert.IsType<Note.OthersAskedFor>(house.Told(Some.Aino).Last());
        Assert.Equal(asked.Id, Assert.Single(house.Shown(SurfaceKind.Propose)).To);
    }

    [Fact]
    public void A_yes_to_several_times_asks_which()
    {
        Propose();
        Says(Some.Aino, "sopii");

        Assert.Null(house.Request.Meeting);
        Assert.IsType<Note.WhichTime>(house.Told(Some.Aino).Last());
    }

    [Fact]
    public void What_holds_no_time_gets_an_example()
    {
        Propose();
        Says(Some.Aino, "katsotaan");

        Assert.IsType<Note.TimesNotUnderstood>(house.Told(Some.Aino).Last());
    }

    [Theory]
    [InlineData("joo, autan mielelläni")]
    [InlineData("Gärna!")]
    [InlineData("Happy to help")]
    public void An_offer_is_taken_in_words_and_the_times_are_asked_for(string words)
    {
        Says(asked, words);

        Assert.Equal(asked.Id, house.Request.Helper!.Id);
        Assert.IsType<Note.WhenWouldSuit>(house.Told(asked).Last());
    }

    [Theory]
    [InlineData("en ehdi nyt")]
    [InlineData("inte nu, tyvärr")]
    [InlineData("sorry, not now")]
    [InlineData("olen lomalla ensi viikolla")]
    public void An_offer_is_declined_in_words(string words)
    {
        Says(asked, words);

        Assert.Equal(OfferState.Declined, house.Request.OfferTo(asked.Id)!.State);
        Assert.IsType<Note.OfferDeclined>(house.Told(asked).Last());
    }

    [Theory]
    [InlineData("mikä tämä on?")]
    [InlineData("katson myöhemmin")]
    public void What_is_neither_yes_nor_no_promises_nothing(string words)
    {
        Says(asked, words);

        Assert.Null(house.Request.Helper);
        Assert.True(house.Request.OfferTo(asked.Id)!.IsOpen);
    }

    [Theory]
    [InlineData("joo", true)]
    [InlineData("nej", false)]
    public void The_calendar_is_answered_in_words(string words, bool yes)
    {
        house.Replies(Some.Maija, "Onnistuisko huomenna klo 10?");
        house.Replies(Some.Aino, "sopii");
        Says(Some.Maija, words);

        Assert.Equal(yes, house.Request.Meeting!.InCalendar.Contains(Some.Maija.Id));
        Assert.Equal(!yes, house.Request.Meeting.NotInCalendar.Contains(Some.Maija.Id));
    }

    private void Propose() => Says(asked, "Autan mielelläni! Tänään kahdelta tai huomenna kymmeneltä.");

    private void Says(Actor who, string words) => house.Happens(new Said(who, $"chat-{who.Id}", words));
}
