using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>Someone who may be asked next, and why.</summary>
public sealed record Candidate(Party Expert, OfferReason Reason);

/// <summary>
/// Who may be asked next for a help request: the referred first, then those whose topics it shares, by what they know and
/// what they carry; for somebody to talk to, those who are trusted.
/// </summary>
public static class Candidates
{
    /// <summary>Somebody who knows and is with a client is waited for so long, in working time, when nobody else is left.</summary>
    private static readonly Duration WorthWaiting = Duration.FromHours(2);

    public static IEnumerable<Candidate> For(HelpRequest request, Community community, Snapshot known)
    {
        var referred =
            from referral in request.Referrals
            where !referral.Answered && referral.MayAnswerUntil <= known.Now
            where MayBeAsked(referral.Expert.Id, request, community, known)
            select new Candidate(referral.Expert, new OfferReason(referral.By.Name, referral.Words, [], OfferGround.Referral));
        var others = request.IsPersonal
            ? Confidants.For(request, community, known).Where(candidate => MayBeAsked(candidate.Expert.Id, request, community, known))
            : Matched(request, community, known);
        return referred.Concat(others).DistinctBy(candidate => candidate.Expert.Id);
    }

    /// <summary>
    /// On some requests those who have not helped yet come first, if they know about as much; then whoever knows about as
    /// much as the best, in the order of <see cref="Fairness"/>; then the others. Equals are ordered by the request's id.
    /// </summary>
    private static IEnumerable<Candidate> Matched(HelpRequest request, Community community, Snapshot known)
    {
        var matches = (known.Matches ?? []).Where(match => MayBeAsked(match.Person, request, community, known)).ToList();
        var fairness = new Fairness(request, known);
        var best = matches.Select(Shortlist.KnowledgeOf).DefaultIfEmpty().Max();
        return
            from match in matches
            let person = known.Person(match.Person)!
            let ground = GroundOf(match, best, person, fairness)
            orderby ground is OfferGround.FirstTime descending, Shortlist.IsNear(match, best) descending,
                fairness.Weigh(Shortlist.KnowledgeOf(match), person) descending,
                Weeks.AskedOf(person.Id, known), StableHash.Of(request.Id.Value, person.Id.Value)
            select new Candidate(person.Party, new OfferReason(null, null, match.SharedTags, ground));
    }

    private static OfferGround GroundOf(Match match, double best, Person person, Fairness fairness) =>
        match.Score <= 0 ? OfferGround.Anyone
        : fairness.IsTrusted(person.Id) ? OfferGround.Trust
        : fairness.IsFirstTimers && Shortlist.IsNear(match, best) && !Fairness.HasHelped(person) ? OfferGround.FirstTime
        : OfferGround.Topics;

    /// <summary>Pause, hours, weekly limit and reach are respected, and nobody is asked twice for one request.</summary>
    private static bool MayBeAsked(PersonId id, HelpRequest request, Community community, Snapshot known) =>
        known.Person(id) is { } person && person.AwayUntil(known.Now) is null && MayBeAsked(person, request, community, known);

    private static bool MayBeAsked(Person person, HelpRequest request, Community community, Snapshot known) =>
        person.Id is var id
        && id != request.Asker.Id
        && request.OfferTo(id) is null
        && IsThere(person, community, known)
        && IsAtWork(person, community, known.Now)
        && Weeks.LoadOf(id, known) < (person.WeeklyLimit ?? community.Settings.WeeklyLimit);

    /// <summary>Belongs to the community, is reached by messages and takes no pause.</summary>
    public static bool IsThere(Person person, Community community, Snapshot known) =>
        person.Communities.Contains(community.Id) && !person.Unreachable && !person.IsPausedAt(known.Now);

    /// <summary>When the first of those who may be asked, but for being with a client, is free again; null when there is nobody, or it takes too long.</summary>
    public static Instant? FirstBack(HelpRequest request, Community community, Snapshot known)
    {
        var latest = community.WorkingTime().Add(known.Now, WorthWaiting);
        return (from id in request.Referrals.Select(referral => referral.Expert.Id).Concat((known.Matches ?? []).Select(match => match.Person)).Distinct()
                let person = known.Person(id)
                let until = person?.AwayUntil(known.Now)
                where until <= latest && MayBeAsked(person, request, community, known)
                select until).Min();
    }

    /// <summary>When somebody who wished to be asked again can be: at work, and not with a client.</summary>
    public static Instant NextFree(Person person, Community community, Instant now)
    {
        var free = community.WorkingTime(person).NextWorking(person.AwayUntil(now) ?? now);
        return community.WorkingTime().NextWorking(free);
    }

    private static bool IsAtWork(Person person, Community community, Instant now) =>
        person.Hours is null || community.WorkingTime(person).IsWorking(now);
}
