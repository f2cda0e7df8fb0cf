using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerHelp.Stories.Tests;

/// <summary>The message menu and the forms it opens.</summary>
public sealed class StandInDialogTests : StandInStage
{
    [Fact]
    public async Task The_message_menu_names_the_author_by_the_directory()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var reply = await Teams.ReplyAsync(Maija, post, "On <monta>");
        Bot.Answer = _ => JsonNode.Parse("""{"task":{"type":"continue","value":{"title":"T","card":{"content":{"type":"AdaptiveCard"}}}}}""");

        var answer = await Teams.OpenFromMessageAsync(Aino, reply, "ask.fromMessage");

        Assert.Equal("AdaptiveCard", answer.Dialog!.Value.GetProperty("type").GetString());
        Assert.Equal("composeExtension/fetchTask", Bot.Last.GetProperty("name").GetString());
        Assert.Equal(Aino.Id, Bot.Last.GetProperty("from").GetProperty("id").GetString());
        var payload = Bot.Last.GetProperty("value").GetProperty("messagePayload");
        Assert.Equal((reply.Id, post.Id), (Text(payload, "id"), Text(payload, "replyToId")));
        Assert.Equal(Maija.ObjectId, Text(payload.GetProperty("from").GetProperty("user"), "id"));
        Assert.Equal("<div>On &lt;monta&gt;</div>", Text(payload.GetProperty("body"), "content"));
    }

    [Fact]
    public async Task A_sent_form_brings_what_was_typed()
    {
        await Teams.SubmitFromComposeAsync(Aino, Ask, "ask", new JsonObject { ["question"] = "Onko vinkkejä?" });

        Assert.Equal("composeExtension/submitAction", Bot.Last.GetProperty("name").GetString());
        Assert.Equal("Onko vinkkejä?", Text(Bot.Last.GetProperty("value").GetProperty("data"), "question"));
        Assert.Equal(Ask.Id, Text(Bot.Last.GetProperty("conversation"), "id"));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
