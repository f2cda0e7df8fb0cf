using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>Calls to Microsoft Graph: four at a time, in time, repeated where that does no harm, and patient when Graph says wait.</summary>
/// <remarks>A mailbox takes four calls at once (Graph's limit for Outlook). Every method throws <see cref="DeliveryFailedException"/>.</remarks>
public sealed class GraphClient(GraphOptions options, HttpClient http, BotToken token, TimeProvider time, ILogger<GraphClient> log)
{
    public const int AtOnce = 4;

    private readonly ConnectorPipeline pipeline = new(http, token, time, log);
    private readonly SemaphoreSlim room = new(AtOnce);

    /// <param name="name">What the call does, for logs and counts.</param>
    /// <param name="path">Below the endpoint, escaped.</param>
    /// <returns>The answer; null when it has no body.</returns>
    public async Task<JsonElement?> SendAsync(string name, HttpMethod method, string path, JsonObject? body, CancellationToken stop)
    {
        var call = new ConnectorCall($"graph.{name}", method, options.Endpoint, path)
        {
            Body = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body),
            // What is made bears a transactionId, so that Graph itself makes it once.
            IsCreation = false,
        };
        await room.WaitAsync(stop);
        try
        {
            return Parsed(name, await pipeline.SendAsync(call, stop));
        }
        finally
        {
            room.Release();
        }
    }

    private static JsonElement? Parsed(string name, byte[] answer)
    {
        if (answer.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.Clone();
        }
        catch (JsonException garbled)
        {
            throw new DeliveryFailedException($"graph.{name}", DeliveryProblem.Unavailable, garbled);
        }
    }
}
