using System.Net;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Identity;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>What is done when Teams does not take something: repeated where that is safe, told apart where it is not.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private Wire wire = null!;

    private StandInConnector Connector => wire.Connector;

    public async Task InitializeAsync() => wire = await Wire.OpenAsync();

    public async Task DisposeAsync() => await wire.DisposeAsync();

    [Theory]
    [InlineData(400, DeliveryProblem.Refused)]
    [InlineData(401, DeliveryProblem.Unauthorised)]
    [InlineData(403, DeliveryProblem.Unreachable)]
    [InlineData(404, DeliveryProblem.Gone)]
    [InlineData(408, DeliveryProblem.MaybeSent)]
    [InlineData(413, DeliveryProblem.TooLarge)]
    [InlineData(500, DeliveryProblem.MaybeSent)]
    [InlineData(501, DeliveryProblem.Refused)]
    [InlineData(502, DeliveryProblem.MaybeSent)]
    [InlineData(503, DeliveryProblem.MaybeSent)]
    [InlineData(504, DeliveryProblem.MaybeSent)]
    public async Task A_new_message_is_tried_once_and_the_reason_is_told(int status, DeliveryProblem kind)
    {
        Connector.Answers(status, "<!DOCTYPE html>");

        DeliveryFailedException failed = await wire.FailAsync();

        Assert.Equal((kind, (HttpStatusCode)status, null), (failed.Kind, failed.Status!.Value, failed.Code));
        Assert.Single(Connector.Calls);
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""", "BotNotInConversationRoster")]
    [InlineData("""{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked\"\r\n}"}""", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\"}"}}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"{ not json"}""", "209")]
    [InlineData("""["odd"]""", null)]
    [InlineData("", null)]
    public async Task Why_somebody_cannot_be_reached_is_read_from_either_form(string body, string? code)
    {
        Connector.Answers(403, body);

        Assert.Equal(code, (await wire.FailAsync()).Code);
    }

    [Fact]
    public async Task Told_to_wait_shortly_the_bot_waits_and_sends_again()
    {
        Connector.Answers(429, retryAfter: "5").Answers(429);

        Assert.NotNull(await wire.SendAsync());

        DateTimeOffset[] at = [.. Connector.Calls.Select(call => call.At)];
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1)], [at[1] - at[0], at[2] - at[1]]);
    }

    [Fact]
    public async Task Told_to_wait_long_the_bot_leaves_the_message_for_later()
    {
        Connector.Answers(429, retryAfter: "6");

        DeliveryFailedException failed = await wire.FailAsync();

        Assert.Equal((DeliveryProblem.Throttled, TimeSpan.FromSeconds(6)), (failed.Kind, failed.RetryAfter!.Value));
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task Told_to_wait_until_a_time_the_bot_knows_how_long_that_is()
    {
        Connector.Answers(429, retryAfter: wire.Time.GetUtcNow().AddMinutes(2).ToString("R"));

        Assert.Equal(TimeSpan.FromMinutes(2), (await wire.FailAsync()).RetryAfter);
    }

    [Fact]
    public async Task Told_to_wait_again_and_again_the_bot_gives_up()
    {
        for (int i = 0; i < 4; i++)
        {
            Connector.Answers(429, retryAfter: "1");
        }

        Assert.Equal(DeliveryProblem.Throttled, (await wire.FailAsync()).Kind);
        Assert.Equal(4, Connector.Calls.Count);
    }

    [Fact]
    public async Task After_a_conflict_the_message_is_sent_again()
    {
        Connector.Answers(412);

        Assert.NotNull(await wire.SendAsync());
        Assert.Equal(2, Connector.Calls.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_change_is_repeated_because_that_does_no_harm(int status)
    {
        Connector.Answers(status).Answers(status);

        await wire.Client.UpdateAsync(wire.Url, "a:chat", "1", OutgoingActivity.OfText("toisin"), default);

        Assert.Equal(3, Connector.Calls.Count);
    }

    [Fact]
    public async Task A_deletion_that_never_comes_through_may_be_tried_later()
    {
        for (int i = 0; i < 4; i++)
        {
            Connector.Answers(503);
        }

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(() => wire.Client.DeleteAsync(wire.Url, "a:chat", "1", default));

        Assert.Equal(DeliveryProblem.Unavailable, failed.Kind);
        Assert.Equal(4, Connector.Calls.Count);
    }

    [Fact]
    public async Task A_message_without_an_answer_may_have_been_sent()
    {
        var arrived = new TaskCompletionSource();
        Connector.Answers(async http =>
        {
            arrived.SetResult();
            await StandInConnector.SilenceAsync(http);
        });

        Task<DeliveryFailedException> failing = wire.FailAsync();
        await arrived.Task;
        wire.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(DeliveryProblem.MaybeSent, (await failing).Kind);
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task A_message_whose_connection_is_cut_may_have_been_sent()
    {
        Connector.Answers(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(DeliveryProblem.MaybeSent, (await wire.FailAsync()).Kind);
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task A_message_that_found_no_connection_was_certainly_not_sent()
    {
        await Connector.DisposeAsync();

        Assert.Equal(DeliveryProblem.Unavailable, (await wire.FailAsync()).Kind);
    }

    [Fact]
    public async Task When_the_bot_is_stopped_nothing_is_made_of_it()
    {
        using var stop = new CancellationTokenSource();
        Connector.Answers(async http =>
        {
            await stop.CancelAsync();
            await StandInConnector.SilenceAsync(http);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => wire.Client.SendAsync(wire.Url, "a:chat", OutgoingActivity.OfText("hei"), stop.Token));
    }

    [Theory]
    [InlineData(40_000, true)]
    [InlineData(41_000, false)]
    public async Task A_message_has_at_most_80_kilobytes_as_Teams_counts_them(int letters, bool taken)
    {
        Task<string?> sending = wire.Client.SendAsync(wire.Url, "a:chat", OutgoingActivity.OfCard(JsonValue.Create(new string('ä', letters)), "s"), default);

        if (taken)
        {
            Assert.NotNull(await sending);
        }
        else
        {
            Assert.Equal(DeliveryProblem.TooLarge, (await Assert.ThrowsAsync<DeliveryFailedException>(() => sending)).Kind);
            Assert.Empty(Connector.Calls);
        }
    }

    [Fact]
    public async Task The_token_goes_with_each_call_but_never_unencrypted_to_another_machine()
    {
        await using Wire registered = await Wire.OpenAsync(DelegatedTokenCredential.Create((_, _) => Token));
        await registered.SendAsync();
        Assert.Equal("Bearer secret", registered.Connector.Only.Authorization);

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(
            () => registered.Client.SendAsync(new Uri("http://teams.example.com/"), "a:chat", OutgoingActivity.OfText("hei"), default));
        Assert.Equal((DeliveryProblem.Refused, "UnsafeServiceUrl"), (failed.Kind, failed.Code));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using Wire registered = await Wire.OpenAsync(
            DelegatedTokenCredential.Create((_, _) => throw new AuthenticationFailedException("wrong secret")));

        Assert.Equal(DeliveryProblem.Unauthorised, (await registered.FailAsync()).Kind);
        Assert.Empty(registered.Connector.Calls);
    }

    private AccessToken Token => new("secret", wire.Time.GetUtcNow().AddHours(1));
}
