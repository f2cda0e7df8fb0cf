namespace PeerHelp.Service.Storage;

/// <summary>Puts what several lookups found into one answer.</summary>
internal static class RowOrder
{
    /// <summary>Ordered by key, each row once.</summary>
    public static IReadOnlyList<Row> InOrder(this IEnumerable<Row> found) =>
        [.. found.DistinctBy(row => row.Key, StringComparer.Ordinal).OrderBy(row => row.Key, StringComparer.Ordinal)];
}
