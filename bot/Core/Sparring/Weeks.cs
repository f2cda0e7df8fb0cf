using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>The weeks of the asker and the helper, read and written together.</summary>
public static class Weeks
{
    /// <summary>How long a promise takes its room; proposing times renews it.</summary>
    private static readonly Duration PromiseHolds = Duration.FromDays(7);

    /// <summary>How far ahead times are suggested: the weeks that a happening loads.</summary>
    public static IReadOnlyList<string> InView(Instant now) =>
        [.. Enumerable.Range(0, 2).Select(week => Week.NameOf(now + Duration.FromDays(7 * week)))];

    /// <summary>The weeks that tell how much somebody has to do: a promise of last week may come to be talked next week.</summary>
    public static IReadOnlyList<string> Telling(Instant now) => [Week.NameOf(now - Duration.FromDays(7)), .. InView(now)];

    /// <summary>
    /// How much of the weekly limit is used. What is asked or promised may come to be talked this week or next, so it weighs on
    /// both, and the fuller one tells.
    /// </summary>
    public static int LoadOf(PersonId person, Snapshot known)
    {
        var claimed = Telling(known.Now).SelectMany(name => known.Week(person, name).ClaimedAt(known.Now)).ToList();
        return InView(known.Now).Max(name => known.Week(person, name).Helping.Union(claimed).Count());
    }

    /// <summary>How many requests the person has been asked, promised or agreed to help with in this week and the next, the unanswered too.</summary>
    public static int AskedOf(PersonId person, Snapshot known) => InView(known.Now)
        .Select(name => known.Week(person, name))
        .SelectMany(week => week.Helping.Concat(week.Claims.Select(claim => claim.Request)))
        .Distinct().Count();

    /// <summary>This week with what the person is asked.</summary>
    public static Week Claim(PersonId person, RequestId request, Instant until, Snapshot known) =>
        known.Week(person, Week.NameOf(known.Now)).Without(request).With(new Claim(request, until));

    /// <summary>This week with the helper's promise of a talk.</summary>
    public static Week Promise(PersonId helper, RequestId request, Snapshot known) =>
        Claim(helper, request, known.Now + PromiseHolds, known);

    /// <summary>The weeks of the time that a press names, however far ahead: what is not loaded would look free.</summary>
    public static IEnumerable<string> Named(Pressed press) =>
        InstantPattern.ExtendedIso.Parse(press.Input(Inputs.Slot)) is { Success: true, Value: var slot } ? Around(slot)
        : LocalDatePattern.Iso.Parse(press.Input(Inputs.Date)) is { Success: true, Value: var date } ? Around(date.AtMidnight().InUtc().ToInstant())
        : [];

    /// <summary>The weeks in which a stretch begins and, if it is no longer than a day or two, ends.</summary>
    public static IEnumerable<string> Around(Stretch stretch) => Around(stretch.From);

    /// <summary>Up to three times when both are at work and free, without those already turned down.</summary>
    public static IReadOnlyList<Instant> Suggest(HelpRequest request, PersonId helper, Snapshot known) =>
        FreeTimes.Suggest(Query(request, helper, known));

    public static FreeTimesQuery Query(HelpRequest request, PersonId helper, Snapshot known) => new(
        [Diary(request, helper, known), Diary(request, request.Asker.Id, known)], known.Now)
    {
        Days = DaysInView(known.Now),
    };

    public static bool AreFree(HelpRequest request, PersonId helper, Meeting meeting, Snapshot known) =>
        new[] { helper, request.Asker.Id }.All(person => Week.NamesOf(meeting.Start, meeting.End)
            .All(week => known.Week(person, week).IsFree(meeting.Start, meeting.End)));

    /// <summary>Both people's weeks with the meeting in them. Writing both is what rules out a double booking.</summary>
    public static IEnumerable<Saved> Book(HelpRequest request, PersonId helper, Meeting meeting, Snapshot known)
    {
        var kept = Release(request, known).OfType<Week>().ToDictionary(week => week.Key);
        foreach (var person in new[] { helper, request.Asker.Id })
        {
            foreach (var name in Week.NamesOf(meeting.Start, meeting.End))
            {
                var week = kept.GetValueOrDefault(Key.Week(person, name)) ?? known.Week(person, name).Without(request.Id);
                kept[week.Key] = week.With(new Booking(request.Id, meeting.Start, meeting.End, Helping: person == helper));
            }
        }

        return kept.Values;
    }

    /// <summary>The weeks that held anything of this request, without it.</summary>
    public static IEnumerable<Saved> Release(HelpRequest request, Snapshot known) =>
        from week in known.Rows.Values.OfType<Week>()
        where week.Person == request.Helper?.Id || week.Person == request.Asker.Id
        let released = week.Releasing(request.Id)
        where released.Bookings.Count != week.Bookings.Count || released.Claims.Count != week.Claims.Count
        select released;

    private static Diary Diary(HelpRequest request, PersonId person, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        var busy = known.Rows.Values.OfType<Week>()
            .Where(week => week.Person == person)
            .SelectMany(week => week.Bookings)
            .Select(booking => new Interval(booking.Start, booking.End));
        return new Diary(HoursOf(person, community, known), [.. busy])
        {
            Elsewhere = [.. known.Busy.GetValueOrDefault(person) ?? [], .. CircleTimes.Of(person, known)],
            Kept = known.Person(person)?.SparringHours is { } kept ? WorkingHours.Parse(kept) : null,
        };
    }

    private static WorkingTime HoursOf(PersonId person, Community community, Snapshot known) =>
        known.Person(person)?.Hours is { } own ? new(WorkingHours.Parse(own), community.Zone()) : community.WorkingTime();

    /// <summary>A local day reaches into the days beside it elsewhere in the world.</summary>
    private static IReadOnlyList<string> Around(Instant at) => at.InUtc().Year is > 1 and < 9999
        ? Week.NamesOf(at - Duration.FromDays(1), at + Duration.FromDays(2))
        : [];

    /// <summary>Today and the days of the loaded weeks: never a day whose bookings are unknown.</summary>
    private static int DaysInView(Instant now) => 15 - (int)now.InUtc().DayOfWeek;
}
