namespace PeerHelp.Service.Storage.Tables;

/// <summary>Rows in an Azure storage account's table: for several instances of the service at once.</summary>
/// <remarks>Makes its table before the first use. See <see cref="TableClient"/> for what a repeated request may mean.</remarks>
public sealed class TableStore(TableClient table) : IStore, IDisposable
{
    private readonly SemaphoreSlim making = new(1);
    private volatile bool made;

    public async Task<IReadOnlyList<Row>> LoadAsync(string partition, IReadOnlyList<Lookup> wanted, CancellationToken stop)
    {
        StoreLimits.CheckLookups(partition, wanted);
        await MakeTableOnceAsync(stop);
        var found = await Task.WhenAll(wanted.Select(lookup => FindAsync(partition, lookup, stop)));
        return found.SelectMany(rows => rows).InOrder();
    }

    public async Task<bool> TryCommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        StoreLimits.CheckCommit(partition, writes);
        if (writes.Count == 0)
        {
            return true;
        }

        if (writes.Any(IsUnderNoETag))
        {
            return false;
        }

        await MakeTableOnceAsync(stop);
        return await table.TryWriteAsync(partition, writes, stop);
    }

    /// <summary>Reads a row that need not exist: the account answers, knows us, and has the table.</summary>
    public async Task CheckAsync(CancellationToken stop)
    {
        await MakeTableOnceAsync(stop);
        await table.ReadAsync("check", "check", stop);
    }

    public void Dispose() => making.Dispose();

    // The service would take these as "whatever is there", the opposite of what is meant.
    private static bool IsUnderNoETag(Write write) => write is Write.Replace { ETag: "" or "*" } or Write.Delete { ETag: "" or "*" };

    private Task<IReadOnlyList<Row>> FindAsync(string partition, Lookup lookup, CancellationToken stop) => lookup switch
    {
        Lookup.Point point => FindOneAsync(partition, point.Key, stop),
        Lookup.Range range => FindAllAsync(partition, range, stop),
        _ => throw new ArgumentOutOfRangeException(nameof(lookup)),
    };

    private async Task<IReadOnlyList<Row>> FindOneAsync(string partition, string key, CancellationToken stop) =>
        await table.ReadAsync(partition, key, stop) is { } row ? [row] : [];

    private async Task<IReadOnlyList<Row>> FindAllAsync(string partition, Lookup.Range range, CancellationToken stop)
    {
        var rows = new List<Row>();
        var most = range.Most ?? int.MaxValue;
        string? continuation = null;
        while (rows.Count < most)
        {
            var page = await table.ReadPageAsync(partition, range, Math.Min(most - rows.Count, TablePage.MostRows), continuation, stop);
            rows.AddRange(page.Rows);
            continuation = page.Continuation;
            if (continuation is null)
            {
                break; // a short or even empty page is not the last one
            }
        }

        return rows;
    }

    private async Task MakeTableOnceAsync(CancellationToken stop)
    {
        if (made)
        {
            return;
        }

        await making.WaitAsync(stop);
        try
        {
            if (!made)
            {
                await table.CreateIfMissingAsync(stop);
                made = true;
            }
        }
        finally
        {
            making.Release();
        }
    }
}
