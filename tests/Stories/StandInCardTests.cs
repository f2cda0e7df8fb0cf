using System.Text.Json;

namespace PeerHelp.Stories.Tests;

/// <summary>Cards: what travels with a press, and who sees what afterwards.</summary>
public sealed class StandInCardTests : StandInStage
{
    private const string Deep = """
        {"type":"AdaptiveCard","version":"1.5",
         "body":[{"type":"TextBlock","text":"Milloin sopii?"},{"type":"Input.Text","id":"words","value":"klo 14"},
                 {"type":"Input.Toggle","id":"online","title":"Etänä"},
                 {"type":"Container","items":[{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Vanha","data":{"x":1}}]}]}],
         "actions":[{"type":"Action.Execute","title":"Sopii","verb":"time.accept","data":{"r":"abc","words":"own"}},
                    {"type":"Action.ShowCard","title":"Lisää","card":{"type":"AdaptiveCard",
                      "body":[{"type":"Input.ChoiceSet","id":"length","value":"30","choices":[{"title":"Puoli tuntia","value":"30"}]}],
                      "actions":[{"type":"Action.Execute","title":"Ehdota","verb":"time.propose"}]}}]}
        """;

    private static string Plain(string text, string? refreshFor = null) =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{text}}"}]"""
        + (refreshFor is null ? "" : $$""","refresh":{"action":{"type":"Action.Execute","verb":"card.show"},"userIds":["{{refreshFor}}"]}""")
        + ""","actions":[{"type":"Action.Execute","title":"Autan","verb":"offer.accept","data":{}}]}""";

    [Fact]
    public async Task What_was_typed_and_what_the_card_suggests_is_merged_into_our_data()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Deep));
        await Teams.PressAsync(Aino, card, "Sopii", new Dictionary<string, string> { ["online"] = "true" });

        var told = Bot.Last;
        Assert.Equal((card.Id, "adaptiveCard/action"), (told.GetProperty("replyToId").GetString(), told.GetProperty("name").GetString()));
        Assert.Equal("manual", told.GetProperty("value").GetProperty("trigger").GetString());
        Assert.Equal("time.accept", told.GetProperty("value").GetProperty("action").GetProperty("verb").GetString());
        Assert.Equal(("abc", "klo 14", "true"), (Data(told, "r"), Data(told, "words"), Data(told, "online")));
    }

    [Fact]
    public async Task A_button_on_a_card_within_a_card_brings_the_inputs_of_both()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Deep));
        await Teams.PressAsync(Aino, card, "time.propose");

        Assert.Equal(("30", "klo 14", "false"), (Data(Bot.Last, "length"), Data(Bot.Last, "words"), Data(Bot.Last, "online")));
    }

    [Fact]
    public async Task An_old_button_comes_as_a_message_with_a_value_and_no_words()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Deep));
        await Teams.PressAsync(Aino, card, "Vanha");

        Assert.Equal("message", Bot.Last.GetProperty("type").GetString());
        Assert.False(Bot.Last.TryGetProperty("text", out _));
        Assert.Equal(1, Bot.Last.GetProperty("value").GetProperty("x").GetInt32());
    }

    [Fact]
    public async Task A_button_or_an_input_that_is_not_there_cannot_be_used()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Deep));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Teams.PressAsync(Aino, card, "Ei ole"));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Teams.PressAsync(Aino, card, "Sopii", new Dictionary<string, string> { ["length"] = "5" }));
    }

    [Fact]
    public async Task The_card_in_the_answer_is_for_the_presser_until_the_message_changes()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var card = await BotWritesAsync(post.ConversationId, Card(Plain("Etsitään juttukaveria")));
        Bot.AnswerWithCard(Plain("Kiitos, Maija"));

        var answer = await Teams.PressAsync(Maija, card, "Autan");
        Assert.False(answer.IsError);
        Assert.Contains("Kiitos, Maija", Teams.Reads(Maija, card));
        Assert.Contains("Etsitään juttukaveria", Teams.Reads(Aino, card));

        await CallAsync("PUT", Activities(card), Card(Plain("Apu löytyi")));
        Assert.Contains("Apu löytyi", Teams.Reads(Maija, card));
        Assert.Contains("Apu löytyi", Teams.Reads(Aino, card));
    }

    [Fact]
    public async Task Words_in_the_answer_flash_up_for_the_presser()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var card = await BotWritesAsync(post.ConversationId, Card(Plain("Etsitään")));
        Bot.AnswerWithWords("Joku ehti ensin");

        var answer = await Teams.PressAsync(Maija, card, "Autan");

        Assert.Equal("Joku ehti ensin", answer.Message);
        Assert.Equal(["Joku ehti ensin"], Teams.ToastsOf(Maija));
        Assert.Empty(Teams.ToastsOf(Aino));
    }

    [Fact]
    public async Task No_answer_at_all_is_an_error()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Plain("Hei")));
        Bot.Status = 503;

        var answer = await Teams.PressAsync(Aino, card, "Autan");

        Assert.True(answer.IsError);
        Assert.Equal(503, answer.HttpStatus);
    }

    [Fact]
    public async Task A_card_refreshes_itself_for_the_people_it_names_at_most_once_a_minute()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var card = await BotWritesAsync(post.ConversationId, Card(Plain("Etsitään", refreshFor: Aino.Id)));
        Bot.AnswerWithCard(Plain("Sinun kysymyksesi", refreshFor: Aino.Id));
        var before = Bot.Heard.Count;

        await Teams.LookAsync(Maija, post.ConversationId);
        Assert.Equal(before, Bot.Heard.Count);
        await Teams.LookAsync(Aino, post.ConversationId);
        await Teams.LookAsync(Aino, post.ConversationId);
        Assert.Equal(before + 1, Bot.Heard.Count);
        Assert.Equal("automatic", Bot.Last.GetProperty("value").GetProperty("trigger").GetString());
        Assert.Contains("Sinun kysymyksesi", Teams.Reads(Aino, card));

        Clock.Forward(TimeSpan.FromMinutes(2));
        await Teams.LookAsync(Aino, post.ConversationId);
        Assert.Equal(before + 2, Bot.Heard.Count);
    }

    [Fact]
    public async Task After_a_change_of_the_message_the_card_asks_again_at_once()
    {
        var post = await Teams.PostAsync(Aino, Ask, "Onko vinkkejä?");
        var card = await BotWritesAsync(post.ConversationId, Card(Plain("Etsitään", refreshFor: Aino.Id)));
        await Teams.LookAsync(Aino, post.ConversationId);
        await CallAsync("PUT", Activities(card), Card(Plain("Apu löytyi", refreshFor: Aino.Id)));
        var before = Bot.Heard.Count;

        await Teams.LookAsync(Aino, post.ConversationId);

        Assert.Equal(before + 1, Bot.Heard.Count);
    }

    [Fact]
    public async Task A_press_can_be_brought_again_with_the_same_id_and_with_a_new_one()
    {
        var card = await BotWritesAsync(Teams.World.ChatWith(Aino).Id, Card(Plain("Hei")));
        await Teams.PressAsync(Aino, card, "Autan");
        await Teams.RepeatAsync();
        await Teams.RepeatAsync(withNewId: true);

        var ids = Bot.Heard.TakeLast(3).Select(activity => activity.GetProperty("id").GetString()).ToArray();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    private static string? Data(JsonElement invoke, string name) =>
        invoke.GetProperty("value").GetProperty("action").GetProperty("data").GetProperty(name).GetString();
}
