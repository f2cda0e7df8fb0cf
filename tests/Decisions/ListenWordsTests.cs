using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Decisions.Tests;

/// <summary>Listening, and a late yes, in words in the private chat: the same as by button.</summary>
public sealed class ListenWordsTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

    [Theory]
    [InlineData("Saanko kuunnella?")]
    [InlineData("saisinko tulla kuuntelemaan")]
    [InlineData("haluaisin kuunnella tätä")]
    [InlineData("Får jag lyssna?")]
    [InlineData("jag vill gärna lyssna")]
    [InlineData("May I listen?")]
    [InlineData("I'd like to listen")]
    public void One_asks_to_listen(string words) => Assert.IsType<ListenWord.Ask>(ListenWords.Read(words)?.Word);

    [Theory]
    [InlineData("saa kuunnella", true)]
    [InlineData("Maija saa tulla kuuntelemaan", true)]
    [InlineData("tervetuloa kuuntelemaan!", true)]
    [InlineData("hon får lyssna", true)]
    [InlineData("she may listen", true)]
    [InlineData("mieluummin ei kuuntelijoita", false)]
    [InlineData("ei saa kuunnella", false)]
    [InlineData("hellre inte lyssna", false)]
    [InlineData("rather no listeners", false)]
    public void The_two_say_whether_a_colleague_may(string words, bool yes) =>
        Assert.Equal(yes, Assert.IsType<ListenWord.May>(ListenWords.Read(words)?.Word).Yes);

    [Theory]
    [InlineData("en pääse kuuntelemaan")]
    [InlineData("en haluakaan kuunnella")]
    [InlineData("jag kan inte komma och lyssna")]
    [InlineData("I can't come to listen")]
    public void One_comes_after_all_not(string words) => Assert.IsType<ListenWord.Leave>(ListenWords.Read(words)?.Word);

    [Theory]
    [InlineData("tulen kuuntelemaan")]
    [InlineData("jag kommer och lyssnar")]
    [InlineData("I'll come and listen")]
    public void One_says_that_one_comes(string words) => Assert.IsType<ListenWord.Come>(ListenWords.Read(words)?.Word);

    [Theory]
    [InlineData("asiakas ei osaa kuunnella")]
    [InlineData("miten saan asiakkaan kuuntelemaan?")]
    [InlineData("asiakas ei kuuntele")]
    [InlineData("en jaksa enää kuunnella")]
    [InlineData("klienten vill inte lyssna")]
    [InlineData("the client does not listen")]
    [InlineData("haluaisin oppia kuuntelemaan asiakasta paremmin, mutta en tiedä, mistä aloittaisin ja kuka auttaisi")]
    [InlineData("huomenna klo 10 sopii")]
    public void What_is_told_of_a_client_is_no_word_about_a_talk(string words) => Assert.Null(ListenWords.Read(words));

    [Fact]
    public void Danger_is_heard_first_whatever_else_the_words_tell()
    {
        house.Says(Some.Maija, "en pääse kuuntelemaan, en jaksa enää elää");

        Assert.NotNull(house.Person(Some.Maija).InDanger);
    }

    [Fact]
    public void From_the_wish_to_the_booking_nobody_presses_anything()
    {
        Agreed();
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Says(Some.Maija, "saanko kuunnella?");
        house.Says(Some.Aino, "joo");
        house.Says(Some.Eeva, "Maija saa tulla kuuntelemaan");

        Assert.IsType<Note.ListenHeard>(house.Told(Some.Aino).Last());
        Assert.Equal(Some.Maija.Id, Assert.Single(house.Request.Guests).Id);
        Assert.Single(house.WeekOf(Some.Maija).Bookings);

        house.Says(Some.Maija, "en pääsekään kuuntelemaan");
        Assert.Empty(house.Request.Guests);
        Assert.Empty(house.WeekOf(Some.Maija).Bookings);
        Assert.IsType<Note.ListenLeft>(house.Told(Some.Maija).Last());
    }

    [Fact]
    public void A_bare_no_is_heard_and_told_to_nobody()
    {
        Agreed();
        house.Presses(Some.Maija, Verbs.RequestMeToo);
        house.Says(Some.Maija, "får jag lyssna?");
        house.Forget();
        house.Says(Some.Aino, "ei");

        Assert.True(house.Request.Listeners[0].IsRefused);
        Assert.All(house.Owed<Effect.Show>(), show => Assert.Equal(Some.Aino.Id, show.Surface.To));
    }

    [Fact]
    public void To_whom_nothing_is_familiar_is_told_how_to_begin()
    {
        Agreed();
        house.Says(Some.Maija, "saanko kuunnella?");

        Assert.Equal(Refusal.NotFamiliar, Assert.IsType<Note.SorryThat>(house.Told(Some.Maija).Last()).Why);
    }

    [Theory]
    [InlineData("joo, autan mielelläni", "molemmat tervetulleita", "tulen mukaan")]
    [InlineData("ehdin sittenkin", "tervetuloa vaan", "joo")]
    [InlineData("Happy to help", "both are welcome", "I'll join")]
    public void A_late_yes_in_words_works_as_the_button_does(string yes, string welcome, string coming)
    {
        var late = TwoAskedAndOneAgreed();
        house.Says(late, yes);
        Assert.Equal(Refusal.SomeoneWasFaster, Assert.IsType<Note.SorryThat>(house.Told(late).Last()).Why);
        Assert.Equal(late.Id, Assert.Single(Joining.Willing(house.Request)).Id);

        house.Says(Some.Aino, welcome);
        Assert.Equal(OfferState.Welcome, house.Request.OfferTo(late.Id)!.State);
        house.Says(late, coming);
        Assert.Equal(late.Id, Assert.Single(house.Request.Joined).Id);
        Assert.Single(house.WeekOf(late).Bookings);

        house.Says(late, "en pääsekään mukaan");
        Assert.Empty(house.Request.Joined);
        Assert.Empty(house.WeekOf(late).Bookings);
    }

    [Fact]
    public void A_late_no_in_words_is_thanked_for_and_changes_nothing()
    {
        var late = TwoAskedAndOneAgreed();
        house.Says(late, "en ehdi nyt");

        Assert.IsType<Note.OfferDeclined>(house.Told(late).Last());
        Assert.Empty(Joining.Willing(house.Request));
    }

    private Actor TwoAskedAndOneAgreed()
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(31);
        var first = house.Request.Offers[0].Expert.Id == Some.Eeva.Id ? Some.Eeva : Some.Eero;
        house.Presses(first, Verbs.OfferAccept);
        house.Presses(first, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));
        Assert.Equal(RequestState.Agreed, house.Request.State);
        return first == Some.Eeva ? Some.Eero : Some.Eeva;
    }

    private void Agreed()
    {
        house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));
    }
}
