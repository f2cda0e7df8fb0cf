using System.Text.Json;
using PeerHelp.Rehearsal.Line;

namespace PeerHelp.Stories.Tests;

/// <summary>What Teams tells the bot of what people do.</summary>
public sealed class StandInTellsTests : StandInStage
{
    [Fact]
    public async Task A_post_names_its_thread_after_itself_and_no_channel_name()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");

        var told = Bot.Last;
        Assert.Equal(post.Id, Text(told, "id"));
        Assert.Equal($"{Ask.Id};messageid={post.Id}", Text(told, "conversation", "id"));
        Assert.Equal(Ask.Id, Text(told, "channelData", "channel", "id"));
        Assert.False(told.GetProperty("channelData").GetProperty("channel").TryGetProperty("name", out _));
        Assert.False(told.GetProperty("channelData").GetProperty("team").TryGetProperty("aadGroupId", out _));
        Assert.Equal(Teams.ServiceUrl, Text(told, "serviceUrl"));
        Assert.EndsWith("/teams/", Teams.ServiceUrl);
        Assert.Equal("2026-11-23T09:00:00.0000000+02:00", Text(told, "localTimestamp"));
    }

    [Fact]
    public async Task A_reply_says_only_by_its_conversation_what_it_replies_to()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var reply = await Teams.ReplyAsync(Maija, post, "On monta");

        Assert.Equal(post.ConversationId, Text(Bot.Last, "conversation", "id"));
        Assert.False(Bot.Last.TryGetProperty("replyToId", out _));
        Assert.True(long.Parse(reply.Id) > long.Parse(post.Id));
    }

    [Fact]
    public async Task Mentions_stand_in_the_words_in_the_entities_and_in_the_html()
    {
        await Teams.PostAsync(Aino, Ask, "Voisiko @Maija <kertoa>?", Maija);

        Assert.Equal("Voisiko <at>Maija Lehto</at> <kertoa>?", Text(Bot.Last, "text"));
        var mention = Bot.Last.GetProperty("entities")[0];
        Assert.Equal((Maija.Id, "<at>Maija Lehto</at>"), (Text(mention, "mentioned", "id"), Text(mention, "text")));
        Assert.Equal(
            "<p>Voisiko <span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"0\">Maija Lehto</span>&nbsp;&lt;kertoa&gt;?</p>",
            Text(Bot.Last.GetProperty("attachments")[0], "content"));
    }

    [Fact]
    public async Task The_entities_can_get_lost()
    {
        Teams.Line.Habits = new DeliveryHabits { LosesMentions = true };
        await Teams.PostAsync(Aino, Ask, "Voisiko @Maija?", Maija);

        Assert.Contains("<at>Maija Lehto</at>", Text(Bot.Last, "text"));
        Assert.DoesNotContain(
            Bot.Last.GetProperty("entities").EnumerateArray(), entity => Text(entity, "type") == "mention");
    }

    [Fact]
    public async Task Without_consent_the_bot_hears_only_what_mentions_it()
    {
        Teams.Line.Habits = new DeliveryHabits { OnlyMentions = true };
        var before = Bot.Heard.Count;

        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        Assert.Equal(before, Bot.Heard.Count);
        await Teams.ReplyAsync(Aino, post, "@PeerHelp auta", Teams.World.Bot);
        Assert.Equal(before + 1, Bot.Heard.Count);
    }

    [Fact]
    public async Task The_installation_tells_the_selected_channel_and_the_name_of_the_team()
    {
        var told = Bot.Heard[0];

        Assert.Equal(("installationUpdate", "add"), (Text(told, "type"), Text(told, "action")));
        Assert.Equal(Ask.Id, Text(told, "conversation", "id"));
        Assert.Equal(("Valmentajat", Coaches.AadGroupId), (Text(told, "channelData", "team", "name"), Text(told, "channelData", "team", "aadGroupId")));
        Assert.Equal(Maija.Id, Text(told, "from", "id"));
        Assert.False(told.GetProperty("from").TryGetProperty("name", out _));
        Assert.Equal(Teams.World.Bot.Id, Text(Bot.Heard[1].GetProperty("membersAdded")[0], "id"));
        await Teams.UninstallAsync(Coaches, Maija);
        Assert.Equal("remove", Text(Bot.Heard[2], "action"));
    }

    [Fact]
    public async Task Events_of_the_team_have_the_team_as_conversation()
    {
        await Teams.RenameChannelAsync(Ask, "Kysy kaverilta", Maija);
        var told = Bot.Last;
        await Teams.LeaveAsync(Aino, Coaches, by: Maija);

        Assert.Equal(("channelRenamed", "Kysy kaverilta"), (Text(told, "channelData", "eventType"), Text(told, "channelData", "channel", "name")));
        Assert.Equal(Coaches.Id, Text(told, "conversation", "id"));
        Assert.Equal(Aino.Id, Text(Bot.Last.GetProperty("membersRemoved")[0], "id"));
        Assert.Equal(404, (await CallAsync("GET", $"v3/conversations/{Coaches.Id}/members/{Aino.Id}")).Status);
    }

    [Fact]
    public async Task An_edit_may_come_without_its_words_and_a_deletion_can_be_undone()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        await Teams.EditAsync(post, "Onko jollakulla vinkkejä?", tellText: false);
        var edit = Bot.Last;
        await Teams.DeleteAsync(post);
        var deletion = Bot.Last;
        await Teams.UndeleteAsync(post);

        Assert.Equal(("messageUpdate", "editMessage"), (Text(edit, "type"), Text(edit, "channelData", "eventType")));
        Assert.False(edit.TryGetProperty("text", out _));
        Assert.Equal(("messageDelete", "softDeleteMessage"), (Text(deletion, "type"), Text(deletion, "channelData", "eventType")));
        Assert.Equal(("undeleteMessage", post.Id), (Text(Bot.Last, "channelData", "eventType"), Text(Bot.Last, "id")));
        Assert.Equal("Onko jollakulla vinkkejä?", Teams.Newest(post).Text);
    }

    [Fact]
    public async Task An_edit_keeps_the_mentions_that_are_still_there_and_drops_the_others()
    {
        var post = await Teams.PostAsync(Aino, Ask, "@Maija ja @PeerHelp, miten?", Maija, Teams.World.Bot);
        var edited = await Teams.EditAsync(post, "@Maija Lehto, miten?");

        Assert.Equal("<at>Maija Lehto</at>, miten?", edited.Text);
        Assert.Equal([Maija], edited.Mentions);
    }

    [Fact]
    public async Task The_same_activity_may_come_twice()
    {
        Teams.Line.Habits = new DeliveryHabits { Copies = 2 };
        await Teams.SayAsync(Aino, "osaan: masennus");

        Assert.Equal(Text(Bot.Heard[^1], "id"), Text(Bot.Heard[^2], "id"));
        Assert.Equal("personal", Text(Bot.Last, "conversation", "conversationType"));
        Assert.Single(Teams.Chat(Aino));
    }

    [Fact]
    public async Task What_the_bot_does_not_take_is_brought_again_up_to_a_limit()
    {
        Teams.Line.Habits = new DeliveryHabits { Resends = 3, ResendAfter = TimeSpan.FromMilliseconds(5) };
        var before = Bot.Heard.Count;
        Bot.Status = 500;
        await Teams.SayAsync(Aino, "Hei");

        Assert.Equal(before + 4, Bot.Heard.Count);
    }

    [Fact]
    public async Task A_token_is_made_for_the_service_url()
    {
        Teams.Line.Token = url => $"token-for-{url}";
        await Teams.SayAsync(Aino, "Hei");

        Assert.Equal($"Bearer token-for-{Teams.ServiceUrl}", Bot.LastAuthorization);
    }

    [Fact]
    public async Task Ids_are_stamps_that_never_repeat()
    {
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Add((await Teams.SayAsync(Aino, "Hei")).Id);

        Assert.Equal(5, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(2026, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id)).Year));
    }

    private static string? Text(JsonElement json, params string[] path) =>
        path.Aggregate(json, (part, name) => part.GetProperty(name)).GetString();
}
