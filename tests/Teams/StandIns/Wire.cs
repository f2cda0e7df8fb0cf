using Azure.Core;
using Microsoft.Extensions.Logging.Abstractions;
using PeerHelp.Service.Teams;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>A connector client, its clock, and the connector at the other end.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };

    private Wire(FakeTime time, StandInConnector connector, TokenCredential? credential)
    {
        Time = time;
        Connector = connector;
        Client = new ConnectorClient(http, new BotToken(credential, time), time, NullLogger<ConnectorClient>.Instance);
    }

    public FakeTime Time { get; }

    public StandInConnector Connector { get; }

    public ConnectorClient Client { get; }

    public Uri Url => Connector.Url;

    public static async Task<Wire> OpenAsync(TokenCredential? credential = null)
    {
        var time = new FakeTime();
        return new Wire(time, await StandInConnector.StartAsync(time), credential);
    }

    public Task<string?> SendAsync(string text = "hei", string conversation = "a:chat") =>
        Client.SendAsync(Url, conversation, OutgoingActivity.OfText(text), default);

    /// <summary>Sends, and tells why Teams did not take it.</summary>
    public Task<DeliveryFailedException> FailAsync() => Assert.ThrowsAsync<DeliveryFailedException>(() => SendAsync());

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Connector.DisposeAsync();
    }
}
