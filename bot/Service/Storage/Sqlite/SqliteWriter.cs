using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>The one who writes: takes commits from a queue and answers each after it is on the disk.</summary>
/// <remarks>
/// Commits that wait at the same time share a transaction, and so one wait for the disk, with a savepoint each: the
/// conflict of one undoes nothing of another. A fault undoes the whole transaction and is told to all in it.
/// </remarks>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostInOneTransaction = 64;

    private readonly BlockingCollection<Pending> queue = [];
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly WriteAheadLog log;
    private readonly Thread thread;
    private bool closed;

    public SqliteWriter(string file, TimeProvider time)
    {
        connection = SqliteFile.Open(file);
        statements = new SqliteStatements(connection);
        log = new WriteAheadLog(connection, time);
        thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    /// <summary>Cancelled only while it waits; once begun, the answer tells what was written.</summary>
    public Task<bool> CommitAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        var pending = new Pending(partition, writes, stop);
        queue.Add(pending, stop);
        return pending.Answer.Task;
    }

    public void Dispose()
    {
        if (closed)
        {
            return;
        }

        closed = true;
        queue.CompleteAdding();
        thread.Join();
        statements.Dispose();
        connection.Dispose();
        queue.Dispose();
    }

    private void WriteUntilClosed()
    {
        foreach (var first in queue.GetConsumingEnumerable())
        {
            List<Pending> together = [first];
            while (together.Count < MostInOneTransaction && queue.TryTake(out var next))
            {
                together.Add(next);
            }

            WriteTogether(together);
        }
    }

    private void WriteTogether(List<Pending> together)
    {
        together.RemoveAll(pending => pending.Stop.IsCancellationRequested && pending.Answer.TrySetCanceled(pending.Stop));
        try
        {
            statements.Begin();
            var written = together.ConvertAll(pending => statements.TryWrite(pending.Partition, pending.Writes));
            statements.Commit();
            foreach (var (pending, done) in together.Zip(written))
            {
                pending.Answer.SetResult(done);
            }

            log.FoldWhenDue();
        }
        catch (Exception fault)
        {
            // Those who wait must hear of it; a fault after their answers shows again with the next commit.
            together.ForEach(pending => pending.Answer.TrySetException(fault));
            statements.Abandon();
        }
    }

    private sealed record Pending(string Partition, IReadOnlyList<Write> Writes, CancellationToken Stop)
    {
        public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
