using NodaTime;

namespace PeerHelp.Rehearsal;

/// <summary>The clock of the rehearsal's world, which can only be moved forward.</summary>
public interface IRehearsalClock
{
    DateTimeOffset Now { get; }

    void Forward(TimeSpan by);
}

/// <summary>A clock that runs like the wall's and remembers how far it was moved.</summary>
public sealed class OffsetClock(TimeProvider wall, DateTimeOffset? startsAt = null) : IRehearsalClock
{
    private long offset = startsAt is { } start ? (start - wall.GetUtcNow()).Ticks : 0;

    public DateTimeOffset Now => wall.GetUtcNow().AddTicks(Interlocked.Read(ref offset));

    public void Forward(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref offset, by.Ticks);
    }
}

/// <summary>The rehearsal's clock as PeerHelp reads it, so that both live in the same time.</summary>
public sealed class DomainClock(IRehearsalClock clock) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(clock.Now);
}
