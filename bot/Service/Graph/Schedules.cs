using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Experts;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>When people's own calendars are taken: begin and end only, read for one suggestion and not kept.</summary>
/// <remarks>Somebody waits for the suggestion: a calendar that is slow, refuses or fails is done without.</remarks>
public sealed class Schedules(GraphClient graph, Addresses addresses, TimeProvider time, ILogger<Schedules> log)
{
    /// <summary>Teams wants an answer to a press within fifteen seconds, a person sooner.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Whoever has refused is not asked on every press.</summary>
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromMinutes(10);

    private static readonly Duration Ahead = Duration.FromDays(15);
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");
    private static readonly LocalDateTimePattern Told = LocalDateTimePattern.ExtendedIso;

    private DateTimeOffset notBefore = DateTimeOffset.MinValue;

    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>>> BusyAsync(IReadOnlyList<Person> people, Instant now, CancellationToken stop)
    {
        var nothing = new Dictionary<PersonId, IReadOnlyList<Interval>>();
        if (people.Count == 0 || time.GetUtcNow() < notBefore)
        {
            return nothing;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            return await AskAsync(people, now, either.Token);
        }
        catch (DeliveryFailedException failed)
        {
            log.CalendarSilent(failed.Kind.ToString());
            if (failed.Kind is not DeliveryProblem.Unavailable)
            {
                notBefore = time.GetUtcNow() + (failed.RetryAfter ?? AfterRefusal);
            }

            return nothing;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            log.CalendarSilent("too slow");
            return nothing;
        }
    }

    private async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Interval>>> AskAsync(IReadOnlyList<Person> people, Instant now, CancellationToken stop)
    {
        var asked = new Dictionary<string, PersonId>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in people)
        {
            if (await addresses.OfAsync(person, stop) is { } address)
            {
                asked[address] = person.Id;
            }
        }

        if (asked.Count == 0)
        {
            return new Dictionary<PersonId, IReadOnlyList<Interval>>();
        }

        var body = new JsonObject
        {
            ["schedules"] = new JsonArray([.. asked.Keys.Select(address => JsonValue.Create(address))]),
            ["startTime"] = At(now),
            ["endTime"] = At(now + Ahead),
            ["availabilityViewInterval"] = 30,
        };
        var owner = Uri.EscapeDataString(asked.Values.First().Value);
        var answer = await graph.SendAsync("schedule", HttpMethod.Post, $"users/{owner}/calendar/getSchedule", body, stop);
        return answer is { ValueKind: JsonValueKind.Object } told && told.TryGetProperty("value", out var schedules)
            ? schedules.EnumerateArray()
                .Select(schedule => (Person: asked.GetValueOrDefault(schedule.GetProperty("scheduleId").GetString() ?? ""), Taken: Taken(schedule)))
                .Where(schedule => schedule.Person.Value is not null)
                .ToDictionary(schedule => schedule.Person, schedule => schedule.Taken)
            : [];
    }

    private static JsonObject At(Instant instant) => new() { ["dateTime"] = Utc.Format(instant), ["timeZone"] = "UTC" };

    /// <summary>A mailbox that is not to be read has an <c>error</c> instead of items.</summary>
    private static IReadOnlyList<Interval> Taken(JsonElement schedule) =>
        schedule.TryGetProperty("scheduleItems", out var items) && items.ValueKind is JsonValueKind.Array
            ? [.. from item in items.EnumerateArray()
                  where item.TryGetProperty("status", out var status) && IsTaken(status.GetString())
                  let start = ReadTime(item.GetProperty("start"))
                  let end = ReadTime(item.GetProperty("end"))
                  where start < end
                  select new Interval(start.Value, end.Value)]
            : [];

    /// <summary>Spelt <c>busy</c> in the reference and <c>Busy</c> in the guide.</summary>
    private static bool IsTaken(string? status) => status?.ToLower(CultureInfo.InvariantCulture) is "busy" or "oof" or "tentative";

    /// <summary>Graph answers in UTC unless asked otherwise, with seven decimals.</summary>
    private static Instant? ReadTime(JsonElement time) =>
        Told.Parse(time.GetProperty("dateTime").GetString() ?? "") is { Success: true, Value: var local } ? local.InUtc().ToInstant() : null;
}
