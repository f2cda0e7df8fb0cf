using System.Text.Json;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Background;

/// <summary>Says which instance does an organisation's background work. Everything is still claimed by ETag: the lease keeps order, not safety.</summary>
public sealed class Lease(IStore store, TimeProvider time)
{
    private const string Key = "lease";
    private static readonly Duration Length = Duration.FromSeconds(10);
    private static readonly Duration RenewBefore = Duration.FromSeconds(6);

    private readonly string owner = $"{Environment.MachineName}|{Environment.ProcessId}|{time.GetUtcNow().Ticks}";

    /// <summary>Whether this instance holds the lease now; takes or renews it when it can.</summary>
    public async Task<bool> HoldAsync(OrganisationId organisation, CancellationToken stop)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var row = await ReadAsync(organisation, stop);
        var lease = row is null ? null : Parse(row);
        if (lease is not null && lease.Owner != owner && now < lease.Until)
        {
            return false;
        }

        if (lease?.Owner == owner && now < lease.Until - RenewBefore)
        {
            return true;
        }

        var body = JsonSerializer.Serialize(new LeaseRow(owner, now + Length), CoreJson.Plain.LeaseRow);
        Write claim = row is null ? new Write.Insert(Key, body) : new Write.Replace(Key, body, row.ETag);
        return await store.TryCommitAsync(organisation.Value, [claim], stop);
    }

    /// <summary>Lets another instance go on at once.</summary>
    public async Task ReleaseAsync(OrganisationId organisation, CancellationToken stop)
    {
        if (await ReadAsync(organisation, stop) is { } row && Parse(row)?.Owner == owner)
        {
            await store.TryCommitAsync(organisation.Value, [new Write.Delete(Key, row.ETag)], stop);
        }
    }

    private async Task<Row?> ReadAsync(OrganisationId organisation, CancellationToken stop) =>
        await store.LoadAsync(organisation.Value, [new Lookup.Point(Key)], stop) is [var row] ? row : null;

    private static LeaseRow? Parse(Row row) => JsonSerializer.Deserialize(row.Body, CoreJson.Plain.LeaseRow);
}
