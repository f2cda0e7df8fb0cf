using NodaTime;
using PeerHelp.Core;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>One look at what an organisation owes and what is due, and the work that follows from it.</summary>
public sealed class WorkShift(IStore store, Lease lease, Outbox outbox, Timers timers, Colleagues colleagues, IClock clock)
{
    private const int RowsAtOnce = 200;

    /// <summary>Other instances' rows are found by a look every second.</summary>
    private static readonly Duration Look = Duration.FromSeconds(1);

    private static readonly Duration Soon = Duration.FromMilliseconds(5);

    /// <summary>How long to wait before the next look, unless called.</summary>
    public async Task<TimeSpan> WorkAsync(OrganisationId organisation, CancellationToken stop)
    {
        await colleagues.RefreshAsync(organisation, stop);
        if (!await lease.HoldAsync(organisation, stop))
        {
            return Look.ToTimeSpan();
        }

        var soon = Commit.DueBefore(clock.GetCurrentInstant() + Look);
        var rows = await store.LoadAsync(
            organisation.Value, [new Lookup.Range("due|", soon, RowsAtOnce), Lookup.Prefix("out|") with { Most = RowsAtOnce }], stop);
        var due = rows.Where(row => row.Key.StartsWith("due|", StringComparison.Ordinal)).ToList();
        await timers.WorkAsync(organisation, due, stop);
        outbox.Work(organisation, [.. rows.Except(due)], stop);
        return NextLook(due);
    }

    /// <summary>The service stops: another instance may go on at once.</summary>
    public async Task EndAsync(OrganisationId organisation)
    {
        await outbox.LandAsync();
        await lease.ReleaseAsync(organisation, CancellationToken.None);
    }

    /// <summary>A timer fires at its time, not at the next look.</summary>
    private TimeSpan NextLook(List<Row> due)
    {
        var now = clock.GetCurrentInstant();
        var ahead = due.Select(row => Commit.DueTimeOf(row.Key) - now).Where(wait => wait > Duration.Zero).DefaultIfEmpty(Look).First();
        return Duration.Max(Soon, Duration.Min(Look, ahead)).ToTimeSpan();
    }
}
