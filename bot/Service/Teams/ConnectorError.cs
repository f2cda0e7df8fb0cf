using System.Net;
using System.Text.Json;

namespace PeerHelp.Service.Teams;

/// <summary>Reads what the connector answers when it does not do what was asked.</summary>
internal static class ConnectorError
{
    public static DeliveryFailedException From(ConnectorCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body, DateTimeOffset now) =>
        new(call.Name, Kind(call, response.StatusCode))
        {
            Status = response.StatusCode,
            Code = CodeIn(body),
            RetryAfter = RetryAfter(response, now),
        };

    private static DeliveryProblem Kind(ConnectorCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => DeliveryProblem.Unauthorised,
        HttpStatusCode.Forbidden => DeliveryProblem.Unreachable,
        HttpStatusCode.NotFound => DeliveryProblem.Gone,
        HttpStatusCode.PreconditionFailed => DeliveryProblem.Conflict,
        HttpStatusCode.RequestEntityTooLarge => DeliveryProblem.TooLarge,
        HttpStatusCode.TooManyRequests => DeliveryProblem.Throttled,
        HttpStatusCode.NotImplemented => DeliveryProblem.Refused,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => call.WhenUnsure,
        _ => DeliveryProblem.Refused,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } at } => at > now ? at - now : TimeSpan.Zero,
        _ => null,
    };

    /// <summary>
    /// Two forms are in use: <c>{"error":{"code":"…"}}</c>, and <c>{"errorCode":209,"message":"{ \"subCode\": \"…\" }"}</c>,
    /// in which the message is JSON once more. Proxies answer with HTML, which has no code.
    /// </summary>
    private static string? CodeIn(ReadOnlyMemory<byte> body)
    {
        if (Parse(body) is not { } root)
        {
            return null;
        }

        JsonElement error = Part(root, "error") ?? root;
        return InnerCode(error) ?? Word(error, "code") ?? Word(error, "subCode") ?? Word(error, "errorCode");
    }

    private static string? InnerCode(JsonElement error) =>
        Part(error, "message") is { ValueKind: JsonValueKind.String } message
        && message.GetString()!.AsSpan().TrimStart().StartsWith("{")
        && Parse(System.Text.Encoding.UTF8.GetBytes(message.GetString()!)) is { } inner
            ? Word(inner, "subCode") ?? Word(inner, "code")
            : null;

    private static JsonElement? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Part(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out JsonElement part) ? part : null;

    private static string? Word(JsonElement from, string name) => Part(from, name) switch
    {
        { ValueKind: JsonValueKind.String } word => word.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
