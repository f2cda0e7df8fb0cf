using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>The REST API of Teams that the bot calls, under <c>/teams/v3/…</c>.</summary>
public sealed class ConnectorApi
{
    /// <summary>Where the API stands below the address of the server.</summary>
    public const string Prefix = "/teams/";

    private readonly ConcurrentDictionary<string, bool> writing = [];
    private readonly TeamsWorld world;
    private readonly TimeProvider wall;
    private readonly Routes routes;
    private readonly RateLimits limits;

    public ConnectorApi(TeamsWorld world, TimeProvider wall)
    {
        (this.world, this.wall) = (world, wall);
        routes = new Routes(world);
        limits = new RateLimits(wall);
    }

    public CallLog Calls { get; } = new();

    public Faults Faults { get; } = new();

    public void Map(IEndpointRouteBuilder app) => app.Map(Prefix + "{**path}", HandleAsync);

    private async Task HandleAsync(HttpContext http)
    {
        var call = await ReadAsync(http);
        var fault = Faults.Take(call);
        var answer = fault is Fault.Answer instead ? instead.With : await InTurnAsync(call, fault, http.RequestAborted);
        if (fault is Fault.LoseTheAnswer)
        {
            http.Abort();
            return;
        }

        call.Status = answer.Status;
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.Body is { } body) await http.Response.WriteAsJsonAsync(body, http.RequestAborted);
    }

    /// <summary>Does the work within Teams' limits; a held answer keeps its conversation busy.</summary>
    private async Task<ConnectorAnswer> InTurnAsync(ConnectorCall call, Fault? fault, CancellationToken stop)
    {
        if (Faults.RealLimits && limits.WaitFor(call) is { } wait) return ConnectorAnswer.TooMany(wait);
        var busy = call.IsWrite ? call.ConversationId : null;
        var mine = busy is not null && writing.TryAdd(busy, true);
        if (busy is not null && !mine && Faults.RefuseConcurrentWrites) return ConnectorAnswer.Busy;
        try
        {
            if (fault is Fault.Delay delay) await Task.Delay(delay.For, wall, stop);
            var answer = routes.Answer(call);
            if (fault is Fault.Hold hold) await hold.Until.WaitAsync(stop);
            return answer;
        }
        finally
        {
            if (mine) writing.TryRemove(busy!, out _);
        }
    }

    private async Task<ConnectorCall> ReadAsync(HttpContext http)
    {
        JsonElement? body = null;
        if (http.Request.HasJsonContentType())
        {
            try
            {
                body = await http.Request.ReadFromJsonAsync<JsonElement>(http.RequestAborted);
            }
            catch (JsonException)
            {
                body = null;
            }
        }

        var request = http.Request;
        var path = request.Path.Value![Prefix.Length..];
        var bearer = request.Headers.Authorization.FirstOrDefault();
        return Calls.Add(number => new ConnectorCall(
            number, request.Method, path, request.QueryString.Value ?? "", bearer, body, world.Now));
    }
}
