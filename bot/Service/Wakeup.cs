using System.Collections.Concurrent;
using PeerHelp.Core;

namespace PeerHelp.Service;

/// <summary>Tells the background work of an organisation that there is something to do, without waiting for its next look.</summary>
public sealed class Wakeup
{
    private readonly ConcurrentDictionary<OrganisationId, SemaphoreSlim> calls = new();

    public void Call(OrganisationId organisation)
    {
        var call = Of(organisation);
        if (call.CurrentCount == 0)
        {
            call.Release();
        }
    }

    /// <summary>Waits for a call, at most so long.</summary>
    public Task WaitAsync(OrganisationId organisation, TimeSpan most, CancellationToken stop) =>
        Of(organisation).WaitAsync(most, stop);

    private SemaphoreSlim Of(OrganisationId organisation) => calls.GetOrAdd(organisation, _ => new SemaphoreSlim(0));
}
