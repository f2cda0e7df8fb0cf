using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>A stand-in with two people in one team, a bot that only listens, and the bot's side of the connector.</summary>
public abstract class StandInStage : IAsyncLifetime
{
    private readonly HttpClient http = new();

    protected StandInFakeBot Bot { get; private set; } = null!;

    protected TeamsStandIn Teams { get; private set; } = null!;

    protected HeldClock Clock { get; } = new();

    protected Person Aino { get; private set; } = null!;

    protected Person Maija { get; private set; } = null!;

    protected Team Coaches { get; private set; } = null!;

    protected Channel Ask => Coaches.Channel("Kysy kollegalta");

    public async Task InitializeAsync()
    {
        Bot = await StandInFakeBot.StartAsync();
        Teams = await TeamsStandIn.StartAsync(Bot.Endpoint, Clock, Clock);
        Aino = Teams.AddPerson("Aino Rantala");
        Maija = Teams.AddPerson("Maija Lehto");
        Coaches = Teams.AddTeam("Valmentajat", ["Kysy kollegalta", "Perjantaipiiri"], Aino, Maija);
        await Teams.InstallAsync(Coaches, Maija, Ask);
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }

    /// <summary>What the bot asks of Teams; the status and the body of the answer.</summary>
    protected async Task<(int Status, JsonElement Body)> CallAsync(string method, string path, object? body = null)
    {
        using var response = await RawAsync(method, path, body);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    protected async Task<HttpResponseMessage> RawAsync(string method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Teams.ServiceUrl + path);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer the-bots-token");
        if (body is not null) request.Content = JsonContent.Create(body);
        return await http.SendAsync(request);
    }

    /// <summary>The bot writes a message into a conversation.</summary>
    protected async Task<Message> BotWritesAsync(string conversationId, object activity)
    {
        var (status, body) = await CallAsync("POST", Activities(conversationId), activity);
        Assert.Equal(201, status);
        return Teams.World.MessageOf(conversationId, body.GetProperty("id").GetString()!)!;
    }

    protected static string Activities(string conversationId) =>
        $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";

    protected static string Activities(Message message) => $"{Activities(message.ConversationId)}/{message.Id}";

    protected static object Words(string text) => new { type = "message", text };

    protected static object Card(string card) => new
    {
        type = "message",
        summary = "Kortti",
        attachments = new[]
        {
            new { contentType = "application/vnd.microsoft.card.adaptive", content = JsonNode.Parse(card) },
        },
    };

    protected static object OneToOne(string memberId, string? tenant) =>
        new { isGroup = false, members = new[] { new { id = memberId } }, tenantId = tenant };

    protected static string CodeOf(JsonElement body) => body.GetProperty("error").GetProperty("code").GetString()!;
}

/// <summary>A clock that stands still until it is moved, for the world and for the wall.</summary>
public sealed class HeldClock : TimeProvider, IRehearsalClock
{
    private DateTimeOffset now = new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now => now;

    public void Forward(TimeSpan by) => now += by;

    public override DateTimeOffset GetUtcNow() => now;
}
