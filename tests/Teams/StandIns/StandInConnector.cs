using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>A call as the connector saw it; the target is the path and query as they stood on the wire.</summary>
internal sealed record SeenCall(string Method, string Target, string Body, string? Authorization, DateTimeOffset At)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>Stands in for Teams' connector: remembers each call and answers as told, at first with an id.</summary>
internal sealed class StandInConnector(FakeTime time) : IAsyncDisposable
{
    private readonly ConcurrentQueue<RequestDelegate> answers = new();
    private readonly ConcurrentQueue<SeenCall> calls = new();
    private WebApplication? server;

    public Uri Url { get; private set; } = null!;

    public IReadOnlyList<SeenCall> Calls => [.. calls];

    public SeenCall Only => Assert.Single(Calls);

    public static async Task<StandInConnector> StartAsync(FakeTime time)
    {
        var connector = new StandInConnector(time);
        connector.server = LocalServer.Builder().Build();
        connector.server.Run(connector.AnswerAsync);
        connector.Url = await connector.server.StartAsync("amer/tenant/");
        return connector;
    }

    public StandInConnector Answers(int status, string body = "", string? retryAfter = null) => Answers(async http =>
    {
        http.Response.StatusCode = status;
        http.Response.Headers.RetryAfter = retryAfter;
        await http.Response.WriteAsync(body);
    });

    public StandInConnector Answers(RequestDelegate answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    /// <summary>Answers nothing until the caller has had enough.</summary>
    public static async Task SilenceAsync(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using CancellationTokenRegistration _ = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
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
        string target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        calls.Enqueue(new SeenCall(
            http.Request.Method, target, await reader.ReadToEndAsync(), http.Request.Headers.Authorization, time.GetUtcNow()));
        if (answers.TryDequeue(out RequestDelegate? answer))
        {
            await answer(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsync("""{"id":"1795280985874"}""");
    }
}
