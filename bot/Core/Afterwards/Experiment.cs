using NodaTime;

namespace PeerHelp.Core.Afterwards;

/// <summary>What somebody has said of an experiment.</summary>
public enum Tried
{
    NotSaid,
    Worked,
    NotYet,
    NoTime,

    /// <summary>In own words.</summary>
    Told,
}

/// <summary>The one small thing somebody wants to try after a talk. It stays in his or her own row: nobody else is ever shown it.</summary>
/// <param name="AskOn">The working day on whose morning it is asked how it went.</param>
public sealed record Experiment(RequestId Request, CommunityId Community, string Words, LocalDate AskOn)
{
    /// <summary>How long it is kept after the day of the question.</summary>
    public static readonly Duration Kept = Duration.FromDays(90);

    /// <summary>The day was chosen, and may be the very day to try it.</summary>
    public bool OnTheDay { get; init; }

    /// <summary>When it was asked how it went; null before that.</summary>
    public Instant? AskedAt { get; init; }

    public Tried Said { get; init; }

    /// <summary>How it went, in own words.</summary>
    public string? Told { get; init; }

    /// <summary>How many new days were chosen after "I had no time": one at most.</summary>
    public int Turn { get; init; }

    /// <summary>A question that waits for an answer, or for none.</summary>
    public bool IsAsked => AskedAt is not null && Said is Tried.NotSaid;

    public Instant Ends => (AskedAt ?? AskOn.AtMidnight().InUtc().ToInstant()) + Kept;
}
