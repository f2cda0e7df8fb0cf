using System.Collections.Concurrent;
using PeerHelp.Core;

namespace PeerHelp.Service.Background;

/// <summary>Delivers what is owed and lets timers happen, for every organisation, as long as the service lives.</summary>
public sealed class BackgroundWork(
    Organisations organisations, WorkShift shift, Wakeup wakeup, TimeProvider time, ILogger<BackgroundWork> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<OrganisationId, Task> workers = new();

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                foreach (var organisation in await organisations.AllAsync(stop))
                {
                    _ = workers.GetOrAdd(organisation, one => Task.Run(() => WorkAsync(one, stop), stop));
                }

                await Task.Delay(Look, time, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
            catch (Exception fault)
            {
                log.WorkStumbled(fault, "(all)");
                await Task.Delay(Look, time, CancellationToken.None);
            }
        }

        await Task.WhenAll(workers.Values.Select(worker => worker.ContinueWith(_ => { }, TaskScheduler.Default)));
    }

    private async Task WorkAsync(OrganisationId organisation, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var next = await shift.WorkAsync(organisation, stop);
                await wakeup.WaitAsync(organisation, next, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault)
            {
                log.WorkStumbled(fault, organisation.Value);
                await wakeup.WaitAsync(organisation, Look, CancellationToken.None);
            }
        }

        await shift.EndAsync(organisation);
    }
}
