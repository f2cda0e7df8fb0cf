using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>For one request: how what somebody knows is weighed against what she carries already, and with trust and language.</summary>
/// <remarks>
/// Knowledge is divided by one more than what is carried, so that the one who carries nothing yet comes before the one who
/// knows twice as much and carries two sparrings. Sparrings about the same topic weigh more: everybody who knows it gets a
/// turn, and nobody becomes the specialist for life.
/// </remarks>
public sealed class Fairness(HelpRequest request, Snapshot known)
{
    /// <summary>A sparring weighs half as much after this time.</summary>
    private static readonly Duration HalfForgotten = Duration.FromDays(16 * 7);

    /// <summary>What a sparring about the same topic weighs, where another weighs 1.</summary>
    private const double SameTopic = 5;

    /// <summary>Who has helped this asker with this topic before is welcome again.</summary>
    private const double Trust = 1.5;

    /// <summary>Who shares no language with the asker, as far as is known.</summary>
    private const double OtherLanguage = 0.5;

    /// <summary>On one request of so many, the first choice is somebody who has not helped yet.</summary>
    private const int FirstTimersTurn = 4;

    private readonly Person? asker = known.Person(request.Asker.Id);
    private readonly HashSet<string> topics = [.. Person.TopicsOf(request)];

    /// <summary>Is it a request on which somebody who has not helped yet comes first?</summary>
    public bool IsFirstTimers { get; } = StableHash.Of("first-timers", request.Id.Value) % FirstTimersTurn == 0;

    /// <summary>Knowledge, with all that speaks for or against asking this person now.</summary>
    public double Weigh(double knowledge, Person person) =>
        knowledge / (1 + Carried(person)) * (IsTrusted(person.Id) ? Trust : 1) * (SharesLanguage(person) ? 1 : OtherLanguage);

    public bool IsTrusted(PersonId helper) =>
        asker is not null && asker.Trusted.Any(trust => trust.Helper == helper && topics.Overlaps(Person.TopicsIn(trust.Topics)));

    public static bool HasHelped(Person person) => person.Evidence.Any(sign => sign.Kind is EvidenceKind.Helped);

    /// <summary>The sparrings that helped, fading, and what is asked, promised or agreed in this week and the next.</summary>
    private double Carried(Person person) => Weeks.AskedOf(person.Id, known) + person.Evidence
        .Where(sign => sign.Kind is EvidenceKind.Helped)
        .Sum(sign => (topics.Overlaps(Person.TopicsIn(sign.Text)) ? SameTopic : 1) * Math.Pow(0.5, (known.Now - sign.At) / HalfForgotten));

    private bool SharesLanguage(Person person) =>
        asker is null || asker.Languages.Count == 0 || person.Languages.Count == 0 || asker.Languages.Intersect(person.Languages).Any();
}
