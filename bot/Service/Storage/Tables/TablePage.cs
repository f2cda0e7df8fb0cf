using Azure.Core;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>A part of a range, and where it goes on: what to add to the next request's address, or null after the last page.</summary>
public sealed record TablePage(IReadOnlyList<Row> Rows, string? Continuation)
{
    /// <summary>The most rows the service puts into one page.</summary>
    public const int MostRows = 1000;

    internal static string? ContinuationOf(ResponseHeaders headers)
    {
        if (!headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition))
        {
            return null;
        }

        var row = headers.TryGetValue("x-ms-continuation-NextRowKey", out var key) ? key : "";
        return $"&NextPartitionKey={Uri.EscapeDataString(partition)}&NextRowKey={Uri.EscapeDataString(row)}";
    }
}
