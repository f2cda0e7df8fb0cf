using System.Text.Json.Nodes;

namespace PeerHelp.Service.Teams;

/// <summary>What the person who pressed sees at once. The real status stands inside; outside it is always 200.</summary>
/// <param name="Body">The JSON Teams expects for this kind of invoke; null closes a dialog.</param>
public sealed record InvokeResponse(JsonNode? Body)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>An answer without words, such as closing a dialog.</summary>
    public static InvokeResponse Nothing { get; } = new((JsonNode?)null);

    /// <summary>The card that replaces the pressed one, in the presser's view only.</summary>
    public static InvokeResponse Card(JsonNode card) => Answer(200, CardType, card);

    /// <summary>A short sentence; this is also how a kind "no" is said.</summary>
    public static InvokeResponse Message(string text) => Answer(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>Teams shows "something went wrong" in red: only for presses that make no sense.</summary>
    public static InvokeResponse Error(string code, string message) =>
        Answer(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    /// <summary>Opens a dialog, or shows the next one, with this card in it; <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    public static InvokeResponse Dialog(string title, JsonNode card, string size = "medium") => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["height"] = size,
        ["width"] = size,
        ["card"] = new JsonObject { ["contentType"] = CardType, ["content"] = card },
    });

    /// <summary>Ends a dialog with a sentence.</summary>
    public static InvokeResponse DialogMessage(string text) => Task("message", text);

    private static InvokeResponse Task(string type, JsonNode value) =>
        new(new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });

    private static InvokeResponse Answer(int status, string type, JsonNode value) =>
        new(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
