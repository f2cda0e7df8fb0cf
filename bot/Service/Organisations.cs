using System.Collections.Concurrent;
using PeerHelp.Core;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>The organisations PeerHelp has ever served. Each is listed before anything is committed for it, so that nothing owed is forgotten after a restart.</summary>
public sealed class Organisations(IStore store)
{
    private const string Partition = "organisations";

    private readonly ConcurrentDictionary<OrganisationId, bool> remembered = new();

    public async Task RememberAsync(OrganisationId organisation, CancellationToken stop)
    {
        if (remembered.ContainsKey(organisation))
        {
            return;
        }

        await store.TryCommitAsync(Partition, [new Write.Upsert($"tenant|{KeyText.Escape(organisation.Value)}", "")], stop);
        remembered[organisation] = true;
    }

    public async Task<IReadOnlyList<OrganisationId>> AllAsync(CancellationToken stop)
    {
        foreach (var row in await store.LoadAsync(Partition, [Lookup.Prefix("tenant|")], stop))
        {
            remembered[new OrganisationId(KeyText.Unescape(row.Key["tenant|".Length..]))] = true;
        }

        return [.. remembered.Keys];
    }
}
