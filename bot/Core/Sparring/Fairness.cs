using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>How what somebody knows is weighed against what she carries already, and against trust and language.</summary>
/// <remarks>
/// Each sparring of late, and each that is asked or agreed now, makes a colleague's knowledge weigh less: 1, ½, ⅓ and so on.
/// So the one who knows twice as much is asked until she has carried one sparring more than the other.
/// </remarks>
public static class Fairness
{
    /// <summary>A sparring weighs half as much after this time.</summary>
    private static readonly Duration HalfForgotten = Duration.FromDays(56);

    /// <summary>Who has helped this asker with this topic before is welcome again.</summary>
    private const double Trust = 1.5;

    /// <summary>Who shares no language with the asker, as far as is known.</summary>
    private const double OtherLanguage = 0.5;

    /// <summary>Every so many requests the first choice is somebody who has not helped yet.</summary>
    private const int FirstTimersTurn = 4;

    /// <summary>Knowledge, with all that speaks for or against asking this person now.</summary>
    public static double Weigh(double knowledge, Person person, HelpRequest request, Snapshot known)
    {
        var asker = known.Person(request.Asker.Id);
        return knowledge / (1 + Carried(person, known))
            * (IsTrusted(person.Id, request, asker) ? Trust : 1)
            * (SharesLanguage(person, asker) ? 1 : OtherLanguage);
    }

    public static bool HasHelped(Person person) => person.Evidence.Any(sign => sign.Kind is EvidenceKind.Helped);

    /// <summary>Is it a request on which somebody who has not helped yet comes first?</summary>
    public static bool IsFirstTimers(HelpRequest request) => StableHash.Of("first-timers", request.Id.Value) % FirstTimersTurn == 0;

    public static bool IsTrusted(PersonId helper, HelpRequest request, Person? asker) =>
        asker is not null && asker.Trusted.Any(trust => trust.Helper == helper) && TopicsOf(request.MatchedText).Overlaps(
            asker.Trusted.Where(trust => trust.Helper == helper).SelectMany(trust => TopicsOf(trust.Topics)));

    /// <summary>Sparrings of late, fading, and what is asked, promised or agreed in this week and the next.</summary>
    private static double Carried(Person person, Snapshot known) =>
        person.Evidence.Where(sign => sign.Kind is EvidenceKind.Helped).Sum(sign => Math.Pow(0.5, (known.Now - sign.At) / HalfForgotten))
        + Weeks.AskedOf(person.Id, known);

    private static bool SharesLanguage(Person person, Person? asker) =>
        asker is null || asker.Languages.Count == 0 || person.Languages.Count == 0 || asker.Languages.Intersect(person.Languages).Any();

    private static HashSet<string> TopicsOf(string text) => [.. TopicReader.Topics(text).Select(topic => topic.Id)];
}
