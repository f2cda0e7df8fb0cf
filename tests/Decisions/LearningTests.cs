using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Decisions.Tests;

/// <summary>What PeerHelp learns from what people say, and what it does not.</summary>
public sealed class LearningTests
{
    private readonly House house = new House().Knows(Some.Eeva, "masennus", "velat").Knows(Some.Eero, "masennus");

    [Fact]
    public void Not_now_teaches_nothing()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferDecline);
        house.Presses(asked, Verbs.OfferLater);

        Assert.Empty(house.Person(asked).Evidence);
    }

    [Theory]
    [InlineData(RequestState.Solved, "velat", "debt")]
    [InlineData(RequestState.Solved, "skulder, masennus", "debt depression")]
    [InlineData(RequestState.Solved, null, "")]
    [InlineData(RequestState.Solved, "taikasauvat", "")]
    [InlineData(RequestState.Withdrawn, "velat", "")]
    public void A_solved_request_teaches_the_topics_its_asker_named_and_nothing_else(RequestState state, string? topics, string taught)
    {
        Ask();
        var ended = house.Request with { State = state, Topics = topics };

        Assert.Equal(taught, string.Join(' ', ended.Lesson(Vocabulary.Own)?.Topics ?? []));
    }

    [Fact]
    public void What_is_forgotten_teaches_nothing()
    {
        Ask();
        var ended = house.Request with { State = RequestState.Solved, Topics = "velat" };

        Assert.NotNull(ended.Lesson(Vocabulary.Own));
        Assert.Null(Forgetting.WithoutWords(ended).Lesson(Vocabulary.Own));
    }

    [Fact]
    public void Who_says_that_somebody_else_knows_better_is_asked_after_others_about_this()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferNotMe);
        house.Presses(Some.Aino, Verbs.RequestWithdraw);
        Assert.Equal(EvidenceKind.NotMe, Assert.Single(house.Person(asked).Evidence).Kind);

        for (var time = 0; time < 5; time++)
        {
            house.Forget();
            house.Asks(Some.Aino);
            house.Later(21);
            var next = Assert.Single(house.Shown(SurfaceKind.Offer)).To;
            Assert.NotEqual(asked.Id, next);
            var request = house.Requests.Single(one => !one.IsClosed);
            house.Presses(house.Person(Some.Eeva).Id == next ? Some.Eeva : Some.Eero, Verbs.OfferDecline, request: request.Id);
            house.Presses(Some.Aino, Verbs.RequestWithdraw, request: request.Id);
        }
    }

    [Fact]
    public void Saying_it_twice_teaches_once()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferNotMe);
        house.Presses(asked, Verbs.OfferNotMe);

        Assert.Single(house.Person(asked).Evidence);
    }

    [Fact]
    public void A_helper_who_steps_back_has_not_said_that_she_does_not_know()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferAccept);
        house.Presses(asked, Verbs.OfferNotMe);

        Assert.Empty(house.Person(asked).Evidence);
    }

    [Fact]
    public void Naming_a_colleague_raises_the_named_and_lowers_the_one_who_was_asked()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferRefer, inputs: (Inputs.Colleague, Some.Maija.Id.Value));

        Assert.Equal(EvidenceKind.NotMe, Assert.Single(house.Person(asked).Evidence).Kind);
        Assert.Equal(EvidenceKind.Referral, Assert.Single(house.Person(Some.Maija).Evidence).Kind);
    }

    [Fact]
    public void A_not_me_is_about_its_topic_alone()
    {
        var index = Index(("eeva", ["masennus", "velat"], EvidenceKind.NotMe, 1), ("eero", ["masennus", "velat"], null, 0));

        Assert.Equal(["eero", "eeva"], Rank(index, "Asiakkaalla on masennus"));
        Assert.Equal(ScoreOf(index, "Asiakkaalla on velkaa", "eero"), ScoreOf(index, "Asiakkaalla on velkaa", "eeva"));
    }

    [Fact]
    public void A_not_me_fades()
    {
        var index = Index(("fresh", ["masennus"], EvidenceKind.NotMe, 1), ("old", ["masennus"], EvidenceKind.NotMe, 400));

        Assert.Equal(["old", "fresh"], Rank(index, "Asiakkaalla on masennus"));
    }

    [Fact]
    public void Who_declares_a_topic_stays_findable_whatever_she_said()
    {
        var index = new ExpertIndex();
        index.Put(Entry("eeva", ["masennus"], [.. Enumerable.Repeat(Sign(EvidenceKind.NotMe, 1), 9)]));

        Assert.Equal(["eeva"], Rank(index, "Asiakkaalla on masennus"));
    }

    [Fact]
    public void What_is_kept_are_topics_and_never_words()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferNotMe);

        Assert.Equal("masennus, ahdistus, motivointi", Assert.Single(house.Person(asked).Evidence).Text);
    }

    [Fact]
    public void Ones_own_noes_are_not_told_as_colleagues_tips()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferNotMe);
        house.Happens(new Said(asked, "chat", "tietoni"));

        Assert.Equal(0, Assert.Single(house.Told(asked).OfType<Note.MyData>()).Evidence);
    }

    [Fact]
    public void A_talk_that_helped_teaches_whom_the_asker_may_return_to()
    {
        var asked = Ask();
        house.Presses(asked, Verbs.OfferAccept);
        house.Presses(asked, Verbs.SlotPropose, house.Request.Rounds, inputs: (Inputs.Words, "huomenna klo 10"));
        house.Presses(Some.Aino, Verbs.SlotPick, house.Request.Rounds, inputs: (Inputs.Slot, "2026-11-20T08:00:00Z"));
        house.Later(Duration.FromDays(2));
        house.Presses(Some.Aino, Verbs.FollowUpHelped, house.Request.Sequence);

        var trust = Assert.Single(house.Person(Some.Aino).Trusted);
        Assert.Equal((asked.Id, "masennus, ahdistus, motivointi"), (trust.Helper, trust.Topics));
        Assert.Equal(EvidenceKind.Helped, Assert.Single(house.Person(asked).Evidence).Kind);
    }

    private Actor Ask()
    {
        house.Asks(Some.Aino);
        house.Later(21);
        return house.Request.Offers[0].Expert.Id == Some.Eeva.Id ? Some.Eeva : Some.Eero;
    }

    private static ExpertIndex Index(params (string Who, string[] Tags, EvidenceKind? Kind, int DaysAgo)[] people)
    {
        var index = new ExpertIndex();
        foreach (var (who, tags, kind, daysAgo) in people)
        {
            index.Put(Entry(who, tags, kind is { } sign ? [Sign(sign, daysAgo)] : []));
        }

        return index;
    }

    private static ExpertEntry Entry(string who, string[] tags, Evidence[] signs) => new(new PersonId(who), [Some.Team], tags, signs);

    private static Evidence Sign(EvidenceKind kind, int daysAgo) => new("masennus", kind, Some.Thursday - Duration.FromDays(daysAgo));

    private static IReadOnlyList<Match> Matches(ExpertIndex index, string text) =>
        index.Rank(new RankQuery(text, Some.Team, Some.Thursday, [], 10, "seed"));

    private static IEnumerable<string> Rank(ExpertIndex index, string text) => Matches(index, text).Select(match => match.Person.Value);

    private static double ScoreOf(ExpertIndex index, string text, string who) =>
        Matches(index, text).Single(match => match.Person.Value == who).Score;
}
