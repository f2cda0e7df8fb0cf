using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Kinds of help: a tip in writing, experiences, somebody to talk to, a quick fact; and how long a talk takes.</summary>
public sealed class KindsTests
{
    private const string Lonely = "Raskas viikko: asiakkaan masennus painaa minuakin. Kaipaisin vain jonkun jolle puhua, onko ketään?";
    private const string TipWanted = "Miten masennus otetaan puheeksi ensitapaamisessa, onko vinkkejä? Vinkki kirjallisesti riittää.";

    private readonly House house = new House().Knows(Some.Eeva, "masennus").Knows(Some.Eero, "masennus");

    [Theory]
    [InlineData(Some.Question, HelpKind.Talk, 30)]
    [InlineData(TipWanted, HelpKind.Tip, 30)]
    [InlineData("Onko kellään kokemuksia masennuksesta ja työkokeilusta?", HelpKind.Experiences, 30)]
    [InlineData(Lonely, HelpKind.Company, 30)]
    [InlineData("Pikakysymys: kuka päättää palkkatuesta?", HelpKind.Fact, 5)]
    [InlineData("Miten motivoida, kun on masennusta? Voisiko joku sparrata, vartti riittää.", HelpKind.Talk, 15)]
    public void The_post_tells_what_kind_of_help_is_wanted_and_for_how_long(string text, HelpKind kind, int minutes)
    {
        var request = house.Asks(Some.Aino, text);

        Assert.Equal((kind, minutes), (request.Kind, request.TalkMinutes));
    }

    [Fact]
    public void The_asker_corrects_it_on_the_card_and_nobody_else_does()
    {
        house.Asks(Some.Aino);
        house.Presses(Some.Maija, Verbs.RequestTopics, inputs: (Inputs.Kind, "Tip30"));
        Assert.Equal(HelpKind.Talk, house.Request.Kind);

        house.Presses(Some.Aino, Verbs.RequestTopics, inputs: [(Inputs.Topics, "velat"), (Inputs.Kind, "Talk15")]);
        Assert.Equal((HelpKind.Talk, 15, "velat"), (house.Request.Kind, house.Request.TalkMinutes, house.Request.Topics));

        house.Presses(Some.Aino, Verbs.RequestTopics, inputs: (Inputs.Kind, "Tip30"));
        Assert.Equal((HelpKind.Tip, "velat"), (house.Request.Kind, house.Request.Topics));
        Assert.Contains(house.Request.Card, house.Shown(SurfaceKind.Request));
    }

    [Theory]
    [InlineData("tarvitsen vain vinkin", HelpKind.Tip)]
    [InlineData("jag behöver bara ett tips", HelpKind.Tip)]
    [InlineData("I just need someone to talk to", HelpKind.Company)]
    [InlineData("muiden kokemukset riittävät", HelpKind.Experiences)]
    public void The_asker_corrects_it_in_words_privately(string words, HelpKind kind)
    {
        house.Asks(Some.Aino);
        house.Happens(new Said(Some.Aino, "chat-aino", words));

        Assert.Equal(kind, house.Request.Kind);
        Assert.Equal(kind, Assert.IsType<Note.KindIs>(house.Told(Some.Aino).Last()).Kind);
    }

    [Fact]
    public void The_asker_corrects_it_in_the_thread()
    {
        house.Asks(Some.Aino);
        house.Replies(Some.Aino, "Tarvitsen vain vinkin!");

        Assert.Equal(HelpKind.Tip, house.Request.Kind);
    }

    [Fact]
    public void Words_of_somebody_who_has_asked_nothing_are_not_understood()
    {
        house.Asks(Some.Aino);
        house.Happens(new Said(Some.Maija, "chat-maija", "tarvitsen vain vinkin"));

        Assert.Equal(HelpKind.Talk, house.Request.Kind);
        Assert.IsType<Note.NotUnderstood>(house.Told(Some.Maija).Last());
    }

    [Theory]
    [InlineData("Talk15", 15)]
    [InlineData("Fact5", 5)]
    public void The_agreed_time_is_as_long_as_was_wished(string choice, int minutes)
    {
        house.Asks(Some.Aino, namesPeerHelp: true);
        house.Presses(Some.Aino, Verbs.RequestTopics, inputs: (Inputs.Kind, choice));
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));

        Assert.Equal(minutes, house.Request.Meeting!.Minutes);
        Assert.Equal(Duration.FromMinutes(minutes), Assert.Single(house.WeekOf(Some.Aino).Bookings) is var booking ? booking.End - booking.Start : default);
    }

    [Fact]
    public void A_quick_fact_may_be_asked_almost_at_once()
    {
        house.Until(Some.At(19, 9, 50));
        house.Asks(Some.Aino, "Pikakysymys: montako päivää karenssi on?", namesPeerHelp: true);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);

        Assert.Equal(Some.At(19, 10), house.Request.Suggested[0]);
    }

    [Fact]
    public void A_tip_needs_no_time_and_ends_with_the_askers_word()
    {
        house.Asks(Some.Aino, TipWanted, namesPeerHelp: true);
        house.Later(1);
        var helper = Asked();
        house.Presses(helper, Verbs.OfferAccept);
        Assert.True(house.Request.IsByWriting);

        house.Presses(helper, Verbs.OfferWritten);
        Assert.Equal(Some.Aino.Id, Assert.Single(house.Shown(SurfaceKind.FollowUp)).To);

        house.Presses(Some.Aino, Verbs.FollowUpHelped);
        Assert.Equal(RequestState.Solved, house.Request.State);
        Assert.Equal(EvidenceKind.Helped, Assert.Single(house.Person(helper).Evidence).Kind);
        Assert.Equal(helper.Id, Assert.Single(house.Person(Some.Aino).Trusted).Helper);
        Assert.Empty(house.WeekOf(helper).Claims);
        Assert.Empty(house.Shown(SurfaceKind.CalledOff));
    }

    [Fact]
    public void A_tip_written_in_the_thread_is_asked_about_at_a_pause_once()
    {
        TipPromised(out var helper);
        house.Replies(helper, "Aloita siitä, mitä hän itse toivoo, ja kysy unesta.");
        Assert.Empty(house.Shown(SurfaceKind.FollowUp));

        house.Later(60);
        Assert.Single(house.Shown(SurfaceKind.FollowUp));

        house.Later(Duration.FromDays(2));
        Assert.Single(house.Shown(SurfaceKind.FollowUp));
    }

    [Fact]
    public void A_tip_that_never_comes_does_not_leave_the_asker_alone()
    {
        TipPromised(out var helper);
        house.Later(Duration.FromHours(4));
        Assert.Single(house.Shown(SurfaceKind.FollowUp));

        house.Presses(Some.Aino, Verbs.RequestFind);
        house.Later(1);

        Assert.Null(house.Request.Helper);
        Assert.Contains(house.Request.Offers, offer => offer.Expert.Id != helper.Id && offer.IsOpen);
    }

    [Fact]
    public void Only_the_helper_says_that_the_tip_is_written()
    {
        TipPromised(out _);
        house.Presses(Some.Maija, Verbs.OfferWritten);
        Assert.Equal(Refusal.NotTheHelper, Assert.IsType<Answer.Sorry>(house.Answer).Why);

        house.Presses(Some.Aino, Verbs.OfferWritten);
        Assert.Equal(Refusal.NotTheHelper, Assert.IsType<Answer.Sorry>(house.Answer).Why);
    }

    [Fact]
    public void In_words_the_helper_says_that_the_tip_is_written_and_other_words_are_not_passed_on()
    {
        TipPromised(out var helper);
        house.Happens(new Said(helper, "chat", "kysy häneltä unesta"));
        Assert.IsType<Note.TipWhere>(house.Told(helper).Last());

        house.Happens(new Said(helper, "chat", "lähetin vinkin"));
        Assert.IsType<Note.TipThanks>(house.Told(helper).Last());
        Assert.Single(house.Shown(SurfaceKind.FollowUp));
    }

    [Fact]
    public void Who_would_rather_talk_than_write_proposes_a_time()
    {
        TipPromised(out var helper);
        house.Happens(new Said(helper, "chat", "huomenna klo 10"));

        Assert.False(house.Request.IsByWriting);
        Assert.Single(house.Shown(SurfaceKind.Times));
    }

    [Fact]
    public void Somebody_to_talk_to_is_chosen_by_trust_and_not_by_topic()
    {
        house.Change(Some.Aino, aino => aino with { Trusted = [new Trust(Some.Maija.Id, "velat", Some.Thursday - Duration.FromDays(9))] });
        house.Asks(Some.Aino, Lonely, namesPeerHelp: true);
        house.Later(1);

        var offer = Assert.Single(house.Request.Offers);
        Assert.Equal((Some.Maija.Id, OfferGround.Trust), (offer.Expert.Id, offer.Reason.Ground));
        Assert.Empty(offer.Reason.Topics);
    }

    [Fact]
    public void After_the_trusted_come_those_who_have_been_of_use_to_others_and_the_leads_last()
    {
        house.Change(Some.Maija, maija => maija with { Evidence = [new Evidence("velat", EvidenceKind.Helped, Some.Thursday - Duration.FromDays(9))] });
        house.Asks(Some.Aino, Lonely, namesPeerHelp: true);
        house.Later(90);

        Assert.Equal(Some.Maija.Id, house.Request.Offers[0].Expert.Id);
        Assert.Equal(Some.Kaisa.Id, house.Request.Offers[^1].Expert.Id);
        Assert.Equal(4, house.Request.Offers.Count);
        Assert.All(house.Request.Offers, offer => Assert.Empty(offer.Reason.Topics));
    }

    [Fact]
    public void What_is_personal_teaches_no_topics_but_the_trust_remains()
    {
        house.Asks(Some.Aino, Lonely, namesPeerHelp: true);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer);
        house.Presses(Some.Eeva, Verbs.SlotPropose, 1, inputs: (Inputs.Words, "tänään klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, 1, inputs: (Inputs.Slot, "2026-11-19T08:00:00Z"));
        house.Later(120);
        house.Presses(Some.Aino, Verbs.FollowUpHelped, house.Request.Sequence);

        Assert.Empty(house.Person(Some.Eeva).Evidence);
        Assert.Equal((Some.Eeva.Id, ""), Assert.Single(house.Person(Some.Aino).Trusted) is var trust ? (trust.Helper, trust.Topics) : default);
        Assert.Null((house.Request with { Topics = "velat" }).Lesson(Vocabulary.Own));
    }

    [Fact]
    public void A_colleagues_word_brings_nothing_personal_to_the_circle_but_the_askers_own_does()
    {
        house.Asks(Some.Aino, Lonely);
        house.Replies(Some.Maija, "Olisiko tämä perjantaipiirin aihe?");
        Assert.Null(house.Request.Circle);
        Assert.Empty(house.Shown(SurfaceKind.CircleConsent));

        house.Replies(Some.Aino, "Olisiko tämä perjantaipiirin aihe?");
        Assert.NotNull(house.Request.Circle);
    }

    private void TipPromised(out Actor helper)
    {
        house.Asks(Some.Aino, TipWanted, namesPeerHelp: true);
        house.Later(1);
        helper = Asked();
        house.Presses(helper, Verbs.OfferAccept);
        house.Forget();
    }

    private Actor Asked() => new[] { Some.Eeva, Some.Eero }.Single(one => house.Request.OfferTo(one.Id) is not null);
}
