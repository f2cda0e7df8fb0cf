using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerHelp.Rehearsal.Line;

/// <summary>The line from Teams to the bot: one POST for each activity.</summary>
public sealed class BotLine(TimeProvider wall) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private ImmutableList<Delivery> deliveries = [];

    /// <summary>The bot's messaging endpoint; without one, nobody hears.</summary>
    public Uri? Bot { get; set; }

    public DeliveryHabits Habits { get; set; } = new();

    /// <summary>Gives the bearer token for a service URL; null for none, as the Emulator does.</summary>
    public Func<string, string?>? Token { get; set; }

    /// <summary>Everything that was brought, in order.</summary>
    public ImmutableList<Delivery> Deliveries => deliveries;

    /// <summary>Brings an activity, as often as Teams' habits say; gives the first success, or else the last failure.</summary>
    public async Task<Delivery> BringAsync(JsonObject activity, CancellationToken stop = default)
    {
        var copies = Enumerable.Range(0, Math.Max(1, Habits.Copies)).Select(_ => BringOneAsync(activity, stop)).ToArray();
        var brought = await Task.WhenAll(copies);
        return brought.FirstOrDefault(delivery => delivery.Arrived) ?? brought[^1];
    }

    private async Task<Delivery> BringOneAsync(JsonObject activity, CancellationToken stop)
    {
        var json = JsonSerializer.SerializeToElement(activity);
        var delivery = await TryAsync(json, stop);
        for (var again = 0; again < Habits.Resends && !delivery.Arrived; again++)
        {
            await Task.Delay(Habits.ResendAfter, wall, stop);
            delivery = await TryAsync(json, stop);
        }

        return delivery;
    }

    private async Task<Delivery> TryAsync(JsonElement activity, CancellationToken stop)
    {
        var delivery = await PostAsync(activity, stop);
        ImmutableInterlocked.Update(ref deliveries, (all, one) => all.Add(one), delivery);
        return delivery;
    }

    private async Task<Delivery> PostAsync(JsonElement activity, CancellationToken stop)
    {
        if (Bot is null) return new Delivery(activity, 0, null);
        using var patience = new CancellationTokenSource(Habits.Patience, wall);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            using var request = Request(activity);
            using var response = await http.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsStringAsync(either.Token);
            return new Delivery(activity, (int)response.StatusCode, Parse(body));
        }
        catch (HttpRequestException)
        {
            return new Delivery(activity, 0, null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Delivery(activity, 0, null);
        }
    }

    private HttpRequestMessage Request(JsonElement activity)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Bot)
        {
            Content = new StringContent(activity.GetRawText(), Encoding.UTF8, "application/json"),
        };
        var conversation = activity.Get("conversation");
        request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversation.Text("id"));
        request.Headers.TryAddWithoutValidation("x-ms-tenant-id", conversation.Text("tenantId"));
        if (Token?.Invoke(activity.Text("serviceUrl") ?? "") is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static JsonElement? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();
}
