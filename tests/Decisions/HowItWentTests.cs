using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>How it went, told in a few words in the private chat.</summary>
public sealed class HowItWentTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "ahdistus");

    public HowItWentTests()
    {
        house.HasATalk();
        house.Forget();
    }

    [Theory]
    [InlineData("Juteltiin, auttoi", Outcome.Good)]
    [InlineData("kyllä, auttoi tosi paljon!", Outcome.Good)]
    [InlineData("kokeilin, toimi", Outcome.Good)]
    [InlineData("hyvin meni", Outcome.Good)]
    [InlineData("Meni eteenpäin", Outcome.Good)]
    [InlineData("Ja, det hjälpte", Outcome.Good)]
    [InlineData("Provade, det gick", Outcome.Good)]
    [InlineData("I tried, it worked", Outcome.Good)]
    [InlineData("It has moved on", Outcome.Good)]
    [InlineData("Juteltiin, mietin yhä", Outcome.Unsure)]
    [InlineData("ei oikein auttanut", Outcome.Unsure)]
    [InlineData("vielä kesken", Outcome.Unsure)]
    [InlineData("funderar än", Outcome.Unsure)]
    [InlineData("it didn't work", Outcome.Unsure)]
    [InlineData("Kokeilin, ei vielä", Outcome.NotYet)]
    [InlineData("Inte ännu", Outcome.NotYet)]
    [InlineData("Not yet", Outcome.NotYet)]
    [InlineData("En ehtinyt", Outcome.NotDone)]
    [InlineData("ei vielä ehditty", Outcome.NotDone)]
    [InlineData("en oo kerenny", Outcome.NotDone)]
    [InlineData("Vi hann inte än", Outcome.NotDone)]
    [InlineData("I had no time", Outcome.NotDone)]
    [InlineData("I didn't get round to it", Outcome.NotDone)]
    public void How_it_went_is_understood(string text, Outcome how) => Assert.Equal(new AfterWord.Went(how), AfterWords.Read(text));

    [Theory]
    [InlineData("moi")]
    [InlineData("kiitos!")]
    [InlineData("tiistai toimii")]
    [InlineData("en ehdi nyt")]
    [InlineData("huomenna kahdelta sopii")]
    [InlineData("auttoiko tämä?")]
    [InlineData("works for me")]
    [InlineData("no time tomorrow, but Friday works")]
    [InlineData("jag hinner inte i dag")]
    [InlineData("asiakkaani kertoi eilen pitkästi siitä, miten kuntoutus auttoi häntä ja koko perhettä arjessa")]
    public void What_is_not_surely_meant_so_is_left_to_others(string text) => Assert.Null(AfterWords.Read(text));

    [Theory]
    [InlineData("juteltiin, auttoi", FollowUp.Helped)]
    [InlineData("juteltiin, mietin yhä", FollowUp.StillThinking)]
    [InlineData("ei auttanut", FollowUp.StillThinking)]
    [InlineData("ei vielä ehditty", FollowUp.NotMet)]
    [InlineData("not yet", FollowUp.NotMet)]
    public void Whether_there_was_a_talk_may_be_said(string text, FollowUp said)
    {
        Says(text);

        Assert.Equal(said, house.Request.FollowUp);
        Assert.Equal(said, Assert.Single(house.Told(Some.Aino).OfType<Note.FollowUpHeard>()).Said);
    }

    [Fact]
    public void From_the_talk_to_the_good_news_in_words_only()
    {
        Says("juteltiin, auttoi");
        Says("kiitos: tästä oli iso apu");
        Assert.Equal("tästä oli iso apu", house.Request.Thanks);
        Says("kokeilen: kysyn ensin, mikä sujuu; ensi tiistaina");
        Assert.Equal(("kysyn ensin, mikä sujuu", new LocalDate(2026, 11, 24)), Of(Kept));

        house.Later(Duration.FromDays(6));
        Says("kokeilin, toimi");
        Assert.Equal(Tried.Worked, Kept.Said);

        house.Later(Duration.FromDays(40));
        Says("hyviä uutisia: asiakas aloitti työssä");
        Assert.Equal((CatchUpSaid.Good, "asiakas aloitti työssä"), (house.Request.CatchUp!.Said, house.Request.CatchUp.Words));
        Assert.Equal(Some.Eeva.Id, Assert.Single(house.Shown(SurfaceKind.GoodNews)).To);
        Assert.DoesNotContain(house.Told(Some.Aino), note => note is Note.NotUnderstood);
    }

    [Fact]
    public void Ones_own_experiments_are_shown_and_removed_by_a_word()
    {
        Says("kokeilen: kysyn ensin, mikä sujuu");
        Assert.Equal(("kysyn ensin, mikä sujuu", new LocalDate(2026, 12, 3)), Of(Kept));
        Says("kokeiluni");
        Assert.Equal(["kysyn ensin, mikä sujuu"], Assert.Single(house.Told(Some.Aino).OfType<Note.MyExperiments>()).Words);
        Says("tietoni");
        Assert.Equal(1, Assert.Single(house.Told(Some.Aino).OfType<Note.MyData>()).Experiments);
        Says("poista kokeilu");
        Assert.Empty(house.Person(Some.Aino).Experiments);
    }

    [Fact]
    public void A_sentence_of_ones_own_is_kept_for_oneself_while_the_question_is_young()
    {
        Says("kokeilen: kysyn ensin; ensi tiistaina");
        house.Until(Some.At(24, 15));
        Says("Asiakas alkoi puhua kalastuksesta ihan itse");
        Assert.Equal((Tried.Told, "Asiakas alkoi puhua kalastuksesta ihan itse"), (Kept.Said, Kept.Told));
    }

    [Theory]
    [InlineData("moi vaan", 1)]
    [InlineData("mitä sinä osaat tehdä?", 1)]
    [InlineData("Asiakas alkoi puhua kalastuksesta ihan itse", 5)]
    public void Other_words_are_no_reflection(string text, int daysLater)
    {
        Says("kokeilen: kysyn ensin; ensi tiistaina");
        house.Until(Some.At(24, 8) + Duration.FromDays(daysLater));
        Says(text);

        Assert.Equal(Tried.NotSaid, Kept.Said);
        Assert.IsType<Note.NotUnderstood>(house.Told(Some.Aino).Last());
    }

    [Fact]
    public void What_the_helper_says_about_the_talk_decides_nothing_for_the_asker()
    {
        house.Happens(new Said(Some.Eeva, "chat-eeva", "juteltiin, auttoi"));
        house.Happens(new Said(Some.Eeva, "chat-eeva", "kokeilen: jotain"));

        Assert.Equal(FollowUp.Asked, house.Request.FollowUp);
        Assert.Empty(house.Person(Some.Eeva).Experiments);
    }

    [Fact]
    public void Who_has_left_the_team_is_answered_kindly_and_changes_nothing()
    {
        house.Happens(new MembersLeft(Some.Team, [Some.Aino.Id]));
        Says("juteltiin, auttoi");
        Says("kokeilen: jotain pientä");

        Assert.Equal(FollowUp.Asked, house.Request.FollowUp);
        Assert.Empty(house.Person(Some.Aino).Experiments);
        Assert.All(house.Told(Some.Aino), note => Assert.IsType<Note.NotUnderstood>(note));
    }

    [Fact]
    public void While_times_are_being_agreed_words_about_times_go_there()
    {
        house.Presses(Some.Aino, Verbs.FollowUpNotMet, 1);
        house.Presses(Some.Aino, Verbs.SlotMove, 1);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "huomenna klo 10 tai 14"));
        Says("huomenna kahdelta sopii");

        Assert.Equal((RequestState.Agreed, Some.At(20, 14)), (house.Request.State, house.Request.Meeting!.Start));
    }

    [Fact]
    public void Good_news_without_a_word_for_the_helper_tells_only_that_it_is_good()
    {
        Says("juteltiin, auttoi");
        house.Later(Duration.FromDays(40));
        Says("meni eteenpäin");

        Assert.Equal((CatchUpSaid.Good, null), (house.Request.CatchUp!.Said, house.Request.CatchUp.Words));
    }

    private Experiment Kept => Assert.Single(house.Person(Some.Aino).Experiments);

    private void Says(string text) => house.Happens(new Said(Some.Aino, "chat-aino", text));

    private static (string, LocalDate) Of(Experiment kept) => (kept.Words, kept.AskOn);
}
