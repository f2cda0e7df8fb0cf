using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>One person's days: when he or she works, and what is already taken.</summary>
public sealed record Diary(WorkingTime Time, IReadOnlyList<Interval> Busy)
{
    /// <summary>What the person's own calendar holds, and the circle: nothing is suggested there, but a time that is named exactly is taken.</summary>
    public IReadOnlyList<Interval> Elsewhere { get; init; } = [];

    /// <summary>The hours that the person keeps for talks, every week; null: none more than others.</summary>
    public WorkingHours? Kept { get; init; }

    /// <summary>Is the person there for a talk? Hours kept for talks count, also beside the working hours.</summary>
    public bool IsThere(Instant start, Duration length) => IsWithin(Time.Hours.DaytimeOn, start, length) || Keeps(start, length);

    /// <summary>Is it in the hours that the person keeps for talks?</summary>
    public bool Keeps(Instant start, Duration length) => Kept is not null && IsWithin(Kept.SpansOn, start, length);

    private bool IsWithin(Func<LocalDate, IReadOnlyList<LocalSpan>> spansOn, Instant start, Duration length)
    {
        LocalDateTime first = Time.LocalOf(start), last = Time.LocalOf(start + length);
        return spansOn(first.Date).Any(span => span.Start <= first && last <= span.End);
    }
}

/// <summary>The wish for a time when all these people are free. Hours are read on the first one's clock, and the first one's kept hours come first.</summary>
public sealed record FreeTimesQuery(IReadOnlyList<Diary> People, Instant Now)
{
    /// <summary>How soon a proposed talk may begin.</summary>
    public Duration Lead { get; init; } = Duration.FromMinutes(30);

    public Duration Length { get; init; } = Duration.FromMinutes(30);

    public int Count { get; init; } = 3;

    /// <summary>How many days ahead to look, today included.</summary>
    public int Days { get; init; } = 14;
}
