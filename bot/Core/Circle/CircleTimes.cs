using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Circle;

/// <summary>When Friday circles are, and whose time they take: that of who opens a topic, and of whose question one is.</summary>
/// <remarks>Always worked out from the list of topics, so that a topic that is taken off frees the time by itself.</remarks>
public static class CircleTimes
{
    /// <summary>Where the community has told none.</summary>
    public const string Usual = "09:00-10:00";

    /// <summary>As far ahead as times are suggested.</summary>
    private const int DaysAhead = 15;

    /// <summary>The session's time on the community's clock.</summary>
    public static Interval Of(CircleSession session, Community community)
    {
        var span = WorkingHours.Parse($"{session.Day.DayOfWeek.ToString()[..3]} {community.Settings.CircleTime ?? Usual}").UsualDay(session.Day);
        return new(community.WorkingTime().ToInstant(span.Start), community.WorkingTime().ToInstant(span.End));
    }

    /// <summary>Does this person open a topic, or is one his or her question?</summary>
    public static bool Concerns(this CircleSession session, PersonId person, Func<RequestId, HelpRequest?> request) =>
        session.Topics.Any(topic => topic.Leader.Id == person || request(topic.Request)?.Asker.Id == person);

    /// <summary>The sessions ahead that take this person's time.</summary>
    public static IEnumerable<Interval> Of(PersonId person, Snapshot known) =>
        from session in known.Rows.Values.OfType<CircleSession>()
        where session.Concerns(person, known.Request)
        let community = known.Community(session.Community)
        where community is not null
        select Of(session, community);

    /// <summary>What tells of the coming sessions of these people's teams; once the sessions are known, also whose questions are listed.</summary>
    /// <param name="here">The team that is known before the people are: most have no other, so that one round of reading is enough.</param>
    public static IEnumerable<string> Needed(IEnumerable<PersonId> people, Snapshot known, params IEnumerable<CommunityId> here)
    {
        var teams = people.SelectMany(id => known.Person(id)?.Communities ?? []).Concat(here).Distinct().ToList();
        var sessions = teams.SelectMany(team => FridaysAhead(known.Now).Select(day => Key.Circle(team, day))).ToList();
        var listed = sessions.Select(key => known.Rows.GetValueOrDefault(key)).OfType<CircleSession>().SelectMany(session => session.Topics);
        return [.. teams.Select(Key.Community), .. sessions, .. listed.Select(topic => Key.Request(topic.Request))];
    }

    private static IEnumerable<LocalDate> FridaysAhead(Instant now)
    {
        var first = now.InUtc().Date.PlusDays(-1);
        return Enumerable.Range(0, DaysAhead + 1).Select(first.PlusDays).Where(day => day.DayOfWeek == IsoDayOfWeek.Friday);
    }
}
