using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>Someone who may be asked next, and why.</summary>
public sealed record Candidate(Party Expert, OfferReason Reason);

/// <summary>Who may be asked next for a help request: the referred first, then those whose topics it shares.</summary>
public static class Candidates
{
    public static IEnumerable<Candidate> For(HelpRequest request, Community community, Snapshot known)
    {
        var referred =
            from referral in request.Referrals
            where !referral.Answered && referral.MayAnswerUntil <= known.Now
            where MayBeAsked(referral.Expert.Id, request, community, known)
            select new Candidate(referral.Expert, new OfferReason(referral.By.Name, referral.Words, []));
        var matched =
            from match in known.Matches ?? []
            where MayBeAsked(match.Person, request, community, known)
            select new Candidate(known.Person(match.Person)!.Party, new OfferReason(null, null, match.SharedTags));
        return referred.Concat(matched).DistinctBy(candidate => candidate.Expert.Id);
    }

    /// <summary>Pause, hours, weekly limit and reach are respected, and nobody is asked twice for one request.</summary>
    private static bool MayBeAsked(PersonId id, HelpRequest request, Community community, Snapshot known) =>
        known.Person(id) is { } person
        && id != request.Asker.Id
        && request.OfferTo(id) is null
        && IsThere(person, community, known)
        && IsAtWork(person, community, known.Now)
        && known.Week(id, Week.NameOf(known.Now)).LoadAt(known.Now) < (person.WeeklyLimit ?? community.Settings.WeeklyLimit);

    /// <summary>Belongs to the community, is reached by messages and takes no pause.</summary>
    public static bool IsThere(Person person, Community community, Snapshot known) =>
        person.Communities.Contains(community.Id) && !person.Unreachable && !person.IsPausedAt(known.Now);

    private static bool IsAtWork(Person person, Community community, Instant now) =>
        person.Hours is not { } hours || new WorkingTime(WorkingHours.Parse(hours), community.Zone()).IsWorking(now);
}
