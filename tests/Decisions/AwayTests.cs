using PeerHelp.Core;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>"Asiakkaalla 12 asti": who is taken is left in peace, and asked after it.</summary>
public sealed class AwayTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus");

    [Theory]
    [InlineData("asiakkaalla 12 asti", 12)]
    [InlineData("Olen asiakkaalla kahteen.", 14)]
    [InlineData("oon palaverissa klo 11 saakka, sitten ehdin", 11)]
    [InlineData("ehdin vasta yhden jälkeen", 13)]
    [InlineData("Ehdin vasta kahdelta", 14)]
    [InlineData("olen asiakkaalla", 10)]
    [InlineData("olen asiakkaalla kaksi tuntia", 11)]
    [InlineData("koulutuksessa koko päivän", 16)]
    [InlineData("hos klient till 12", 12)]
    [InlineData("Jag är hos en klient till två", 14)]
    [InlineData("hinner först efter ett", 13)]
    [InlineData("upptagen en timme", 10)]
    [InlineData("with a client until 12", 12)]
    [InlineData("I'm in a meeting until noon", 12)]
    [InlineData("busy for two hours", 11)]
    [InlineData("not free until 1 pm", 13)]
    public void It_is_said_in_words_and_lasts_from_now_until_a_time(string words, int hour)
    {
        Say(words);

        Assert.Equal(new Away(house.Now, Some.At(19, hour)), Assert.Single(house.Person(Some.Eeva).Away));
        Assert.Equal(Some.At(19, hour), Assert.IsType<Note.AwayUntil>(Last()).Until);
    }

    [Theory]
    [InlineData("olen koulutuksessa huomenna", 20, 8, 16)]
    [InlineData("asiakkaalla huomenna 10–12", 20, 10, 12)]
    [InlineData("asiakkaalla klo 13", 19, 13, 14)]
    [InlineData("på kurs i morgon", 20, 8, 16)]
    [InlineData("in training tomorrow", 20, 8, 16)]
    public void It_may_be_about_another_time(string words, int day, int from, int until)
    {
        Say(words);

        Assert.Equal(new Away(Some.At(day, from), Some.At(day, until)), Assert.Single(house.Person(Some.Eeva).Away));
        Assert.IsType<Note.AwayAt>(Last());
    }

    [Theory]
    [InlineData("Asiakkaalla on aika huomenna klo 10")]
    [InlineData("asiakkaalla ei ole aikaa ennen kahta")]
    [InlineData("asiakas tulee klo 12")]
    [InlineData("asiakkaalla 8 asti")]
    [InlineData("poissaolo torstaina")]
    [InlineData("with a client who has debts until 2027")]
    [InlineData("ehdin vasta")]
    public void What_tells_of_the_client_or_of_no_time_to_come_changes_nothing(string words)
    {
        Say(words);

        Assert.Empty(house.Person(Some.Eeva).Away);
    }

    [Fact]
    public void Who_is_with_a_client_is_asked_after_it()
    {
        Say("asiakkaalla 10 asti");
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Until(Some.At(19, 9, 59));
        Assert.Empty(house.Request.Offers);
        Assert.Empty(house.Shown(SurfaceKind.NobodyYet));

        house.Later(1);
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Request.Offers).Expert.Id);
    }

    [Fact]
    public void The_asker_is_not_kept_waiting_for_somebody_who_is_away_all_day()
    {
        Say("koulutuksessa koko päivän");
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);

        Assert.Single(house.Shown(SurfaceKind.NobodyYet));
    }

    [Theory]
    [InlineData("olen vapaa taas")]
    [InlineData("Ledig igen!")]
    [InlineData("free again")]
    [InlineData("jatka")]
    public void It_ends_by_a_word_and_what_was_said_of_another_day_stays(string words)
    {
        Say("asiakkaalla 12 asti");
        Say("olen koulutuksessa huomenna");
        Say(words);

        Assert.Equal(Some.At(20, 8), Assert.Single(house.Person(Some.Eeva).Away).From);
        Assert.IsType<Note.Resumed>(Last());
    }

    [Fact]
    public void It_ends_by_itself_and_is_dropped_with_the_next_word()
    {
        Say("asiakkaalla 10 asti");
        house.Later(61);
        Assert.Null(house.Person(Some.Eeva).AwayUntil(house.Now));

        Say("asiakkaalla 12 asti");
        Assert.Single(house.Person(Some.Eeva).Away);
    }

    [Fact]
    public void No_time_is_suggested_while_one_is_away_but_a_time_that_is_named_is_ones_own()
    {
        Say("asiakkaalla huomenna 8–16");
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        Assert.DoesNotContain(house.Request.Suggested, start => start >= Some.At(20, 8) && start < Some.At(20, 16));

        house.Happens(new Said(Some.Eeva, "chat-eeva", "huomenna klo 10 käy silti"));
        Assert.Equal([Some.At(20, 10)], house.Request.Proposal!.Starts);
    }

    [Fact]
    public void The_helper_who_is_asked_for_times_proposes_by_the_same_words()
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        house.Presses(Some.Eeva, Verbs.OfferAccept);
        Say("asiakkaalla 12 asti");

        Assert.All(house.Request.Proposal!.Starts, start => Assert.True(start >= Some.At(19, 12)));
        Assert.Single(house.Person(Some.Eeva).Away);
    }

    [Fact]
    public void Who_is_asked_and_is_with_a_client_has_not_said_yes()
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        Say("asiakkaalla 12 asti");

        Assert.Null(house.Request.Helper);
        Assert.Equal(OfferState.Asked, Assert.Single(house.Request.Offers).State);
    }

    [Theory]
    [InlineData("Kysy huomenna")]
    [InlineData("fråga mig i morgon")]
    [InlineData("ask me tomorrow please")]
    public void Ask_me_tomorrow_is_no_yes_and_is_asked_again_in_the_morning(string words)
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        Say(words);
        Assert.Equal(OfferState.Later, Assert.Single(house.Request.Offers).State);
        Assert.IsType<Note.AskedTomorrow>(Last());

        house.Until(Some.At(20, 8));
        Assert.Equal((OfferState.Asked, 1), Assert.Single(house.Request.Offers) is var offer ? (offer.State, offer.Turn) : default);
    }

    [Fact]
    public void Who_wished_to_be_asked_tomorrow_and_is_with_a_client_then_is_asked_after_it()
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Later(1);
        Say("kysy huomenna");
        Say("asiakkaalla huomenna 8–10");
        house.Until(Some.At(20, 9, 59));
        Assert.Equal(OfferState.Later, Assert.Single(house.Request.Offers).State);

        house.Later(1);
        Assert.Equal(OfferState.Asked, Assert.Single(house.Request.Offers).State);
    }

    [Fact]
    public void What_is_kept_of_it_is_told_when_asked_for()
    {
        Say("asiakkaalla 12 asti");
        Say("tietoni");

        Assert.Single(Assert.IsType<Note.MyData>(Last()).Away);
    }

    private void Say(string words) => house.Happens(new Said(Some.Eeva, "chat-eeva", words));

    private Note Last() => house.Told(Some.Eeva).Last();
}
