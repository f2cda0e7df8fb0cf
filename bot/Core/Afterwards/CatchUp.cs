using NodaTime;

namespace PeerHelp.Core.Afterwards;

/// <summary>What the asker has said some weeks later.</summary>
public enum CatchUpSaid
{
    Nothing,

    /// <summary>It has moved on: the helper hears of it.</summary>
    Good,

    /// <summary>Not yet: nobody hears of it.</summary>
    NotYet,
}

/// <summary>"How are things?": the one question some weeks after a talk that helped.</summary>
public sealed record CatchUp(Instant AskedAt, CatchUpSaid Said = CatchUpSaid.Nothing)
{
    /// <summary>What the helper may read of it.</summary>
    public string? Words { get; init; }

    /// <summary>The asker wants it to be seen in the thread, too.</summary>
    public bool InThread { get; init; }
}
