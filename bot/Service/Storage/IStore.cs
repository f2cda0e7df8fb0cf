namespace PeerHelp.Service.Storage;

/// <summary>Where PeerHelp remembers: rows in partitions, one partition for an organisation.</summary>
/// <remarks>
/// Keys are ordered by their characters' numbers. A row, a key or a transaction beyond <see cref="StoreLimits"/>
/// is refused with a <see cref="StoreLimitException"/> before anything is read or written.
/// </remarks>
public interface IStore
{
    /// <summary>One round of point reads and ranges, ordered by key, each row once; absent rows are missing from the answer.</summary>
    /// <remarks>No snapshot: rows read together may have been written by different transactions.</remarks>
    Task<IReadOnlyList<Row>> LoadAsync(string partition, IReadOnlyList<Lookup> wanted, CancellationToken stop);

    /// <summary>Writes everything in one transaction, or nothing.</summary>
    /// <returns>
    /// False on a conflict: an insert of an existing row, a replacement or deletion under an ETag that is no longer
    /// the row's. It is an expected value: load and decide again. An empty transaction is true at once.
    /// </returns>
    /// <remarks>
    /// A conflict, or a fault, may hide one's own success whose answer was lost on the way. The row that every
    /// happening inserts (its inbox row) tells: load again, and it is there.
    /// </remarks>
    Task<bool> TryCommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop);

    /// <summary>Whether the service may take work: throws when the store cannot be used.</summary>
    Task CheckAsync(CancellationToken stop);
}
