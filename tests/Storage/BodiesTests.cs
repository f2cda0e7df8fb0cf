using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;
using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

/// <summary>What was written down by an earlier version is read by this one, and what this one writes comes back.</summary>
public sealed class BodiesTests
{
    [Fact]
    public void An_offer_written_before_its_ground_was_remembered_can_be_read()
    {
        const string Body = """
            {"v":1,"id":"ab","community":"c","thread":{"channel":"ch","root":"1"},"asker":{"id":"aino","name":"Aino"},"question":"?",
             "askedAt":"2026-11-19T07:00:00Z","calendarKey":"k","state":"Searching","offers":[{"expert":{"id":"eeva","name":"Eeva"},
             "reason":{"topics":["masennus"]},"awaitedUntil":"2026-11-19T07:30:00Z","state":"Asked","waited":false,"turn":0}]}
            """;

        var request = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Body, "1")));

        Assert.Equal(OfferGround.Topics, Assert.Single(request.Offers).Reason.Ground);
        Assert.Empty(request.Recalled);
    }

    [Fact]
    public void A_person_written_before_trust_was_remembered_can_be_read()
    {
        const string Body = """
            {"v":1,"id":"eeva","name":"Eeva","teamsId":"29:eeva","serviceUrl":"https://teams.example/","tags":["velat"],
             "evidence":[{"text":"velat","kind":"Helped","at":"2026-11-19T07:00:00Z"}]}
            """;

        var person = Assert.IsType<Person>(Bodies.Read(new Row("t", "person|eeva", Body, "1")));

        Assert.Empty(person.Trusted);
        Assert.Empty(person.Away);
        Assert.Empty(person.Learnings);
        Assert.Equal(EvidenceKind.Helped, Assert.Single(person.Evidence).Kind);
    }

    [Fact]
    public void A_community_written_before_it_could_tell_who_is_on_duty_can_be_read()
    {
        const string Body = """
            {"v":1,"id":"c","serviceUrl":"https://teams.example/","settings":{"timeZone":"Europe/Helsinki","hours":"Mon-Fri 08:00-16:00",
             "grace":"0:00:20:00","urgentGrace":"0:00:07:00","offerTime":"0:00:30:00","offerRound":1,"weeklyLimit":2,"language":"Finnish",
             "circleMustConfirm":true},"active":true}
            """;

        var community = Assert.IsType<Community>(Bodies.Read(new Row("t", "community|c", Body, "1")));

        Assert.Null(community.Settings.OnDuty);
        Assert.Empty(community.QuietDays);
        Assert.True(community.Settings.CircleMustConfirm);
    }

    [Fact]
    public void A_person_written_before_experiments_can_be_read_and_an_experiment_comes_back()
    {
        const string Body = """{"v":1,"id":"aino","name":"Aino","teamsId":"29:aino","serviceUrl":"https://teams.example/"}""";
        var experiment = new Experiment(new RequestId("ab"), new CommunityId("c"), "kysyn ensin", new LocalDate(2026, 12, 3))
        {
            OnTheDay = true,
            AskedAt = Instant.FromUtc(2026, 12, 3, 6, 0),
            Said = Tried.Told,
            Told = "hyvin meni",
            Turn = 1,
        };

        var before = Assert.IsType<Person>(Bodies.Read(new Row("t", "person|aino", Body, "1")));
        Assert.Empty(before.Experiments);
        var after = Assert.IsType<Person>(Bodies.Read(new Row("t", "person|aino", Bodies.Write(before.With(experiment)), "1")));
        Assert.Equal([experiment], after.Experiments);
    }

    [Fact]
    public void What_was_told_some_weeks_later_comes_back()
    {
        var request = new HelpRequest(
            new RequestId("ab"), new CommunityId("c"), new ThreadRef("ch", "1"), new Party(new PersonId("aino"), "Aino"), "?", Instant.FromUnixTimeSeconds(0))
        {
            CalendarKey = "k",
            ThanksShown = true,
            CatchUp = new CatchUp(Instant.FromUnixTimeSeconds(60), CatchUpSaid.Good) { Words = "töitä löytyi", InThread = true },
        };

        var read = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Bodies.Write(request), "1")));

        Assert.Equal((true, request.CatchUp), (read.ThanksShown, read.CatchUp));
    }

    [Fact]
    public void A_request_written_before_kinds_of_help_were_known_is_a_talk_of_half_an_hour()
    {
        const string Body = """
            {"v":1,"id":"ab","community":"c","thread":{"channel":"ch","root":"1"},"asker":{"id":"aino","name":"Aino"},"question":"?",
             "askedAt":"2026-11-19T07:00:00Z","calendarKey":"k","state":"Listening"}
            """;

        var request = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Body, "1")));

        Assert.Equal((HelpKind.Talk, 30), (request.Kind, request.TalkMinutes));
        Assert.Empty(request.Joined);
        Assert.Empty(request.Listeners);
        Assert.Contains("\"kind\":\"Tip\"", Bodies.Write(request with { Kind = HelpKind.Tip, Sent = [], Offers = [], Referrals = [], MeToo = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_would_like_to_listen_comes_back()
    {
        var request = new HelpRequest(
            new RequestId("ab"), new CommunityId("c"), new ThreadRef("ch", "1"), new Party(new PersonId("aino"), "Aino"), "?", Instant.FromUnixTimeSeconds(0))
        {
            CalendarKey = "k",
            Listeners = [new Listener(new Party(new PersonId("maija"), "Maija"), 1, ListenerStage.Asking) { Answered = [new PersonId("eeva")], IsRefused = true }],
        };

        var read = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Bodies.Write(request), "1")));

        var listener = Assert.Single(read.Listeners);
        Assert.Equal((ListenerStage.Asking, true, "Maija"), (listener.Stage, listener.IsRefused, listener.Person.Name));
        Assert.Equal([new PersonId("eeva")], listener.Answered);
        Assert.Empty(read.Guests);
    }

    [Fact]
    public void Quiet_days_and_when_somebody_is_with_a_client_come_back()
    {
        var at = Instant.FromUtc(2026, 11, 19, 7, 0);
        var person = new Person(new PersonId("eeva"), "Eeva", "29:eeva", "https://teams.example/") { Away = [new Away(at, at + Duration.FromHours(2))] };
        var settings = new CommunitySettings("Europe/Helsinki", "always", Duration.Zero, Duration.Zero, Duration.Zero, 1, 2, Language.Finnish);
        var community = new Community(new CommunityId("c"), "https://teams.example/", settings) { QuietDays = [new(new(2026, 12, 24), new(2026, 12, 26))] };

        Assert.Equal(person.Away, Assert.IsType<Person>(Bodies.Read(new Row("t", "person|eeva", Bodies.Write(person), "1"))).Away);
        Assert.Equal(community.QuietDays, Assert.IsType<Community>(Bodies.Read(new Row("t", "community|c", Bodies.Write(community), "1"))).QuietDays);
    }

    [Fact]
    public void What_was_said_about_danger_comes_back()
    {
        var request = new HelpRequest(
            new RequestId("ab"), new CommunityId("c"), new ThreadRef("chat", ""), new Party(new PersonId("aino"), "Aino"), "", Instant.FromUnixTimeSeconds(0))
        {
            CalendarKey = "k",
            State = RequestState.Acute,
            Danger = new DangerCall(Instant.FromUnixTimeSeconds(60), 2, LeadsAsked: true, new Party(new PersonId("kaisa"), "Kaisa")),
        };

        var read = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Bodies.Write(request), "1")));

        Assert.Equal((RequestState.Acute, request.Danger), (read.State, read.Danger));
    }

    [Fact]
    public void A_question_with_a_learning_on_its_way_comes_back()
    {
        var request = new HelpRequest(
            new RequestId("ab"), new CommunityId("c"), new ThreadRef("channel", "1"), new Party(new PersonId("aino"), "Aino"), "?", Instant.FromUnixTimeSeconds(0))
        {
            CalendarKey = "k",
            Learning = new LearningDraft(new LearningId("cd"), new PersonId("aino"), new PersonId("eeva"), "Käveltiin.", 2, DraftStage.AskingWriter),
            Recalled = [new LearningId("ef")],
        };

        var read = Assert.IsType<HelpRequest>(Bodies.Read(new Row("t", "request|ab", Bodies.Write(request), "1")));

        Assert.Equal(request.Learning, read.Learning);
        Assert.Equal(request.Recalled, read.Recalled);
    }

    [Fact]
    public void What_two_colleagues_have_let_others_read_comes_back()
    {
        var at = Instant.FromUtc(2026, 11, 19, 7, 0);
        var learning = new Learning(new LearningId("ab"), new CommunityId("c"), "Käytiin kävelyllä.", new PersonId("aino"), new PersonId("eeva"), at)
        {
            Topics = ["depression"],
            Languages = [Language.Finnish],
            ConfirmedAt = at + Duration.FromDays(365),
            AskedAt = at + Duration.FromDays(730),
            Reworded = new Rewording(new PersonId("eeva"), "Käytiin kahdesti.", 1),
        };

        var read = Assert.IsType<Learning>(Bodies.Read(new Row("t", learning.Key, Bodies.Write(learning), "1")));

        Assert.Equal(Bodies.Write(learning), Bodies.Write(read));
        Assert.Equal((learning.Text, learning.ConfirmedAt, learning.Other, learning.Reworded), (read.Text, read.ConfirmedAt, read.Other, read.Reworded));
    }

    [Fact]
    public void What_a_person_has_learned_and_whom_she_trusts_comes_back()
    {
        var at = Instant.FromUtc(2026, 11, 19, 7, 0);
        var person = new Person(new PersonId("eeva"), "Eeva", "29:eeva", "https://teams.example/")
        {
            Evidence = [new Evidence("velat", EvidenceKind.NotMe, at)],
            Trusted = [new Trust(new PersonId("eero"), "masennus", at)],
        };

        var read = Assert.IsType<Person>(Bodies.Read(new Row("t", "person|eeva", Bodies.Write(person), "1")));

        Assert.Equal(person.Evidence, read.Evidence);
        Assert.Equal(person.Trusted, read.Trusted);
    }
}
