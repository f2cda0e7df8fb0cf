using System.Text.Json;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Service.Storage;

/// <summary>Turns what PeerHelp remembers into rows' keys and bodies, and back. The first word of a key tells the kind.</summary>
public static class Bodies
{
    /// <summary>Each body begins with its version, for a reader that will have to tell old from new.</summary>
    private const string Version = """{"v":1,""";

    public static string Write(Saved saved) => string.Concat(Version, Json(saved).AsSpan(1));

    private static string Json(Saved saved) => saved switch
    {
        HelpRequest request => JsonSerializer.Serialize(request, CoreJson.Plain.HelpRequest),
        Person person => JsonSerializer.Serialize(person, CoreJson.Plain.Person),
        Week week => JsonSerializer.Serialize(week, CoreJson.Plain.Week),
        Community community => JsonSerializer.Serialize(community, CoreJson.Plain.Community),
        Learning learning => JsonSerializer.Serialize(learning, CoreJson.Plain.Learning),
        CircleSession session => JsonSerializer.Serialize(session, CoreJson.Plain.CircleSession),
        _ => throw new ArgumentOutOfRangeException(nameof(saved), saved.GetType().Name, "No row is known for this."),
    };

    public static Saved Read(Row row) => KindOf(row.Key) switch
    {
        "request" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.HelpRequest)),
        "person" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.Person)),
        "week" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.Week)),
        "community" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.Community)),
        "learning" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.Learning)),
        "circle" => Parsed(row, JsonSerializer.Deserialize(row.Body, CoreJson.Plain.CircleSession)),
        var kind => throw new InvalidDataException($"Rows of the kind {kind} are not remembered things."),
    };

    /// <summary>The row's key: ids may hold characters that the Table service refuses.</summary>
    public static string KeyOf(string key) => string.Join('|', key.Split('|').Select(KeyText.Escape));

    private static string KindOf(string key) => key[..key.IndexOf('|', StringComparison.Ordinal)];

    private static Saved Parsed(Row row, Saved? saved) => saved ?? throw new InvalidDataException($"The row {row.Key} is empty.");
}
