using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using PeerHelp.Rehearsal.Connector;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>A stand-in for Teams in memory: it talks with the bot over HTTP, both ways, as Teams does.</summary>
/// <remarks>In tests it serves itself (<see cref="StartAsync"/>); the Rehearsal maps it into its own server.</remarks>
public sealed partial class TeamsStandIn : IAsyncDisposable
{
    /// <summary>A held answer nobody releases must not hold up the end of a test.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly Activities activities;
    private readonly TimeProvider wall;
    private WebApplication? server;

    public TeamsStandIn(IRehearsalClock clock, TimeProvider wall)
    {
        this.wall = wall;
        Clock = clock;
        World = new TeamsWorld(clock);
        Connector = new ConnectorApi(World, wall);
        Line = new BotLine(wall);
        activities = new Activities(World, () => ServiceUrl);
    }

    public IRehearsalClock Clock { get; }

    public TeamsWorld World { get; }

    public ConnectorApi Connector { get; }

    public BotLine Line { get; }

    /// <summary>What shall go wrong.</summary>
    public Faults Faults => Connector.Faults;

    /// <summary>Every call the bot made to Teams, in order.</summary>
    public ImmutableList<ConnectorCall> Calls => Connector.Calls.All;

    /// <summary>Where the bot finds Teams, with a slash at its end.</summary>
    public string ServiceUrl { get; set; } = "http://127.0.0.1/teams/";

    /// <summary>The bot's messaging endpoint.</summary>
    public Uri? Bot
    {
        get => Line.Bot;
        set => Line.Bot = value;
    }

    /// <summary>A stand-in that serves itself on a free port of this machine only.</summary>
    public static async Task<TeamsStandIn> StartAsync(
        Uri? bot = null, IRehearsalClock? clock = null, TimeProvider? wall = null)
    {
        var time = wall ?? TimeProvider.System;
        var standIn = new TeamsStandIn(clock ?? new OffsetClock(time), time) { Bot = bot };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Farewell);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        standIn.server = builder.Build();
        standIn.Connector.Map(standIn.server);
        await standIn.server.StartAsync();
        standIn.ServeAt(standIn.server);
        return standIn;
    }

    /// <summary>Learns its service URL from the server it is mapped into, once that has started.</summary>
    public void ServeAt(IHost host)
    {
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        ServiceUrl = $"http://127.0.0.1:{BindingAddress.Parse(addresses.First()).Port}{ConnectorApi.Prefix}";
    }

    public async ValueTask DisposeAsync()
    {
        Line.Dispose();
        if (server is not null) await server.DisposeAsync();
    }
}
