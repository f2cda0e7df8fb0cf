using Microsoft.Data.Sqlite;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>Reads rows over its own connection, so that nobody who looks waits for somebody who writes.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string Columns = "select key, body, etag from rows where partition = $partition";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand point;
    private readonly SqliteCommand range;

    public SqliteReader(string file)
    {
        connection = SqliteFile.Open(file);
        connection.Run("pragma query_only = on");
        point = connection.Prepare($"{Columns} and key = $key", "$partition", "$key");
        range = connection.Prepare(
            $"{Columns} and key >= $from and key < $to order by key limit $most", "$partition", "$from", "$to", "$most");
    }

    public List<Row> Read(string partition, Lookup lookup)
    {
        const int all = -1;
        var command = lookup switch
        {
            Lookup.Range wanted => range.With(partition, wanted.From, wanted.To, wanted.Most ?? all),
            Lookup.Point wanted => point.With(partition, wanted.Key),
            _ => throw new ArgumentOutOfRangeException(nameof(lookup)),
        };

        using var found = command.ExecuteReader();
        var rows = new List<Row>();
        while (found.Read())
        {
            rows.Add(new Row(partition, found.GetString(0), found.GetString(1), found.GetString(2)));
        }

        return rows;
    }

    public void Dispose()
    {
        point.Dispose();
        range.Dispose();
        connection.Dispose();
    }
}
