using System.Text.Json;

namespace PeerHelp.Rehearsal.Line;

/// <summary>What the bot answered to a press: the real status stands inside the answer.</summary>
/// <param name="HttpStatus">The status of the HTTP answer; 0 when there was none.</param>
/// <param name="Status">The <c>statusCode</c> in the body; the HTTP status when there is none.</param>
/// <param name="Type">Such as <c>application/vnd.microsoft.card.adaptive</c>.</param>
/// <param name="Value">The card, the message or the error.</param>
/// <param name="Body">All of it, for dialogs.</param>
public sealed record InvokeAnswer(int HttpStatus, int Status, string? Type, JsonElement? Value, JsonElement? Body)
{
    public JsonElement? Card => Type == "application/vnd.microsoft.card.adaptive" ? Value : null;

    public string? Message =>
        Type == "application/vnd.microsoft.activity.message" && Value is { ValueKind: JsonValueKind.String } text
            ? text.GetString()
            : null;

    /// <summary>The card of the form that opens.</summary>
    public JsonElement? Dialog =>
        (Body ?? default).Get("task").Get("value").Get("card").Get("content") is { ValueKind: JsonValueKind.Object } card
            ? card
            : null;

    public string? DialogTitle => (Body ?? default).Get("task").Get("value").Text("title");

    /// <summary>The words a form closes with.</summary>
    public string? DialogMessage => (Body ?? default).Get("task").Text("value");

    /// <summary>Whether Teams would show its red "something went wrong".</summary>
    public bool IsError => HttpStatus != 200 || Status != 200;

    internal static InvokeAnswer Of(Delivery delivery)
    {
        var body = delivery.Body ?? default;
        var status = body.Get("statusCode") is { ValueKind: JsonValueKind.Number } inner ? inner.GetInt32() : delivery.Status;
        var value = body.Has("value") ? body.Get("value") : (JsonElement?)null;
        return new InvokeAnswer(delivery.Status, status, body.Text("type"), value, delivery.Body);
    }
}
