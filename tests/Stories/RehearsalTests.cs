using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using PeerHelp.Core.Experts;
using PeerHelp.Rehearsal;
using PeerHelp.Rehearsal.Page;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>What whoever starts the Rehearsal may count on.</summary>
public sealed class RehearsalTests
{
    private const string AnyPort = "--urls=http://127.0.0.1:0";

    [Theory]
    [InlineData("2026-11-19T21:40+02:00", "2026-11-19T09:00+02:00")]
    [InlineData("2026-11-20T05:00+02:00", "2026-11-20T09:00+02:00")]
    [InlineData("2026-11-21T12:00+02:00", "2026-11-23T09:00+02:00")]
    [InlineData("2026-12-24T22:30+00:00", "2026-12-28T09:00+02:00")]
    [InlineData("2026-06-18T22:30+00:00", "2026-06-22T09:00+03:00")]
    public void It_opens_at_nine_on_a_working_morning(string started, string opens) =>
        Assert.Equal(Time(opens), WorkingMorning.NineOnOrAfter(Time(started)));

    [Fact]
    public async Task PeerHelp_answers_everybodys_opening_line()
    {
        await using var performance = await Performance.BeginAsync([AnyPort, BotAt(FreePort.Take())]);

        foreach (var (person, line) in performance.Community.Residents)
        {
            Assert.IsType<PrivateWord.IKnow>(PrivateWords.Read(line).Word);
            await performance.World.Eventually(() => performance.World.ToldTo(person).Count == 1, TimeSpan.FromSeconds(30));
        }
    }

    [Fact]
    public async Task It_leaves_the_stage_to_a_PeerHelp_that_runs_elsewhere()
    {
        await using var bot = await StandInFakeBot.StartAsync();
        await using var performance = await Performance.BeginAsync([AnyPort, $"--Rehearsal:Bot={bot.Endpoint}"]);

        Assert.Equal(bot.Endpoint, performance.World.Bot);
        Assert.NotEmpty(bot.Heard);
    }

    [Theory]
    [InlineData("--urls=http://0.0.0.0:3979")]
    [InlineData("--urls=http://127.0.0.1:3979;http://*:3979")]
    [InlineData("--Rehearsal:BotUrl=http://bot.example.fi:3978")]
    public async Task It_keeps_to_this_machine(string setting) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Performance.BeginAsync([setting]));

    [Fact]
    public async Task A_taken_port_ends_the_start()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        var told = await Assert.ThrowsAsync<IOException>(() => Performance.BeginAsync([AnyPort, BotAt(taken)]));

        Assert.IsType<AddressInUseException>(told.InnerException);
        Assert.Contains($"127.0.0.1:{taken}", told.Message);
    }

    private static string BotAt(int port) => $"--Rehearsal:BotUrl=http://127.0.0.1:{port}";

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
