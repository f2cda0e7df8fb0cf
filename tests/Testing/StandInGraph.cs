using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PeerHelp.Testing;

/// <summary>A call as Graph saw it.</summary>
public sealed record GraphCall(string Method, string Path, JsonObject? Body);

/// <summary>Stands in for the calendars of Microsoft Graph, on a port of this machine, answering as its reference documents.</summary>
/// <remarks>An event asked for twice under one transactionId is made once; another event under it is refused.</remarks>
public sealed class StandInGraph : IAsyncDisposable
{
    private readonly ConcurrentQueue<GraphCall> calls = new();
    private readonly ConcurrentQueue<Mishap> mishaps = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, (JsonObject Asked, JsonObject Event)> events = [];
    private WebApplication? server;
    private int inside;

    public Uri Url { get; private set; } = null!;

    public IReadOnlyList<GraphCall> Calls => [.. calls];

    /// <summary>The events that stand.</summary>
    public IReadOnlyList<JsonObject> Events
    {
        get
        {
            lock (gate)
            {
                return [.. events.Values.Select(one => one.Event)];
            }
        }
    }

    /// <summary>What stands in people's calendars, by mail address; who is not here has no mailbox.</summary>
    public ConcurrentDictionary<string, (string Status, DateTimeOffset Start, DateTimeOffset End)[]> Schedules { get; } = new();

    /// <summary>An administrator has consented.</summary>
    public bool Consent { get; set; } = true;

    /// <summary>Answers wait for this.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    /// <summary>The most calls that were there at the same time.</summary>
    public int MostAtOnce { get; private set; }

    public static async Task<StandInGraph> StartAsync()
    {
        var graph = new StandInGraph();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        graph.server = builder.Build();
        graph.server.Run(graph.AnswerAsync);
        await graph.server.StartAsync();
        graph.Url = new Uri(new Uri(graph.server.Urls.Single()), "v1.0");
        return graph;
    }

    /// <summary>The next call is answered so; what it asked for is done all the same when the answer is only lost.</summary>
    public StandInGraph Answers(int status, string? retryAfter = null, bool isDone = false)
    {
        mishaps.Enqueue(new Mishap(status, retryAfter, isDone));
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync();
        var call = new GraphCall(http.Request.Method, http.Request.Path.Value!, text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject());
        calls.Enqueue(call);
        lock (gate)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++inside);
        }

        await Hold;
        var (status, body) = mishaps.TryDequeue(out var mishap) && !mishap.IsDone ? Refusal(mishap.Status, "TooManyRequests") : Do(call);
        lock (gate)
        {
            inside--;
        }

        http.Response.StatusCode = mishap?.Status ?? status;
        http.Response.Headers.RetryAfter = mishap?.RetryAfter;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body?.ToJsonString() ?? "");
    }

    private (int Status, JsonObject? Body) Do(GraphCall call)
    {
        if (!Consent)
        {
            return Refusal(403, "ErrorAccessDenied");
        }

        lock (gate)
        {
            return (call.Method, call.Path.Split('/')) switch
            {
                ("POST", [_, "v1.0", "users", _, "calendar", "getSchedule"]) => (200, Told(call.Body!)),
                ("POST", [_, "v1.0", "users", var owner, "events"]) => Make(owner, call.Body!),
                ("PATCH", [_, "v1.0", "users", _, "events", var id]) => Change(id, call.Body!),
                ("DELETE", [_, "v1.0", "users", _, "events", var id]) => events.Remove(id) ? (204, null) : Refusal(404, "ErrorItemNotFound"),
                _ => Refusal(400, "BadRequest"),
            };
        }
    }

    private (int, JsonObject?) Make(string owner, JsonObject asked)
    {
        var transaction = (string?)asked["transactionId"];
        if (events.Values.FirstOrDefault(one => (string?)one.Asked["transactionId"] == transaction) is { Event: { } standing } before)
        {
            return JsonNode.DeepEquals(before.Asked, asked) ? (201, standing) : Refusal(409, "ErrorDuplicateTransactionId");
        }

        var made = asked.DeepClone().AsObject();
        made["id"] = $"AAMk{events.Count + 1}=";
        made["organizer"] = owner;
        made["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.microsoft.com/l/meetup-join/{events.Count + 1}" };
        events[(string)made["id"]!] = (asked, made);
        return (201, made);
    }

    private (int, JsonObject?) Change(string id, JsonObject change)
    {
        if (!events.TryGetValue(id, out var one))
        {
            return Refusal(404, "ErrorItemNotFound");
        }

        foreach (var (name, value) in change)
        {
            one.Event[name] = value?.DeepClone();
        }

        return (200, one.Event);
    }

    private JsonObject Told(JsonObject asked) => new()
    {
        ["value"] = new JsonArray([.. asked["schedules"]!.AsArray().Select(address => (string)address!).Select(address =>
            Schedules.TryGetValue(address, out var taken)
                ? new JsonObject { ["scheduleId"] = address, ["scheduleItems"] = new JsonArray([.. taken.Select(Item)]) }
                : new JsonObject { ["scheduleId"] = address, ["error"] = new JsonObject { ["responseCode"] = "ErrorMailRecipientNotFound" } })]),
    };

    private static JsonObject Item((string Status, DateTimeOffset Start, DateTimeOffset End) item) => new()
    {
        ["isPrivate"] = false, ["status"] = item.Status, ["start"] = At(item.Start), ["end"] = At(item.End),
    };

    private static JsonObject At(DateTimeOffset time) => new()
    {
        ["dateTime"] = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture), ["timeZone"] = "UTC",
    };

    private static (int, JsonObject?) Refusal(int status, string code) =>
        (status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "Refused." } });

    private sealed record Mishap(int Status, string? RetryAfter, bool IsDone);
}
