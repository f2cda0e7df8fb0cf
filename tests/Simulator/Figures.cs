using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Simulator;

/// <summary>What a simulated year came to. Shares are between 0 and 1, times in working minutes.</summary>
/// <remarks>
/// <para><c>Ended</c>: helped, answered in the thread, or given up by the asker's own word; also those whose asker has left.</para>
/// <para>
/// <c>LoadGini</c>: for each topic with at least three helpers, who declare it and are there for half of the year or more, and
/// at least two questions for each of them: the Gini coefficient of their sparrings of the whole year, on any topic, each
/// divided by the share of the year in which the helper is there; the mean over topics, weighted by their questions. 0: all
/// carry the same. <c>TopicGini</c>: the same, counting only the sparrings about that topic.
/// </para>
/// <para><c>ByKnowers</c>: of the questions whose topic a colleague declares, those whose first helper truly knows it.</para>
/// <para><c>Newcomers</c>: of all first sparrings for a question, those by people who had not helped before.</para>
/// </remarks>
internal sealed record Figures(
    int Requests, int Overlooked, double Helped, double Ended, double ByKnowers, double MedianReaction, double LateReaction, double Offers,
    double Decided, double LoadGini, double TopicGini, double RepeatPairs, double Newcomers, int OverLimit, int AskedTwice, int AskedOutsideWork)
{
    public static Figures Of(Journal journal)
    {
        var stories = journal.Stories.ToList();
        var helped = stories.Where(story => story.Helpers.Count > 0).ToList();
        var reactions = stories.Where(story => story.Reaction is not null)
            .Select(story => journal.Year.Working.Between(story.AskedAt, story.Reaction!.Value).TotalMinutes).Order().ToList();
        var seen = new HashSet<PersonId>();
        var pairs = new HashSet<(PersonId, PersonId)>();
        var first = helped.OrderBy(story => story.Reaction).Select(story => (story.Asker, Helper: story.Helpers[0])).ToList();
        return new(
            stories.Count,
            journal.OverlookedPosts.Count,
            Share(helped.Count, stories.Count),
            Share(stories.Count(story => HasEnded(story, journal.Year)), stories.Count),
            ShareOfKnowers([.. helped.Where(story => IsDeclared(story, journal.Year))], journal.Year),
            At(reactions, 0.5),
            At(reactions, 0.9),
            Share(stories.Sum(story => story.Offers), stories.Count),
            Share(stories.Count(story => story.Choices > 0), stories.Count),
            Spread.LoadGini(journal),
            Spread.TopicGini(journal),
            Share(first.Count(one => !pairs.Add((one.Asker.Id, one.Helper))), first.Count),
            Share(first.Count(one => seen.Add(one.Helper)), first.Count),
            OverLimits(journal),
            journal.AskedTwice,
            journal.AskedOutsideWork);
    }

    private static bool IsDeclared(Story story, Year year) =>
        year.Town.People.Any(one => one.Belongs(story.AskedAt) && one != story.Asker && one.Declares.Contains(story.Topic));

    private static double ShareOfKnowers(List<Story> stories, Year year) =>
        Share(stories.Count(story => year.Town[story.Helpers[0]].Knows.Contains(story.Topic)), stories.Count);

    /// <summary>What its asker took back before anybody knew of it leaves no row.</summary>
    private static bool HasEnded(Story story, Year year) =>
        year.Shell.Find<HelpRequest>(Key.Request(story.Id)) is not { IsClosed: false } || !story.Asker.Belongs(year.Time.End);

    /// <summary>Weeks of people with more sparrings as helper than they may get, not counting those they volunteered for or said a late yes to.</summary>
    private static int OverLimits(Journal journal) => journal.Year.Shell.Rows.OfType<Week>().Count(week =>
        week.Bookings.Count(booking => booking.Helping && !journal[booking.Request].IsOwnWord) > 2);

    private static double Share(double part, double all) => all == 0 ? 0 : part / all;

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)(share * (sorted.Count - 1))];
}
