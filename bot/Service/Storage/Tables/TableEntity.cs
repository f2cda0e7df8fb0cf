using System.Text;
using System.Text.Json;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>A row as an ordinary entity, which every Table client reads: <c>Body</c>, and <c>Body1</c>, <c>Body2</c>… for what is longer.</summary>
internal static class TableEntity
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = StoreLimits.Encoder };

    public static void Write(Stream to, string partition, string key, string body)
    {
        using var json = new Utf8JsonWriter(to, Compact);
        json.WriteStartObject();
        json.WriteString("PartitionKey", partition);
        json.WriteString("RowKey", key);

        var rest = body.AsSpan();
        for (var index = 0; index == 0 || rest.Length > 0; index++)
        {
            var length = FirstPart(rest);
            json.WriteString(Property(index), rest[..length]);
            rest = rest[length..];
        }

        json.WriteEndObject();
    }

    /// <summary>An entity from an answer; one that another client wrote without a body has an empty one.</summary>
    public static Row Read(JsonElement entity)
    {
        var body = new StringBuilder();
        for (var index = 0; entity.TryGetProperty(Property(index), out var part); index++)
        {
            body.Append(part.GetString());
        }

        return new Row(Text("PartitionKey"), Text("RowKey"), body.ToString(), Text("odata.etag"));

        string Text(string property) => entity.GetProperty(property).GetString()!;
    }

    // A surrogate pair is never cut: half of it is no text, and JSON refuses it.
    private static int FirstPart(ReadOnlySpan<char> rest) =>
        rest.Length <= StoreLimits.CharactersPerProperty ? rest.Length
        : char.IsHighSurrogate(rest[StoreLimits.CharactersPerProperty - 1]) ? StoreLimits.CharactersPerProperty - 1
        : StoreLimits.CharactersPerProperty;

    private static string Property(int index) => index == 0 ? "Body" : $"Body{index}";
}
