using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Stories.Tests;

/// <summary>What the bot may ask of Teams, and what Teams refuses.</summary>
public sealed class StandInConnectorTests : StandInStage
{
    private string Tenant => Teams.World.TenantId;

    [Fact]
    public async Task A_private_chat_is_the_same_however_often_it_is_opened()
    {
        var (status, first) = await CallAsync("POST", "v3/conversations", OneToOne(Aino.Id, Tenant));
        var (_, second) = await CallAsync("POST", "v3/conversations", OneToOne(Aino.Id, Tenant));

        Assert.Equal(201, status);
        Assert.StartsWith("a:", first.GetProperty("id").GetString());
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.False(first.TryGetProperty("activityId", out _));
    }

    [Theory]
    [InlineData(null, "29:1person-0001")]
    [InlineData("another-tenant", "29:1person-0001")]
    [InlineData("own", "00000000-0000-4000-8000-000000000001")]
    public async Task A_private_chat_needs_the_tenant_and_the_id_of_the_roster(string? tenant, string member)
    {
        var (status, _) = await CallAsync("POST", "v3/conversations", OneToOne(member, tenant == "own" ? Tenant : tenant));

        Assert.Equal(400, status);
    }

    [Fact]
    public async Task A_group_chat_cannot_be_created()
    {
        var body = new { isGroup = true, members = new[] { new { id = Aino.Id }, new { id = Maija.Id } }, tenantId = Tenant };
        var (status, answer) = await CallAsync("POST", "v3/conversations", body);

        Assert.Equal((400, "BadSyntax"), (status, CodeOf(answer)));
    }

    [Fact]
    public async Task A_thread_starts_with_its_first_message_and_not_without()
    {
        var channelData = new { channel = new { id = Ask.Id } };
        var (empty, why) = await CallAsync("POST", "v3/conversations", new { isGroup = true, channelData, tenantId = Tenant });
        var (status, thread) = await CallAsync(
            "POST", "v3/conversations", new { isGroup = true, channelData, tenantId = Tenant, activity = Words("Perjantaina") });

        Assert.Equal((400, "Incorrect conversation creation parameters"),
            (empty, why.GetProperty("error").GetProperty("message").GetString()));
        Assert.Equal(201, status);
        var id = thread.GetProperty("activityId").GetString();
        Assert.Equal($"{Ask.Id};messageid={id}", thread.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_message_can_be_changed_and_removed_and_is_then_gone()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var reply = await BotWritesAsync(post.ConversationId, Words("Kyllä"));

        Assert.Equal(200, (await CallAsync("PUT", Activities(reply), Words("Kyllä on"))).Status);
        Assert.Equal("Kyllä on", Teams.Newest(reply).Text);
        Assert.Equal(200, (await CallAsync("DELETE", Activities(reply))).Status);
        var (status, gone) = await CallAsync("PUT", Activities(reply), Words("Vielä"));
        Assert.Equal((404, "ActivityNotFoundInConversation"), (status, CodeOf(gone)));
        Assert.Equal([post.Id], Teams.ThreadOf(post).Select(message => message.Id));
    }

    [Fact]
    public async Task The_bot_cannot_change_what_a_person_wrote()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");

        Assert.Equal(404, (await CallAsync("PUT", Activities(post), Words("Ei"))).Status);
    }

    [Fact]
    public async Task Words_and_a_card_in_one_message_are_split_and_the_id_is_lost()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var both = new
        {
            type = "message",
            text = "Hei",
            attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = new { version = "1.5" } } },
        };

        var (status, body) = await CallAsync("POST", Activities(post.ConversationId), both);

        Assert.Equal(202, status);
        Assert.Equal(default, body);
        Assert.Equal(3, Teams.ThreadOf(post).Count);
    }

    [Fact]
    public async Task Too_big_a_message_and_too_new_a_card_are_refused()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");

        var (big, why) = await CallAsync("POST", Activities(post.ConversationId), Words(new string('a', 52_000)));
        var (tooNew, _) = await CallAsync("POST", Activities(post.ConversationId), Card("""{"type":"AdaptiveCard","version":"1.6"}"""));
        var (current, _) = await CallAsync("POST", Activities(post.ConversationId), Card("""{"type":"AdaptiveCard","version":"1.5"}"""));

        Assert.Equal((413, "MessageSizeTooBig"), (big, CodeOf(why)));
        Assert.Equal(400, tooNew);
        Assert.Equal(201, current);
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        var (status, body) = await CallAsync("POST", Activities("19:nowhere@thread.tacv2"), Words("Hei"));

        Assert.Equal((404, "ConversationNotFound"), (status, CodeOf(body)));
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_not_reached_and_Teams_says_so_in_two_ways()
    {
        var chat = Activities(Teams.World.ChatWith(Aino).Id);

        Teams.Block(Aino);
        var (status, newer) = await CallAsync("POST", chat, Words("Hei"));
        Teams.Block(Aino, BlockedAs.MessageWritesBlocked);
        var (_, older) = await CallAsync("POST", chat, Words("Hei"));
        Teams.Block(Aino, null);
        var (free, _) = await CallAsync("POST", chat, Words("Hei"));

        Assert.Equal((403, "ConversationBlockedByUser"), (status, CodeOf(newer)));
        Assert.Equal(209, older.GetProperty("errorCode").GetInt32());
        Assert.Contains("\"subCode\": \"MessageWritesBlocked\"", older.GetProperty("message").GetString());
        Assert.Equal(201, free);
    }

    [Fact]
    public async Task Where_the_app_was_removed_the_bot_has_no_say()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        await Teams.UninstallAsync(Coaches, Maija);

        var (status, body) = await CallAsync("POST", Activities(post.ConversationId), Words("Hei"));

        Assert.Equal((403, "BotNotInConversationRoster"), (status, CodeOf(body)));
        Assert.Equal(403, (await CallAsync("GET", $"v3/teams/{Coaches.Id}")).Status);
    }

    [Fact]
    public async Task Who_has_left_the_team_can_be_written_to_only_with_an_app_of_his_or_her_own()
    {
        var chat = Activities(Teams.World.ChatWith(Aino).Id);
        await Teams.LeaveAsync(Aino, Coaches);

        Assert.Equal(403, (await CallAsync("POST", chat, Words("Hei"))).Status);
        Assert.Equal(403, (await CallAsync("POST", "v3/conversations", OneToOne(Aino.Id, Tenant))).Status);
        await Teams.InstallPersonallyAsync(Aino);
        Assert.Equal(201, (await CallAsync("POST", chat, Words("Hei"))).Status);
    }

    [Fact]
    public async Task Every_call_is_kept_with_its_token_body_and_status()
    {
        await CallAsync("POST", "v3/conversations", OneToOne(Aino.Id, Tenant));

        var call = Assert.Single(Teams.Calls);
        Assert.Equal(("POST", "v3/conversations", 201, "Bearer the-bots-token"),
            (call.Method, call.Path, call.Status, call.Authorization));
        Assert.Equal(Tenant, call.Body!.Value.GetProperty("tenantId").GetString());
    }
}
