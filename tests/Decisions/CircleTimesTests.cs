using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;

namespace PeerHelp.Decisions.Tests;

/// <summary>Who opens a topic in the Friday circle, or whose question is one, is not offered a talk at that time. It is Thursday, nine o'clock.</summary>
public sealed class CircleTimesTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20);

    private readonly House house = new(Some.Settings with { CircleTime = "08:00-15:00" });

    [Fact]
    public void The_circle_is_at_the_usual_time_unless_the_community_says_otherwise()
    {
        var session = new CircleSession(Some.Team, Friday);

        Assert.Equal(new Interval(Some.At(20, 9), Some.At(20, 10)), CircleTimes.Of(session, Some.Community()));
        Assert.Equal(new Interval(Some.At(20, 8), Some.At(20, 15)), CircleTimes.Of(session, house.Community));
    }

    [Fact]
    public void Nobody_who_is_in_no_circle_is_hindered() => Assert.DoesNotContain(Some.At(20, 15), Suggested());

    [Fact]
    public void Who_opens_a_topic_is_offered_no_talk_during_the_circle()
    {
        List(opener: Some.Eeva, asker: Some.Kaisa);

        Assert.Contains(Some.At(20, 15), Suggested());
    }

    [Fact]
    public void Nor_is_whose_question_it_is()
    {
        List(opener: Some.Kaisa, asker: Some.Aino);

        Assert.Contains(Some.At(20, 15), Suggested());
    }

    [Fact]
    public void A_topic_that_is_taken_off_frees_the_time()
    {
        var session = List(opener: Some.Eeva, asker: Some.Kaisa);
        house.Put(session.Without(session.Topics[0].Request));

        Assert.DoesNotContain(Some.At(20, 15), Suggested());
    }

    [Fact]
    public void Words_in_the_private_chat_find_no_time_during_it_but_a_time_named_to_the_minute_is_taken()
    {
        List(opener: Some.Eeva, asker: Some.Aino);
        var request = house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer, request: request.Id);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "perjantaina"));
        Assert.Equal([Some.At(20, 15), Some.At(20, 15, 30)], Find(request.Id).Proposal!.Starts);

        house.Presses(Some.Aino, Verbs.SlotOthers, Find(request.Id).Rounds, request: request.Id);
        house.Happens(new Said(Some.Eeva, "chat-eeva", "perjantaina klo 9.15"));
        Assert.Equal([Some.At(20, 9, 15)], Find(request.Id).Proposal!.Starts);
    }

    /// <summary>What is suggested when Eeva says that she can help Aino.</summary>
    private IReadOnlyList<Instant> Suggested()
    {
        var request = house.Asks(Some.Aino);
        house.Presses(Some.Eeva, Verbs.RequestVolunteer, request: request.Id);
        return Find(request.Id).Suggested;
    }

    private CircleSession List(Actor opener, Actor asker)
    {
        var thread = new ThreadRef(Some.Channel, "listed");
        var listed = new HelpRequest(RequestId.Of(thread.Channel, thread.Root), Some.Team, thread, asker.Party, Some.Question, Some.At(18, 9))
        {
            CalendarKey = "key",
            State = RequestState.Solved,
        };
        var session = new CircleSession(Some.Team, Friday).With(new CircleTopic(listed.Id, opener.Party, null));
        house.Put(listed);
        house.Put(session);
        return session;
    }

    private HelpRequest Find(RequestId id) => house.Requests.Single(request => request.Id == id);
}
