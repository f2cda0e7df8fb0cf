using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;
using PeerHelp.Service.Graph;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;
using PeerHelp.Testing;

namespace PeerHelp.Teams.Tests;

/// <summary>People's Outlook calendars, as they are asked and changed on the wire.</summary>
public sealed class GraphTests : IAsyncLifetime
{
    private const string Member = """{"id":"29:x","email":"@@@example.fi"}""";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly DateTimeOffset Ten = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly CommunityId Team = new("19:team@thread.tacv2");

    private static readonly Community Community = new(Team, "http://127.0.0.1/", new(
        "Europe/Helsinki", "always", Duration.FromMinutes(20), Duration.FromMinutes(7), Duration.FromMinutes(30), 1, 2, Language.Finnish));

    private StandInGraph graph = null!;
    private Wire wire = null!;
    private GraphClient client = null!;
    private Addresses addresses = null!;

    public async Task InitializeAsync()
    {
        graph = await StandInGraph.StartAsync();
        wire = await Wire.OpenAsync();
        client = new GraphClient(
            new GraphOptions { Calendars = true, Endpoint = graph.Url }, new HttpClient(), new BotToken(null, wire.Time), wire.Time,
            NullLogger<GraphClient>.Instance);
        addresses = new Addresses(wire.Client, wire.Time);
    }

    public async Task DisposeAsync()
    {
        await wire.DisposeAsync();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task What_stands_in_a_calendar_is_taken_unless_it_leaves_the_person_free()
    {
        graph.Schedules["aino@example.fi"] =
        [
            ("busy", Ten, Ten.AddHours(1)), ("tentative", Ten.AddHours(2), Ten.AddHours(3)), ("oof", Ten.AddHours(4), Ten.AddHours(5)),
            ("free", Ten.AddHours(6), Ten.AddHours(7)), ("workingElsewhere", Ten.AddHours(8), Ten.AddHours(9)),
        ];

        var busy = await BusyAsync("aino", "eeva");

        Assert.Equal([10, 12, 14], busy[new PersonId("aino")].Select(taken => taken.Start.InUtc().Hour));
        Assert.Equal(Duration.FromHours(1), busy[new PersonId("aino")][0].Duration);
        Assert.Empty(busy[new PersonId("eeva")]);
        var call = Assert.Single(graph.Calls);
        Assert.Equal(("POST", "/v1.0/users/aino/calendar/getSchedule"), (call.Method, call.Path));
        Assert.Equal(["aino@example.fi", "eeva@example.fi"], call.Body!["schedules"]!.AsArray().Select(one => (string)one!));
        Assert.Equal(("2026-11-23T09:00:00", "UTC"), ((string)call.Body["startTime"]!["dateTime"]!, (string)call.Body["startTime"]!["timeZone"]!));
    }

    [Fact]
    public async Task Without_consent_times_are_suggested_without_calendars_and_nobody_asks_on_every_press()
    {
        graph.Consent = false;
        var schedules = Patient();

        Assert.Empty(await BusyAsync(schedules, "aino"));
        Assert.Empty(await BusyAsync(schedules, "aino"));
        Assert.Single(graph.Calls);

        graph.Consent = true;
        wire.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.NotEmpty(await BusyAsync(schedules, "aino"));
    }

    [Fact]
    public async Task A_calendar_that_is_slow_is_done_without()
    {
        var never = new TaskCompletionSource();
        graph.Hold = never.Task;
        var asking = BusyAsync("aino");
        while (graph.Calls.Count == 0)
        {
            await Task.Yield();
        }

        wire.Time.Advance(Schedules.Patience);

        Assert.Empty(await asking);
        never.SetResult();
    }

    [Fact]
    public async Task Graph_is_waited_for_as_long_as_it_asks()
    {
        graph.Answers(429, retryAfter: "4");
        var before = wire.Time.GetUtcNow();

        await client.SendAsync("test", HttpMethod.Post, "users/aino/events", new() { ["transactionId"] = "1" }, default);

        Assert.Equal(2, graph.Calls.Count);
        Assert.True(wire.Time.GetUtcNow() - before >= TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_longer_wait_is_left_to_the_outbox()
    {
        graph.Answers(429, retryAfter: "120");

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(
            () => client.SendAsync("test", HttpMethod.Post, "users/aino/events", new() { ["transactionId"] = "1" }, default));

        Assert.Equal((DeliveryProblem.Throttled, TimeSpan.FromMinutes(2)), (failed.Kind, failed.RetryAfter));
    }

    [Fact]
    public async Task Never_more_than_four_calls_are_under_way()
    {
        var held = new TaskCompletionSource();
        graph.Hold = held.Task;
        var all = Enumerable.Range(1, 10).Select(number =>
            client.SendAsync("test", HttpMethod.Post, "users/aino/events", new() { ["transactionId"] = $"{number}" }, default)).ToList();
        while (graph.Calls.Count < GraphClient.AtOnce)
        {
            await Task.Yield();
        }

        held.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(10, graph.Events.Count);
        Assert.InRange(graph.MostAtOnce, 1, GraphClient.AtOnce);
    }

    [Fact]
    public async Task A_meeting_whose_answer_was_lost_is_made_once()
    {
        graph.Answers(503, isDone: true).Answers(504, isDone: true);

        var entry = await DoAsync(CalendarStep.Make, Agreed);

        var made = Assert.Single(graph.Events);
        Assert.Equal((string?)made["id"], entry!.Id);
        Assert.Equal("https://teams.microsoft.com/l/meetup-join/1", entry.JoinUrl);
        Assert.Equal(3, graph.Calls.Count);
        Assert.Equal("aino", (string?)made["organizer"]);
        Assert.Equal("eeva@example.fi", (string?)made["attendees"]![0]!["emailAddress"]!["address"]);
        Assert.Equal(("Sparraus: Eeva ja Aino", "private"), ((string?)made["subject"], (string?)made["sensitivity"]));
        Assert.Equal(("2026-11-24T08:00:00", "2026-11-24T08:30:00"), ((string?)made["start"]!["dateTime"], (string?)made["end"]!["dateTime"]));
    }

    [Fact]
    public async Task A_time_let_go_takes_nobodys_time_and_a_new_one_changes_the_same_meeting()
    {
        var entry = await DoAsync(CalendarStep.Make, Agreed);
        var letGo = Agreed with { Entry = entry, Meeting = null, Sequence = 2 };
        entry = await DoAsync(CalendarStep.Loosen, letGo);
        Assert.Equal(("free", "Uusi aika haussa: Sparraus: Eeva ja Aino"), ((string?)graph.Events[0]["showAs"], (string?)graph.Events[0]["subject"]));

        await DoAsync(CalendarStep.Move, letGo with { Entry = entry, Meeting = new Meeting(Now + Duration.FromDays(2), 30, "Eeva"), Sequence = 3 });

        var moved = Assert.Single(graph.Events);
        Assert.Equal(("busy", "2026-11-25T09:00:00"), ((string?)moved["showAs"], (string?)moved["start"]!["dateTime"]));
        await DoAsync(CalendarStep.Remove, letGo with { Entry = entry });
        Assert.Empty(graph.Events);
    }

    [Fact]
    public async Task Who_comes_beside_the_two_is_invited_to_the_same_meeting_and_who_leaves_is_not()
    {
        var entry = await DoAsync(CalendarStep.Make, Agreed);
        var heard = Agreed with { Entry = entry, Listeners = [new(new Party(new PersonId("maija"), "Maija"), 1, ListenerStage.Coming)] };
        entry = await DoAsync(CalendarStep.Invite, heard, "maija");
        Assert.Equal(["eeva@example.fi", "maija@example.fi"], Invited());
        Assert.Equal([new PersonId("maija")], entry!.Guests);

        await DoAsync(CalendarStep.Invite, Agreed with { Entry = entry });
        Assert.Equal(["eeva@example.fi"], Invited());

        IEnumerable<string?> Invited() => graph.Events[0]["attendees"]!.AsArray().Select(one => (string?)one!["emailAddress"]!["address"]);
    }

    [Fact]
    public async Task A_refusal_is_told_by_name()
    {
        graph.Consent = false;

        var failed = await Assert.ThrowsAsync<DeliveryFailedException>(() => DoAsync(CalendarStep.Make, Agreed));

        Assert.Equal((DeliveryProblem.Unreachable, "ErrorAccessDenied"), (failed.Kind, failed.Code));
    }

    private static HelpRequest Agreed { get; } = Of(new Meeting(Instant.FromUtc(2026, 11, 24, 8, 0), 30, "Eeva"));

    private static HelpRequest Of(Meeting meeting) => new(
        new RequestId("abc"), Team, new ThreadRef("19:ask@thread.tacv2", "1"), new Party(new PersonId("aino"), "Aino"), "?", Now)
    {
        State = RequestState.Agreed,
        Helper = new Party(new PersonId("eeva"), "Eeva"),
        Meeting = meeting,
        Sequence = 1,
        CalendarKey = "key",
        Entry = new CalendarEntry(new Party(new PersonId("eeva"), "Eeva"), meeting, 1),
    };

    private Task<CalendarEntry?> DoAsync(CalendarStep step, HelpRequest request, params string[] guests)
    {
        // An address is asked once.
        foreach (var invited in step is CalendarStep.Make ? guests.Prepend("eeva") : guests)
        {
            wire.Connector.Answers(200, Member.Replace("@@", invited));
        }

        return new Meetings(client, addresses).DoAsync(step, request, Community, [.. guests.Prepend("eeva").Select(Someone)], default);
    }

    /// <summary>By a clock on which no wait is over by itself.</summary>
    private Schedules Patient()
    {
        wire.Time.Impatience = TimeSpan.Zero;
        return new Schedules(client, addresses, wire.Time, NullLogger<Schedules>.Instance);
    }

    private Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>>> BusyAsync(params string[] people) => BusyAsync(Patient(), people);

    private Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>>> BusyAsync(Schedules schedules, params string[] people)
    {
        foreach (var person in people)
        {
            wire.Connector.Answers(200, Member.Replace("@@", person));
        }

        return schedules.BusyAsync([.. people.Select(Someone)], Now, default);
    }

    private Person Someone(string name) => new(new PersonId(name), name, $"29:{name}", wire.Url.AbsoluteUri) { Communities = [Team] };
}
