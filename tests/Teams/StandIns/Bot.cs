using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PeerHelp.Service.Teams;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>The bot's edge to Teams on a port of this machine; what it receives is remembered.</summary>
internal sealed class Bot : IReceiveActivities, IAsyncDisposable
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";

    private readonly HttpClient http = new();
    private WebApplication? server;
    private Uri? address;

    public List<Activity> Received { get; } = [];

    public KeptLog Log { get; } = new();

    public Func<Activity, InvokeResponse?> Answer { get; set; } = _ => null;

    /// <summary>A registered bot that trusts this issuer.</summary>
    public static Task<Bot> StartAsync(FakeTime time, Issuer issuer) => StartAsync(time, "Production", new()
    {
        ["MicrosoftAppId"] = Issuer.AppId,
        ["MicrosoftAppTenantId"] = Tenant,
        ["MicrosoftAppPassword"] = "secret",
        ["BotOpenIdMetadata"] = issuer.Metadata.AbsoluteUri,
    });

    /// <summary>A bot without a registration, as it runs beside Agents Playground.</summary>
    public static Task<Bot> StartUnregisteredAsync() => StartAsync(new FakeTime(), "Development", []);

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string body, string? authorization = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(body, Encoding.UTF8, contentType);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using HttpResponseMessage response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<InvokeResponse?> ReceiveAsync(Activity activity, CancellationToken stop)
    {
        Received.Add(activity);
        return Task.FromResult(Answer(activity));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private static async Task<Bot> StartAsync(FakeTime time, string environment, Dictionary<string, string?> settings)
    {
        var bot = new Bot();
        WebApplicationBuilder builder = LocalServer.Builder(environment);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.AddProvider(bot.Log);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IReceiveActivities>(bot);
        builder.Services.AddTeams(builder.Configuration, builder.Environment);
        bot.server = builder.Build();
        bot.server.MapTeams();
        bot.address = await bot.server.StartAsync("api/messages");
        return bot;
    }
}
