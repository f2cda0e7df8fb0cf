using System.Collections.Concurrent;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>Rows in a file beside the service: needs no account, no network and no administrator.</summary>
/// <remarks>
/// An ETag is the number of the commit that wrote the row, so that a row deleted and inserted anew never bears an old
/// one. Several processes may open one file.
/// </remarks>
public sealed class SqliteStore : IStore, IDisposable
{
    private readonly string file;
    private readonly SqliteWriter writer;
    private readonly ConcurrentBag<SqliteReader> idleReaders = [];

    /// <param name="file">Made, with its folder, if it is missing; readable by its owner only.</param>
    /// <param name="time">Tells when deleted words are due to leave the disk.</param>
    public SqliteStore(string file, TimeProvider? time = null)
    {
        this.file = Path.GetFullPath(file);
        SqliteFile.Create(this.file);
        writer = new SqliteWriter(this.file, time ?? TimeProvider.System);
    }

    public Task<IReadOnlyList<Row>> LoadAsync(string partition, IReadOnlyList<Lookup> wanted, CancellationToken stop)
    {
        StoreLimits.CheckLookups(partition, wanted);
        stop.ThrowIfCancellationRequested();

        // SQLite answers in microseconds from the caller's own thread; another thread would cost more than the read.
        var reader = idleReaders.TryTake(out var idle) ? idle : new SqliteReader(file);
        try
        {
            var rows = wanted.SelectMany(lookup => reader.Read(partition, lookup)).ToList();
            return Task.FromResult(rows.InOrder());
        }
        finally
        {
            idleReaders.Add(reader);
        }
    }

    public Task<bool> TryCommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        StoreLimits.CheckCommit(partition, writes);
        return writes.Count == 0 ? Task.FromResult(true) : writer.CommitAsync(partition, writes, stop);
    }

    /// <summary>An empty transaction, which takes the file's write lock: the file is there, writable, and nobody sits on it.</summary>
    public Task CheckAsync(CancellationToken stop) => writer.CommitAsync("", [], stop);

    /// <summary>Finishes the commits under way and closes the file.</summary>
    public void Dispose()
    {
        writer.Dispose();
        while (idleReaders.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
