using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>People's Outlook calendars, when an administrator has connected them.</summary>
public sealed class GraphStoryTests : IAsyncLifetime
{
    private StandInGraph graph = null!;
    private VerbStage stage = null!;

    public async Task InitializeAsync()
    {
        graph = await StandInGraph.StartAsync();
        stage = new GraphStage(graph);
        await stage.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await stage.DisposeAsync();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task What_stands_in_somebodys_calendar_is_not_suggested()
    {
        var day = Instant.FromUtc(2026, 11, 19, 0, 0).ToDateTimeOffset();
        graph.Schedules[stage.Eeva.Upn] = [("busy", day, day.AddDays(4).AddHours(11))];

        var (post, _) = await stage.FindAsync();

        var suggested = (await stage.Stage.Row(post)).Suggested;
        Assert.Equal(3, suggested.Count);
        Assert.All(suggested, start => Assert.True(start >= Instant.FromDateTimeOffset(day.AddDays(4).AddHours(11)), $"{start}"));
    }

    [Fact]
    public async Task The_meeting_is_made_once_though_answers_are_lost_and_then_moved_and_called_off()
    {
        var (post, times) = await stage.ProposeAsync();
        graph.Answers(503, isDone: true).Answers(500, isDone: true).Answers(429, retryAfter: "1");
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, times, Verbs.SlotPick));

        await stage.CardWith(stage.Aino, post, "/meetup-join/");
        await stage.CardWith(stage.Eeva, post, "/meetup-join/");
        Assert.Single(graph.Events);

        await PressAsync(post, Verbs.SlotMove);
        await stage.Stage.Teams.Eventually(() => (string?)graph.Events[0]["showAs"] == "free");
        var form = await stage.CardOf(stage.Eeva, post, Verbs.SlotPropose);
        VerbStage.Kind(await stage.PressAnyhow(stage.Eeva, form, Verbs.SlotPropose, post, 2, (Inputs.Words, "ylihuomenna klo 10")));
        VerbStage.Kind(await stage.Stage.Teams.PressAsync(stage.Aino, await stage.CardOf(stage.Aino, post, Verbs.SlotPick), Verbs.SlotPick));
        await stage.Stage.Teams.Eventually(() => (string?)graph.Events[0]["showAs"] == "busy");
        var agreed = (await stage.Stage.Row(post)).Meeting!;
        Assert.Equal(agreed.Start.ToString()[..19], (string?)Assert.Single(graph.Events)["start"]!["dateTime"]);

        await PressAsync(post, Verbs.SlotCancel);
        await stage.Stage.Teams.Eventually(() => graph.Events.Count == 0);
    }

    [Fact]
    public async Task Where_consent_is_refused_the_time_is_agreed_all_the_same_and_there_is_a_file()
    {
        graph.Consent = false;

        var post = await stage.AgreeAsync();

        await stage.CardWith(stage.Aino, post, "/calendar/");
        await stage.Stage.Teams.Eventually(() => graph.Calls.Any(call => call.Path.EndsWith("/events")));
        var row = await stage.Stage.Teams.Eventually(() => stage.Stage.Row(post).Result is { Entry: null } told ? told : null);
        Assert.Equal(RequestState.Agreed, row.State);
        Assert.Single(graph.Calls, call => call.Path.EndsWith("/events"));
    }

    private async Task PressAsync(Rehearsal.Teams.Message post, string verb)
    {
        var card = await stage.CardOf(stage.Aino, post, verb);
        VerbStage.Kind(await stage.PressAnyhow(stage.Aino, card, verb, post, (await stage.Stage.Row(post)).Sequence));
    }

    private sealed class GraphStage(StandInGraph graph) : VerbStage
    {
        protected override Dictionary<string, string?> Settings => new(base.Settings)
        {
            ["Graph:Calendars"] = "true",
            ["Graph:Endpoint"] = graph.Url.AbsoluteUri,
        };
    }
}
