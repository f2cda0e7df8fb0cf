using PeerHelp.Rehearsal.Connector;

namespace PeerHelp.Stories.Tests;

/// <summary>Teams at its worst, on request.</summary>
public sealed class StandInFaultTests : StandInStage
{
    [Fact]
    public async Task A_fault_meets_the_next_call_only_and_nothing_is_done()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.NextPost(Fault.TooMany(TimeSpan.FromSeconds(3)));

        using var refused = await RawAsync("POST", Activities(post.ConversationId), Words("Hei"));
        var (status, _) = await CallAsync("POST", Activities(post.ConversationId), Words("Hei"));

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(201, status);
        Assert.Equal(2, Teams.ThreadOf(post).Count);
    }

    [Fact]
    public async Task A_fault_can_be_meant_for_some_calls_and_several_times()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.Next(call => call.Method == "PUT", Fault.Status(500), times: 2);
        var reply = await BotWritesAsync(post.ConversationId, Words("Hei"));

        Assert.Equal(500, (await CallAsync("PUT", Activities(reply), Words("1"))).Status);
        Assert.Equal(500, (await CallAsync("PUT", Activities(reply), Words("2"))).Status);
        Assert.Equal(200, (await CallAsync("PUT", Activities(reply), Words("3"))).Status);
    }

    [Fact]
    public async Task An_answer_can_be_lost_after_the_work_is_done()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.NextPost(new Fault.LoseTheAnswer());

        await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync("POST", Activities(post.ConversationId), Words("Hei")));

        Assert.Equal("Hei", Teams.ThreadOf(post)[1].Text);
        Assert.Equal(0, Teams.Calls[^1].Status);
    }

    [Fact]
    public async Task While_an_answer_is_held_a_second_write_is_refused_with_412()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.RefuseConcurrentWrites = true;
        var held = Teams.Faults.HoldNext(call => call.IsPost);

        var first = CallAsync("POST", Activities(post.ConversationId), Words("Yksi"));
        await held.Reached;
        var (second, _) = await CallAsync("POST", Activities(post.ConversationId), Words("Kaksi"));
        held.Release();

        Assert.Equal(412, second);
        Assert.Equal(201, (await first).Status);
        Assert.Equal(201, (await CallAsync("POST", Activities(post.ConversationId), Words("Kolme"))).Status);
    }

    [Fact]
    public async Task The_eighth_message_in_a_second_is_too_many()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.RealLimits = true;
        for (var i = 0; i < 7; i++) await BotWritesAsync(post.ConversationId, Words("Hei"));

        using var eighth = await RawAsync("POST", Activities(post.ConversationId), Words("Hei"));
        Clock.Forward(TimeSpan.FromSeconds(1));
        var (later, _) = await CallAsync("POST", Activities(post.ConversationId), Words("Hei"));

        Assert.Equal((429, TimeSpan.FromSeconds(1)), ((int)eighth.StatusCode, eighth.Headers.RetryAfter!.Delta));
        Assert.Equal(201, later);
    }

    [Fact]
    public async Task Slow_Teams_does_the_work_late()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Teams.Faults.NextPost(new Fault.Delay(TimeSpan.FromMilliseconds(50)));

        var writing = CallAsync("POST", Activities(post.ConversationId), Words("Hei"));
        var slow = await Teams.Eventually(() => Teams.Calls.Find(call => call.IsPost));

        Assert.Equal(0, slow.Status);
        Assert.Equal(201, (await writing).Status);
    }
}
