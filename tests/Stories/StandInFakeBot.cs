using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PeerHelp.Stories.Tests;

/// <summary>A bot that only remembers what it hears and answers what it is told to.</summary>
public sealed class StandInFakeBot : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<JsonElement> heard = [];

    private StandInFakeBot(WebApplication server) => this.server = server;

    public IReadOnlyList<JsonElement> Heard => [.. heard];

    public JsonElement Last => heard.Last();

    public string? LastAuthorization { get; private set; }

    /// <summary>What an invoke is answered with.</summary>
    public Func<JsonElement, JsonNode?> Answer { get; set; } = _ => null;

    public int Status { get; set; } = 200;

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1/");

    public static async Task<StandInFakeBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bot = new StandInFakeBot(builder.Build());
        bot.server.MapPost("/api/messages", bot.HearAsync);
        await bot.server.StartAsync();
        var addresses = bot.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        bot.Endpoint = new Uri($"{addresses.Addresses.First()}/api/messages");
        return bot;
    }

    /// <summary>Invokes are answered with this card.</summary>
    public void AnswerWithCard(string card) => Answer = _ => new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = JsonNode.Parse(card),
    };

    public void AnswerWithWords(string words) => Answer = _ => new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.activity.message",
        ["value"] = words,
    };

    private async Task HearAsync(HttpContext http)
    {
        var activity = await http.Request.ReadFromJsonAsync<JsonElement>();
        LastAuthorization = http.Request.Headers.Authorization.FirstOrDefault();
        heard.Enqueue(activity);
        http.Response.StatusCode = Status;
        var isInvoke = activity.GetProperty("type").GetString() == "invoke";
        if (Status == 200 && isInvoke && Answer(activity) is { } answer) await http.Response.WriteAsJsonAsync(answer);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
