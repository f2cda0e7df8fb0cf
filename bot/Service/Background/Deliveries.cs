using System.Collections.Concurrent;
using PeerHelp.Core;
using PeerHelp.Service.Graph;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>What is on its way to Teams right now: each row once, and not too many at a time.</summary>
public sealed class Deliveries(Courier courier, Acquaintance acquaintance, EntryKeeper entries, Wakeup wakeup, ILogger<Deliveries> log)
{
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<(OrganisationId, string), Task> underway = new();
    private readonly SemaphoreSlim room = new(AtOnce);

    /// <summary>Sets out unless the row is on its way already.</summary>
    public void Start(OrganisationId organisation, string row, Func<Task> deliver)
    {
        var begun = new TaskCompletionSource();
        if (underway.TryAdd((organisation, row), begun.Task))
        {
            _ = RunAsync(organisation, row, deliver, begun);
        }
    }

    public Task DeliverAsync(OrganisationId organisation, Row row, OutboxRow owed, CancellationToken stop) =>
        owed.Effect switch
        {
            Effect.Meet meet => acquaintance.MeetAsync(organisation, row, meet, stop),
            Effect.Enter enter => entries.KeepAsync(organisation, row, enter, stop),
            _ => courier.DeliverAsync(organisation, row, owed, stop),
        };

    /// <summary>The service stops: what is on its way may arrive.</summary>
    public Task LandAsync() => Task.WhenAll(underway.Values);

    private async Task RunAsync(OrganisationId organisation, string row, Func<Task> deliver, TaskCompletionSource begun)
    {
        await room.WaitAsync();
        try
        {
            await Task.Run(deliver);
        }
        catch (OperationCanceledException)
        {
            // The service stops; the row waits for the next start.
        }
        catch (Exception fault)
        {
            log.WorkStumbled(fault, organisation.Value);
        }
        finally
        {
            room.Release();
            underway.TryRemove((organisation, row), out _);
            begun.SetResult();
            wakeup.Call(organisation);
        }
    }
}
