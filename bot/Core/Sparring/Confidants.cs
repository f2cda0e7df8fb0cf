using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>Who may be asked when somebody to talk to is wanted: by trust, never by topic.</summary>
/// <remarks>
/// First those whose help was of use to the asker before, then colleagues whose help was of use to others, then anyone kind;
/// leads last, because one talks more freely with a colleague. Of equals whoever carries least, and then by the request's id.
/// </remarks>
public static class Confidants
{
    public static IEnumerable<Candidate> For(HelpRequest request, Community community, Snapshot known) =>
        from person in People(request, known)
        let isTrusted = IsTrusted(person.Id, request, known)
        orderby isTrusted descending, community.IsLead(person.Id), Fairness.HasHelped(person) descending,
            Weeks.AskedOf(person.Id, known), StableHash.Of(request.Id.Value, person.Id.Value)
        select new Candidate(person.Party, new OfferReason(null, null, [], isTrusted ? OfferGround.Trust : OfferGround.Anyone));

    /// <summary>Those to whom the asker may return: their rows are loaded, whomever the index proposes.</summary>
    public static IEnumerable<PersonId> TrustedBy(HelpRequest request, Snapshot known) => request.IsPersonal
        ? (known.Person(request.Asker.Id)?.Trusted ?? []).Select(trust => trust.Helper).Distinct()
        : [];

    private static IEnumerable<Person> People(HelpRequest request, Snapshot known) =>
        TrustedBy(request, known).Concat((known.Matches ?? []).Select(match => match.Person)).Distinct().Select(known.Person).OfType<Person>();

    private static bool IsTrusted(PersonId person, HelpRequest request, Snapshot known) => TrustedBy(request, known).Contains(person);
}
