using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Simulator;

/// <summary>A simulated person: what he or she truly knows, and when he or she is there.</summary>
/// <param name="Knows">Truly, declared or not.</param>
/// <param name="Declares">Of these, what stands in the profile.</param>
/// <param name="From">When the person joined; the year's beginning for all who were there before.</param>
/// <param name="Until">When the person leaves; later than the year for those who stay.</param>
/// <param name="Holidays">In order, none touching another.</param>
internal sealed record Colleague(
    Actor Actor, Language Language, IReadOnlyList<Topic> Knows, IReadOnlyList<Topic> Declares, Instant From, Instant Until,
    IReadOnlyList<Holiday> Holidays)
{
    public PersonId Id => Actor.Id;

    public bool Belongs(Instant at) => From <= at && at < Until;

    public bool IsThere(Instant at) => Belongs(at) && !Holidays.Any(holiday => holiday.Time.Contains(at));

    /// <summary>The first moment from this one on without a holiday.</summary>
    public Instant BackFrom(Instant at) =>
        Holidays.FirstOrDefault(holiday => holiday.Time.Contains(at)) is { } holiday ? holiday.Time.End : at;

    /// <summary>The share of a stretch of time in which the person is there.</summary>
    public double Presence(Interval all)
    {
        var here = Overlap(all, new Interval(From, Until));
        return (here - Holidays.Aggregate(Duration.Zero, (sum, holiday) => sum + Overlap(all, holiday.Time))) / all.Duration;
    }

    private Duration Overlap(Interval one, Interval other)
    {
        var (start, end) = (Instant.Max(Instant.Max(one.Start, other.Start), From), Instant.Min(Instant.Min(one.End, other.End), Until));
        return end > start ? end - start : Duration.Zero;
    }
}

/// <summary>Weeks in which somebody reads nothing.</summary>
/// <param name="IsTold">PeerHelp was asked to pause meanwhile.</param>
internal sealed record Holiday(Interval Time, bool IsTold);
