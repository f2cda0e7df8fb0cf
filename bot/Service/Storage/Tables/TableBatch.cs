using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>An entity group transaction: all writes of a commit in one multipart request.</summary>
internal static partial class TableBatch
{
    public const string ContentType = $"multipart/mixed; boundary={Batch}";

    // Fixed, because no content can hold a line that begins with them: JSON and keys have no line breaks.
    private const string Batch = "batch_peerhelp";
    private const string Changes = "changeset_peerhelp";

    /// <summary>The request's content; the table is named by its full address.</summary>
    public static ReadOnlyMemory<byte> Content(string table, string partition, IReadOnlyList<Write> writes)
    {
        var content = new MemoryStream();
        Line(content, $"--{Batch}\r\nContent-Type: multipart/mixed; boundary={Changes}\r\n");
        foreach (var write in writes)
        {
            Line(content, $"--{Changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
            WriteOne(content, table, partition, write);
        }

        Line(content, $"--{Changes}--\r\n--{Batch}--");
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    /// <summary>What became of each operation; on a failure the service names only the failed one.</summary>
    public static IReadOnlyList<(int Status, string? Code)> Outcomes(string answer) =>
        [.. StatusLine().Matches(answer).Select(part => (int.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Code(answer[part.Index..])))];

    /// <summary>The service's word for what went wrong, from an error's JSON.</summary>
    public static string? Code(string error) =>
        ErrorCode().Match(error) is { Success: true } match ? match.Groups[1].Value : null;

    private static void WriteOne(Stream content, string table, string partition, Write write)
    {
        var entity = table + TableKey.Address(partition, write.Key);
        switch (write)
        {
            case Write.Insert row:
                Line(content, $"POST {table} HTTP/1.1\r\nPrefer: return-no-content");
                Body(content, partition, row.Key, row.Body);
                break;
            case Write.Upsert row:
                Line(content, $"PUT {entity} HTTP/1.1");
                Body(content, partition, row.Key, row.Body);
                break;
            case Write.Replace row:
                Line(content, $"PUT {entity} HTTP/1.1\r\nIf-Match: {row.ETag}");
                Body(content, partition, row.Key, row.Body);
                break;
            case Write.Delete row:
                Line(content, $"DELETE {entity} HTTP/1.1\r\nIf-Match: {row.ETag}\r\nAccept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\n\r\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(write));
        }
    }

    private static void Body(Stream content, string partition, string key, string body)
    {
        Line(content, "Accept: application/json;odata=minimalmetadata\r\nContent-Type: application/json\r\nDataServiceVersion: 3.0\r\n");
        TableEntity.Write(content, partition, key, body);
        Line(content, "");
    }

    private static void Line(Stream content, string line) => content.Write(Encoding.UTF8.GetBytes(line + "\r\n"));

    [GeneratedRegex(@"^HTTP/1\.1 (\d{3})", RegexOptions.Multiline)]
    private static partial Regex StatusLine();

    [GeneratedRegex("\"code\"\\s*:\\s*\"([A-Za-z]+)\"")]
    private static partial Regex ErrorCode();
}
