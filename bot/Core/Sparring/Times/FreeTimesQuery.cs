using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>One person's days: when he or she works, and what is already taken.</summary>
public sealed record Diary(WorkingTime Time, IReadOnlyList<Interval> Busy)
{
    /// <summary>What the person's own calendar holds: nothing is suggested there, but a time that is named exactly is taken.</summary>
    public IReadOnlyList<Interval> Elsewhere { get; init; } = [];
}

/// <summary>The wish for a time when all these people are free. Hours are read on the first one's clock.</summary>
public sealed record FreeTimesQuery(IReadOnlyList<Diary> People, Instant Now)
{
    /// <summary>How soon a proposed talk may begin.</summary>
    public Duration Lead { get; init; } = Duration.FromMinutes(30);

    public Duration Length { get; init; } = Duration.FromMinutes(30);

    public int Count { get; init; } = 3;

    /// <summary>How many days ahead to look, today included.</summary>
    public int Days { get; init; } = 14;
}
