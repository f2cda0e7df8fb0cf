using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>Times that the asker or a colleague proposed in the thread: whose message it was, for whom, and when. Its words are not kept.</summary>
/// <param name="Message">The message's id, so that one that comes again or is edited is known.</param>
/// <param name="To">The one whose yes settles it; null: any colleague's.</param>
/// <param name="Times">Empty once it is settled.</param>
public sealed record ThreadTimes(string Message, Party By, PersonId? To, IReadOnlyList<Stretch> Times);

/// <summary>A proposed time, or the stretch within which one is to be found.</summary>
/// <param name="Until">Null: at <paramref name="From"/> exactly.</param>
public sealed record Stretch(Instant From, Instant? Until)
{
    /// <summary>"In two hours", said again a while later, is still the same time.</summary>
    private static readonly Duration Imprecision = Duration.FromMinutes(20);

    public static Stretch Of(TimeCandidate candidate, WorkingTime clock, Instant now)
    {
        if (candidate is TimeCandidate.At at)
        {
            return new(clock.ToInstant(at.Time), null);
        }

        var (from, to) = FreeTimes.StretchOf(candidate, clock.LocalOf(now));
        return new(clock.ToInstant(from), clock.ToInstant(to));
    }

    /// <summary>Does what was named later mean this?</summary>
    public bool Holds(Stretch named) => Until is { } until
        ? From <= named.From && (named.Until ?? named.From) <= until
        : named.Until is { } end ? named.From <= From && From < end : From - Imprecision <= named.From && named.From <= From + Imprecision;

    public bool IsPast(Instant now) => (Until ?? From) <= now;

    /// <summary>The same, to look for free times within.</summary>
    public TimeCandidate Candidate(WorkingTime clock) => Until is { } until
        ? new TimeCandidate.Window(clock.LocalOf(From), clock.LocalOf(until), "")
        : new TimeCandidate.At(clock.LocalOf(From), "");
}
