using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>Clears away, once an hour, rows that no decision will ever look at again.</summary>
/// <remarks>
/// Done by the instance that holds the lease, in small batches, in real time. What people wrote is forgotten by decisions,
/// not here.
/// </remarks>
public sealed class Housekeeping(
    IStore store, Organisations organisations, Lease lease, TimeProvider time, ILogger<Housekeeping> log) : BackgroundService
{
    /// <summary>Teams repeats what was not answered within minutes; a week is for outages.</summary>
    private static readonly Duration Inbox = Duration.FromDays(7);

    /// <summary>Every instance has seen a change, or read everything anew, long before.</summary>
    private static readonly Duration Changes = Duration.FromDays(1);

    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <summary>So few that nobody waits for it.</summary>
    private const int RowsAtOnce = StoreLimits.WritesPerCommit / 2;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                foreach (var organisation in await organisations.AllAsync(stop))
                {
                    await ClearAsync(organisation, stop);
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.WorkStumbled(fault, "(housekeeping)");
            }

            await Task.Delay(Between, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Inbox rows older than a week, change rows older than a day, and weeks as old as forgotten words.</summary>
    public async Task ClearAsync(OrganisationId organisation, CancellationToken stop)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        Lookup.Range[] old =
        [
            new("in|", Commit.InboxBefore(now - Inbox), RowsAtOnce),
            new("change|", Commit.ChangesFrom(now - Changes), RowsAtOnce),
        ];
        foreach (var range in old)
        {
            while (await lease.HoldAsync(organisation, stop) && await ClearBatchAsync(organisation, range, stop))
            {
            }
        }

        await ClearWeeksAsync(organisation, Week.NameOf(now - Forgetting.Words), stop);
    }

    /// <summary>A week long past would still tell who was asked. Weeks are named by person first, so all are walked through.</summary>
    private async Task ClearWeeksAsync(OrganisationId organisation, string oldest, CancellationToken stop)
    {
        var weeks = Lookup.Prefix("week|") with { Most = RowsAtOnce };
        while (await lease.HoldAsync(organisation, stop))
        {
            var rows = await store.LoadAsync(organisation.Value, [weeks], stop);
            var past = rows.Where(row => string.CompareOrdinal(row.Key[(row.Key.LastIndexOf('|') + 1)..], oldest) < 0);
            await store.TryCommitAsync(organisation.Value, [.. past.Select(row => new Write.Delete(row.Key, row.ETag))], stop);
            if (rows.Count < RowsAtOnce)
            {
                return;
            }

            weeks = weeks with { From = rows[^1].Key + KeyText.FirstCharacter };
        }
    }

    /// <summary>Whether the batch was full, so that there may be more.</summary>
    private async Task<bool> ClearBatchAsync(OrganisationId organisation, Lookup.Range range, CancellationToken stop)
    {
        var rows = await store.LoadAsync(organisation.Value, [range], stop);
        return await store.TryCommitAsync(organisation.Value, [.. rows.Select(row => new Write.Delete(row.Key, row.ETag))], stop)
            && rows.Count == RowsAtOnce;
    }
}
