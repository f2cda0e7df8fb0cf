using Microsoft.AspNetCore.Http;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>Teams is never sent more than it takes, and never two things at once in one conversation.</summary>
public sealed class PacingTests
{
    private readonly FakeTime time = new();

    [Fact]
    public async Task Two_messages_to_one_conversation_go_one_after_the_other()
    {
        await using Wire wire = await Wire.OpenAsync();
        int inside = 0, most = 0;
        for (int i = 0; i < 6; i++)
        {
            wire.Connector.Answers(async http =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
                Interlocked.Decrement(ref inside);
                http.Response.StatusCode = StatusCodes.Status202Accepted;
            });
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => wire.SendAsync(conversation: $"19:c;messageid={i}")));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_slow_conversation_holds_up_no_other()
    {
        await using Wire wire = await Wire.OpenAsync();
        var free = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        wire.Connector.Answers(async _ =>
        {
            arrived.SetResult();
            await free.Task;
        });

        Task<string?> slow = wire.SendAsync(conversation: "slow");
        await arrived.Task;
        await wire.SendAsync(conversation: "other");

        Assert.False(slow.IsCompleted);
        free.SetResult();
        await slow;
    }

    [Fact]
    public async Task A_burst_is_spread_over_time()
    {
        await using Wire wire = await Wire.OpenAsync();
        for (int i = 0; i < 17; i++)
        {
            await wire.SendAsync();
        }

        double[] at = [.. wire.Connector.Calls.Select(call => (call.At - wire.Connector.Calls[0].At).TotalSeconds)];
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 3, 4], at);
    }

    [Fact]
    public async Task The_sixty_first_message_in_half_a_minute_is_left_for_later()
    {
        var pacer = new Pacer(time);
        for (int i = 0; i < 60; i++)
        {
            (await EnterAsync(pacer)).Dispose();
        }

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(() => EnterAsync(pacer));
        Assert.Equal(DeliveryProblem.Throttled, failed.Kind);
        time.Advance(failed.RetryAfter!.Value);
        (await EnterAsync(pacer)).Dispose();
    }

    [Theory]
    [InlineData("send", 1800)]
    [InlineData("ask", 3600)]
    public async Task An_hour_has_its_limit_too(string kind, int most)
    {
        PaceLimits limits = kind == "send" ? PaceLimits.Sending : PaceLimits.Asking;
        var pacer = new Pacer(time);
        for (int i = 0; i < most; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1800.0 / most));
            (await EnterAsync(pacer, limits)).Dispose();
        }

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(() => EnterAsync(pacer, limits));
        Assert.InRange(failed.RetryAfter!.Value, TimeSpan.FromMinutes(29), TimeSpan.FromMinutes(31));
    }

    [Fact]
    public async Task An_organisation_takes_fifty_calls_a_second_from_all_conversations_together()
    {
        await using Wire wire = await Wire.OpenAsync();
        for (int i = 0; i < 51; i++)
        {
            await wire.SendAsync(conversation: $"chat-{i}");
        }

        SeenCall[] calls = [.. wire.Connector.Calls];
        Assert.Equal(calls[0].At, calls[49].At);
        Assert.Equal(TimeSpan.FromSeconds(1), calls[50].At - calls[0].At);
    }

    [Fact]
    public async Task Quiet_conversations_are_forgotten()
    {
        var pacer = new Pacer(time);
        for (int i = 0; i < 100; i++)
        {
            (await EnterAsync(pacer, key: $"chat-{i}")).Dispose();
        }

        IDisposable held = await EnterAsync(pacer, key: "held");
        time.Advance(TimeSpan.FromHours(1));
        (await EnterAsync(pacer, key: "new")).Dispose();

        Assert.Equal(2, pacer.Count);
        held.Dispose();
        held.Dispose();
        (await EnterAsync(pacer, key: "held")).Dispose();
    }

    [Fact]
    public async Task Whoever_stops_waiting_leaves_the_turn_to_others()
    {
        var pacer = new Pacer(time);
        IDisposable first = await EnterAsync(pacer);
        using var stop = new CancellationTokenSource();
        Task<IDisposable> second = pacer.EnterAsync("chat", PaceLimits.Sending, "send", stop.Token);
        Task<IDisposable> third = EnterAsync(pacer);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        first.Dispose();
        (await third).Dispose();
    }

    private static Task<IDisposable> EnterAsync(Pacer pacer, PaceLimits? limits = null, string key = "chat") =>
        pacer.EnterAsync(key, limits ?? PaceLimits.Sending, "send", default);
}
