using System.Net;
using System.Text.Json.Nodes;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>What Teams gets back for what it hands in.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private Bot bot = null!;

    public async Task InitializeAsync() => bot = await Bot.StartUnregisteredAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_message_is_acknowledged_without_words()
    {
        Assert.Equal((HttpStatusCode.OK, ""), await bot.PostAsync(Sample.Sent("001-message-personal")));
        Assert.Equal("hello personal", Assert.Single(bot.Received).Text);
    }

    [Fact]
    public async Task A_press_is_answered_with_the_card()
    {
        bot.Answer = _ => InvokeResponse.Card(new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" });

        var (status, body) = await bot.PostAsync(Sample.Sent("006-invoke-adaptiveCard_action-channel"));

        Assert.Equal(HttpStatusCode.OK, status);
        AssertJson("""
            {"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5"}}
            """, body);
    }

    [Fact]
    public async Task A_press_is_answered_with_a_sentence()
    {
        bot.Answer = _ => InvokeResponse.Message("Kiitos, tämä on jo hoidossa");

        AssertJson("""
            {"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Kiitos, tämä on jo hoidossa"}
            """, (await bot.PostAsync(Sample.Sent("025-invoke-adaptiveCard_action-personal"))).Body);
    }

    [Fact]
    public async Task A_press_without_sense_is_an_error_inside_a_good_answer()
    {
        bot.Answer = _ => InvokeResponse.Error("BadRequest", "No such verb");

        var (status, body) = await bot.PostAsync(Sample.Sent("006-invoke-adaptiveCard_action-channel"));

        Assert.Equal(HttpStatusCode.OK, status);
        AssertJson("""
            {"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"No such verb"}}
            """, body);
    }

    [Fact]
    public async Task A_form_opens_in_a_dialog_and_ends_with_a_sentence()
    {
        bot.Answer = _ => InvokeResponse.Dialog("Kysy", new JsonObject { ["type"] = "AdaptiveCard" });
        AssertJson("""
            {"task":{"type":"continue","value":{"title":"Kysy","height":"medium","width":"medium",
             "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}
            """, (await bot.PostAsync(Sample.Sent("009-invoke-composeExtension_fetchTask-personal"))).Body);

        bot.Answer = _ => InvokeResponse.DialogMessage("Kiitos");
        AssertJson("""{"task":{"type":"message","value":"Kiitos"}}""",
            (await bot.PostAsync(Sample.Sent("009-invoke-composeExtension_fetchTask-personal"))).Body);

        bot.Answer = _ => InvokeResponse.Nothing;
        Assert.Equal((HttpStatusCode.OK, ""), await bot.PostAsync(Sample.Sent("009-invoke-composeExtension_fetchTask-personal")));
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_not_implemented() =>
        Assert.Equal((HttpStatusCode.NotImplemented, ""), await bot.PostAsync(Sample.Sent("008-invoke-composeExtension_query-personal")));

    [Fact]
    public async Task A_fault_makes_Teams_send_the_message_again_and_tells_nothing()
    {
        bot.Answer = _ => throw new InvalidOperationException("a secret of the house");

        Assert.Equal((HttpStatusCode.InternalServerError, ""), await bot.PostAsync(Sample.Sent("001-message-personal")));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    public async Task Kinds_that_mean_nothing_here_are_acknowledged_and_go_no_further(string type)
    {
        string body = Sample.Sent("001-message-personal").Replace("\"type\": \"message\"", $"\"type\": \"{type}\"");

        Assert.Equal((HttpStatusCode.OK, ""), await bot.PostAsync(body));
        Assert.Empty(bot.Received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1/"}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1/","conversation":{"id":"a"}} trailing""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal((HttpStatusCode.BadRequest, ""), await bot.PostAsync(body));
        Assert.Empty(bot.Received);
    }

    [Fact]
    public async Task Nesting_without_end_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await bot.PostAsync($$"""{"value":{{new string('[', 100_000)}}""")).Status);

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_largest_activity_has_256_kilobytes(int beyond, HttpStatusCode status)
    {
        string body = Sample.Sent("001-message-personal");

        Assert.Equal(status, (await bot.PostAsync(body.PadRight(TeamsEndpoint.LargestBody + beyond))).Status);
    }

    [Fact]
    public async Task A_web_page_cannot_speak_to_the_bot_on_the_same_machine() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await bot.PostAsync(Sample.Sent("001-message-personal"), contentType: "text/plain")).Status);

    [Theory]
    [InlineData("https://127.0.0.1:56150/_connector")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("nowhere")]
    public async Task Without_a_registration_answers_stay_on_this_machine(string serviceUrl)
    {
        string body = Sample.Sent("001-message-personal").Replace("http://127.0.0.1:56150/_connector", serviceUrl);

        Assert.Equal((HttpStatusCode.Unauthorized, ""), await bot.PostAsync(body));
        Assert.Empty(bot.Received);
    }

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
