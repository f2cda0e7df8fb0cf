using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>The prepared statements that write rows within the writer's transaction.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand begin = connection.Prepare("begin immediate");
    private readonly SqliteCommand commit = connection.Prepare("commit");
    private readonly SqliteCommand mark = connection.Prepare("savepoint one_commit");
    private readonly SqliteCommand keep = connection.Prepare("release one_commit");
    private readonly SqliteCommand undo = connection.Prepare("rollback to one_commit; release one_commit");
    private readonly SqliteCommand number = connection.Prepare("update commits set last = last + 1 returning last");

    private readonly SqliteCommand insert = connection.Prepare(
        "insert into rows values ($partition, $key, $body, $etag) on conflict do nothing",
        "$partition", "$key", "$body", "$etag");

    private readonly SqliteCommand upsert = connection.Prepare(
        """
        insert into rows values ($partition, $key, $body, $etag)
        on conflict do update set body = excluded.body, etag = excluded.etag
        """,
        "$partition", "$key", "$body", "$etag");

    private readonly SqliteCommand replace = connection.Prepare(
        "update rows set body = $body, etag = $etag where partition = $partition and key = $key and etag = $old",
        "$partition", "$key", "$body", "$etag", "$old");

    private readonly SqliteCommand delete = connection.Prepare(
        "delete from rows where partition = $partition and key = $key and etag = $old",
        "$partition", "$key", "$old");

    /// <summary>Takes the file's write lock, after another process if need be.</summary>
    public void Begin() => begin.ExecuteNonQuery();

    /// <summary>Everything written since <see cref="Begin"/> is on the disk when this returns.</summary>
    public void Commit() => commit.ExecuteNonQuery();

    /// <summary>Nothing since <see cref="Begin"/> remains, unless it was committed.</summary>
    public void Abandon()
    {
        // SQLite has often rolled back by itself when something went wrong.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Run("rollback");
        }
    }

    /// <summary>All of one commit, or, on a conflict, nothing of it.</summary>
    public bool TryWrite(string partition, IReadOnlyList<Write> writes)
    {
        if (writes.Count == 0)
        {
            return true;
        }

        mark.ExecuteNonQuery();
        var etag = (long)number.ExecuteScalar()!;
        var done = writes.All(write => TryWrite(partition, write, etag));
        (done ? keep : undo).ExecuteNonQuery();
        return done;
    }

    public void Dispose()
    {
        foreach (var command in new[] { begin, commit, mark, keep, undo, number, insert, upsert, replace, delete })
        {
            command.Dispose();
        }
    }

    private bool TryWrite(string partition, Write write, long etag) => write switch
    {
        Write.Insert row => insert.With(partition, row.Key, row.Body, etag).ChangesOne(),
        Write.Upsert row => upsert.With(partition, row.Key, row.Body, etag).ChangesOne(),
        Write.Replace row => replace.With(partition, row.Key, row.Body, etag, row.ETag).ChangesOne(),
        Write.Delete row => delete.With(partition, row.Key, row.ETag).ChangesOne(),
        _ => throw new ArgumentOutOfRangeException(nameof(write)),
    };
}
