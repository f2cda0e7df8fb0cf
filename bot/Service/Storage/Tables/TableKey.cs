namespace PeerHelp.Service.Storage.Tables;

/// <summary>How keys are written in the Table service's addresses and filters.</summary>
internal static class TableKey
{
    /// <summary>The address of one entity, after the table's name.</summary>
    public static string Address(string partition, string key) =>
        $"(PartitionKey={InAddress(partition)},RowKey={InAddress(key)})";

    /// <summary>The filter of one range. Never combined with "or", which makes the service read the whole partition.</summary>
    public static string Filter(string partition, Lookup.Range range) => Uri.EscapeDataString(
        $"PartitionKey eq {Quote(partition)} and RowKey ge {Quote(range.From)} and RowKey lt {Quote(range.To)}");

    private static string InAddress(string key) => Uri.EscapeDataString(Quote(key));

    private static string Quote(string key) => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'";
}
