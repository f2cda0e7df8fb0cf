using System.Text.Json.Nodes;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>Each thing the bot does in Teams, as it stands on the wire.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1759881511856";
    private const string ThreadPath = "/amer/tenant/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1759881511856";

    private Wire wire = null!;

    private ConnectorClient Client => wire.Client;

    private SeenCall Seen => wire.Connector.Only;

    public async Task InitializeAsync() => wire = await Wire.OpenAsync();

    public async Task DisposeAsync() => await wire.DisposeAsync();

    [Fact]
    public async Task Words_are_sent_as_they_are()
    {
        string? id = await Client.SendAsync(wire.Url, Thread, OutgoingActivity.OfText("Hyvä *kysymys* <3"), default);

        Assert.Equal("1795280985874", id);
        Assert.Equal(("POST", ThreadPath + "/activities"), (Seen.Method, Seen.Target));
        AssertJson("""{"type":"message","textFormat":"plain","text":"Hyvä *kysymys* <3"}""");
        Assert.Null(Seen.Authorization);
    }

    [Fact]
    public async Task A_card_is_sent_with_a_neutral_summary_and_without_words()
    {
        await Client.SendAsync(wire.Url, Thread, OutgoingActivity.OfCard(new JsonObject { ["type"] = "AdaptiveCard" }, "Avunpyyntö"), default);

        AssertJson("""
            {"type":"message","summary":"Avunpyyntö",
             "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}
            """);
    }

    [Fact]
    public async Task A_mentioned_person_is_told_and_nothing_else_becomes_markup()
    {
        var text = "<at>Maija & Co</at>: <b>\n<at>Aino</at>";

        await Client.SendAsync(wire.Url, Thread, OutgoingActivity.OfText(text, new Mention("29:m", "Maija & Co"), new Mention(null, "Aino")), default);

        AssertJson("""
            {"type":"message","textFormat":"xml","text":"<at>Maija &amp; Co</at>: &lt;b&gt;<br/>&lt;at&gt;Aino&lt;/at&gt;",
             "entities":[{"type":"mention","text":"<at>Maija &amp; Co</at>","mentioned":{"id":"29:m","name":"Maija & Co"}}]}
            """);
    }

    [Fact]
    public async Task Words_and_a_card_do_not_go_together()
    {
        var both = new OutgoingActivity("hei", new JsonObject(), null);
        var neither = new OutgoingActivity(null, null, "hei");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Client.SendAsync(wire.Url, Thread, both, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Client.SendAsync(wire.Url, Thread, neither, default));
    }

    [Fact]
    public async Task A_targeted_message_names_its_one_reader()
    {
        await Client.SendTargetedAsync(wire.Url, Thread, "29:aino", OutgoingActivity.OfText("vain sinulle"), default);

        Assert.Equal(("POST", ThreadPath + "/activities?isTargetedActivity=true"), (Seen.Method, Seen.Target));
        AssertJson($$"""
            {"type":"message","conversation":{"id":"{{Thread}}"},"recipient":{"id":"29:aino"},"textFormat":"plain","text":"vain sinulle"}
            """);
    }

    [Fact]
    public async Task A_targeted_message_is_changed_without_naming_its_reader()
    {
        await Client.UpdateTargetedAsync(wire.Url, Thread, "17", OutgoingActivity.OfText("toisin"), default);

        Assert.Equal(("PUT", ThreadPath + "/activities/17?isTargetedActivity=true"), (Seen.Method, Seen.Target));
        AssertJson("""{"type":"message","textFormat":"plain","text":"toisin"}""");
    }

    [Fact]
    public async Task A_targeted_message_is_deleted()
    {
        await Client.DeleteTargetedAsync(wire.Url, Thread, "17", default);

        Assert.Equal(("DELETE", ThreadPath + "/activities/17?isTargetedActivity=true"), (Seen.Method, Seen.Target));
    }

    [Fact]
    public async Task A_message_is_changed()
    {
        await Client.UpdateAsync(wire.Url, Thread, "1:a/b", OutgoingActivity.OfText("toisin"), default);

        Assert.Equal(("PUT", ThreadPath + "/activities/1%3Aa%2Fb"), (Seen.Method, Seen.Target));
        AssertJson("""{"type":"message","textFormat":"plain","text":"toisin"}""");
    }

    [Fact]
    public async Task A_message_is_deleted()
    {
        await Client.DeleteAsync(wire.Url, Thread, "17", default);

        Assert.Equal(("DELETE", ThreadPath + "/activities/17", ""), (Seen.Method, Seen.Target, Seen.Body));
    }

    [Fact]
    public async Task A_private_chat_is_opened_without_a_word()
    {
        wire.Connector.Answers(201, """{"id":"a:1p0i"}""");

        Assert.Equal("a:1p0i", await Client.CreateOneToOneAsync(wire.Url, Bot.Tenant, "29:1aK9", default));
        Assert.Equal(("POST", "/amer/tenant/v3/conversations"), (Seen.Method, Seen.Target));
        AssertJson($$"""{"isGroup":false,"members":[{"id":"29:1aK9"}],"tenantId":"{{Bot.Tenant}}"}""");
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(201, "")]
    [InlineData(200, "<!DOCTYPE html>")]
    [InlineData(201, "{}")]
    public async Task An_answer_without_an_id_is_good_enough_for_a_message(int status, string body)
    {
        wire.Connector.Answers(status, body);

        Assert.Null(await wire.SendAsync());
    }

    [Fact]
    public async Task A_roster_is_read_to_its_end()
    {
        wire.Connector
            .Answers(200, """{"members":[{"id":"29:a","aadObjectId":"1","name":"Aino","email":"aino@example.com"}],"continuationToken":"more/&"}""")
            .Answers(200, """{"members":[{"id":"29:b","objectId":"2","givenName":"Eero","surname":"Expert","userPrincipalName":"eero@example.com","tenantId":"t","userRole":"user"}]}""");

        RosterMember[] members = await Client.MembersAsync(wire.Url, "19:team", default).ToArrayAsync();

        Assert.Equal(["1", "2"], members.Select(member => member.AadObjectId));
        Assert.Equal(("Aino", "aino@example.com"), (members[0].Name, members[0].Email));
        Assert.Equal(("Eero", "Expert", "eero@example.com", "t", "user"),
            (members[1].GivenName, members[1].Surname, members[1].UserPrincipalName, members[1].TenantId, members[1].UserRole));
        Assert.Equal(
            ["/amer/tenant/v3/conversations/19%3Ateam/pagedmembers?pageSize=500",
             "/amer/tenant/v3/conversations/19%3Ateam/pagedmembers?pageSize=500&continuationToken=more%2F%26"],
            wire.Connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_roster_that_never_ends_is_left()
    {
        wire.Connector.Answers(200, """{"members":[],"continuationToken":"x"}""").Answers(200, """{"members":[],"continuationToken":"x"}""");

        Assert.Empty(await Client.MembersAsync(wire.Url, "19:team", default).ToArrayAsync());
        Assert.Equal(2, wire.Connector.Calls.Count);
    }

    [Fact]
    public async Task One_member_is_found_or_not()
    {
        wire.Connector
            .Answers(200, """{"id":"29:a","aadObjectId":"1"}""")
            .Answers(404, """{"error":{"code":"MemberNotFoundInConversation","message":"Member not found in conversation"}}""");

        Assert.Equal("1", (await Client.MemberAsync(wire.Url, "19:team", "29:a", default))?.AadObjectId);
        Assert.Null(await Client.MemberAsync(wire.Url, "19:team", "nope", default));
        Assert.Equal("/amer/tenant/v3/conversations/19%3Ateam/members/29%3Aa", wire.Connector.Calls[0].Target);
    }

    [Fact]
    public async Task A_team_tells_its_name_and_group()
    {
        wire.Connector.Answers(200, """{"id":"19:t","name":"My Team","aadGroupId":"g","tenantId":"x","type":"standard","memberCount":6}""");

        Assert.Equal(new TeamDetails("19:t", "My Team", "g", "x"), await Client.TeamAsync(wire.Url, "19:t", default));
        Assert.Equal("/amer/tenant/v3/teams/19%3At", Seen.Target);
    }

    [Fact]
    public async Task The_channels_of_a_team_are_known_General_without_a_name()
    {
        wire.Connector.Answers(200, """{"conversations":[{"id":"19:t","name":null},{"id":"19:c","name":"Kysy kollegalta"}]}""");

        Assert.Equal([new TeamsChannel("19:t"), new TeamsChannel("19:c", "Kysy kollegalta")], await Client.ChannelsAsync(wire.Url, "19:t", default));
        Assert.Equal("/amer/tenant/v3/teams/19%3At/conversations", Seen.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_cannot_lead_to_another_address(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => wire.SendAsync(conversation: id));

    private void AssertJson(string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), Seen.Json), Seen.Body);
}
