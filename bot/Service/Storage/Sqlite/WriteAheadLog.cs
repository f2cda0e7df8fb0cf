using Microsoft.Data.Sqlite;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>SQLite's second file, into which it writes first.</summary>
/// <remarks>
/// What was deleted from the database may still stand in it, so it is folded into the database and emptied with the
/// first commit after a minute: what people had deleted is then gone from the disk.
/// </remarks>
internal sealed class WriteAheadLog(SqliteConnection connection, TimeProvider time)
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(1);

    private long foldedAt = time.GetTimestamp();

    public void FoldWhenDue()
    {
        if (time.GetElapsedTime(foldedAt) < LongestLife)
        {
            return;
        }

        // Answers "busy" without a fault when somebody reads an old page; the next minute then does it.
        connection.Run("pragma wal_checkpoint(truncate)");
        foldedAt = time.GetTimestamp();
    }
}
