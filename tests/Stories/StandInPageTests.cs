using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PeerHelp.Rehearsal;

namespace PeerHelp.Stories.Tests;

/// <summary>What the Rehearsal's page can see and do.</summary>
public sealed class StandInPageTests : IAsyncLifetime
{
    private static readonly AppCommand[] Commands = [new("ask.fromMessage", "Tee avunpyyntö", OnMessages: true, OnCompose: false)];

    private readonly HeldClock clock = new();
    private StandInFakeBot bot = null!;
    private WebApplication rehearsal = null!;
    private HttpClient http = null!;

    private TeamsStandIn Teams => rehearsal.Services.GetRequiredService<TeamsStandIn>();

    private Community Community => rehearsal.Services.GetRequiredService<Community>();

    public async Task InitializeAsync()
    {
        bot = await StandInFakeBot.StartAsync();
        rehearsal = RehearsalApp.Build(["--urls=http://127.0.0.1:0", $"--Rehearsal:Bot={bot.Endpoint}"], clock, Commands);
        await rehearsal.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(rehearsal.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await rehearsal.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/app.js", "text/javascript")]
    [InlineData("/adaptivecards/adaptivecards.min.js", "text/javascript")]
    [InlineData("/adaptivecards/adaptivecards.css", "text/css")]
    public async Task The_page_is_there_with_all_it_needs(string path, string type)
    {
        using var answer = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Everybody_moves_in_with_an_opening_line()
    {
        await Community.MoveInAsync();

        Assert.Equal("installationUpdate", bot.Heard[0].GetProperty("type").GetString());
        Assert.Equal(Teams.ServiceUrl, bot.Heard[0].GetProperty("serviceUrl").GetString());
        Assert.Equal(8, bot.Heard.Count(activity => activity.GetProperty("type").GetString() == "message"));
    }

    [Fact]
    public async Task What_is_written_on_the_page_reaches_the_bot_and_everybody()
    {
        await Community.MoveInAsync();
        var (aino, eeva) = (Community.Residents[0].Person, Community.Residents[2].Person);

        await TellAsync("post", new { person = aino.Id, channel = Community.Ask.Id, text = "@Eeva Koskinen, onko vinkkejä?", mentions = new[] { eeva.Id } });

        Assert.Equal("<at>Eeva Koskinen</at>, onko vinkkejä?", bot.Last.GetProperty("text").GetString());
        var thread = (await ViewAsync(eeva.Id)).GetProperty("threads")[0];
        await TellAsync("reply", new { person = eeva.Id, conversation = thread.GetProperty("id").GetString(), text = "On" });
        Assert.Equal(2, (await ViewAsync(aino.Id)).GetProperty("threads")[0].GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task A_private_message_is_unread_until_its_chat_is_looked_at()
    {
        await Community.MoveInAsync();
        var aino = Community.Residents[0].Person;
        var chat = Teams.World.ChatWith(aino).Id;
        await http.PostAsJsonAsync($"/teams/v3/conversations/{chat}/activities", new { type = "message", text = "Hei" });

        Assert.Equal(1, await UnreadOf(aino.Id));
        await TellAsync("look", new { person = aino.Id, channel = Community.Ask.Id, chat = true });
        Assert.Equal(0, await UnreadOf(aino.Id));
    }

    [Fact]
    public async Task A_press_on_the_page_is_a_press_in_Teams()
    {
        await Community.MoveInAsync();
        var aino = Community.Residents[0].Person;
        var chat = Teams.World.ChatWith(aino).Id;
        var card = new { type = "message", attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5"}""") } } };
        await http.PostAsJsonAsync($"/teams/v3/conversations/{chat}/activities", card);
        bot.AnswerWithWords("Kiitos");

        var action = new { type = "Action.Execute", title = "Sopii", verb = "accept", data = new { words = "klo 14" } };
        var answer = await TellAsync("press", new { person = aino.Id, conversation = chat, message = Teams.ToldTo(aino)[^1].Id, action });

        Assert.Equal("Kiitos", answer.GetProperty("message").GetString());
        Assert.Equal("klo 14", bot.Last.GetProperty("value").GetProperty("action").GetProperty("data").GetProperty("words").GetString());
    }

    [Fact]
    public async Task A_command_in_the_menu_opens_a_form_and_sends_it()
    {
        await Community.MoveInAsync();
        var aino = Community.Residents[0].Person;
        var post = await Teams.PostAsync(aino, Community.Ask, "Onko vinkkejä?");
        bot.Answer = _ => JsonNode.Parse("""{"task":{"type":"continue","value":{"title":"Avunpyyntö","card":{"content":{"type":"AdaptiveCard"}}}}}""");

        Assert.Equal("Tee avunpyyntö", (await ViewAsync(aino.Id)).GetProperty("commands")[0].GetProperty("title").GetString());
        var opened = await TellAsync("form", new { person = aino.Id, command = "ask.fromMessage", conversation = post.ConversationId, message = post.Id });
        Assert.Equal("Avunpyyntö", opened.GetProperty("dialogTitle").GetString());

        bot.Answer = _ => JsonNode.Parse("""{"task":{"type":"message","value":"Kiitos"}}""");
        var sent = await TellAsync("form", new { person = aino.Id, command = "ask.fromMessage", conversation = post.ConversationId, message = post.Id, data = new { help = "tip" } });
        Assert.Equal("Kiitos", sent.GetProperty("message").GetString());
        Assert.Equal("tip", bot.Last.GetProperty("value").GetProperty("data").GetProperty("help").GetString());
    }

    [Fact]
    public async Task A_silent_bot_is_told_of()
    {
        Assert.Equal(JsonValueKind.Null, (await ViewAsync(null)).GetProperty("silentBot").ValueKind);
        bot.Status = 503;
        await Community.MoveInAsync();

        Assert.Equal(bot.Endpoint.ToString(), (await ViewAsync(null)).GetProperty("silentBot").GetString());
    }

    [Fact]
    public async Task The_clock_goes_forward_by_minutes_and_to_the_next_working_morning()
    {
        await TellAsync("clock", new { minutes = 10 });
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 7, 10, 0, TimeSpan.Zero), clock.Now);

        await TellAsync("clock", new { minutes = (int?)null });
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(2)), clock.Now);

        clock.Forward(TimeSpan.FromDays(3.5));
        await TellAsync("clock", new { minutes = (int?)null });
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.FromHours(2)), clock.Now);
    }

    private async Task<JsonElement> ViewAsync(string? person) =>
        (await http.GetFromJsonAsync<JsonElement>($"/rehearsal/view?person={person}")).GetProperty("view");

    private async Task<int> UnreadOf(string person) => (await ViewAsync(person)).GetProperty("people").EnumerateArray()
        .Single(one => one.GetProperty("id").GetString() == person).GetProperty("unread").GetInt32();

    private async Task<JsonElement> TellAsync(string what, object body)
    {
        using var answer = await http.PostAsJsonAsync($"/rehearsal/{what}", body);
        Assert.True(answer.IsSuccessStatusCode, $"{what} was answered with {answer.StatusCode}");
        return answer.StatusCode == HttpStatusCode.NoContent ? default : await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
