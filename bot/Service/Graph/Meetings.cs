using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Cards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>The meeting in people's Outlook calendars: made in the asker's, with the helper invited and a place in Teams.</summary>
public sealed class Meetings(GraphClient graph, Addresses addresses)
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    /// <summary>Does the step and tells how the entry stands then.</summary>
    /// <param name="invited">The helper first, then those who come beside the two.</param>
    /// <exception cref="DeliveryFailedException">Graph did not do it, or nobody knows.</exception>
    public async Task<CalendarEntry?> DoAsync(
        CalendarStep step, HelpRequest request, Community community, IReadOnlyList<Person> invited, CancellationToken stop)
    {
        var entry = request.Entry!;
        var after = Entering.After(step, request);
        var title = Notes.CalendarTitle(entry.Helper.Name, request.Asker.Name, community.Settings.Language);
        switch (step)
        {
            case CalendarStep.Make:
                var made = await graph.SendAsync("make", HttpMethod.Post, PathTo(request), await NewAsync(request, entry, title, invited[0], stop), stop);
                var id = Word(made, "id") ?? throw new DeliveryFailedException("graph.make", DeliveryProblem.Refused) { Code = "NoId" };
                return after! with { Id = id, JoinUrl = Word(Part(made, "onlineMeeting"), "joinUrl") };
            case CalendarStep.Move:
                await graph.SendAsync("move", HttpMethod.Patch, PathTo(request, entry), Moved(request.Meeting!, title), stop);
                return after;
            case CalendarStep.Invite:
                await graph.SendAsync("invite", HttpMethod.Patch, PathTo(request, entry), new JsonObject { ["attendees"] = await AttendeesAsync(invited, stop) }, stop);
                return after;
            case CalendarStep.Loosen:
                var loose = new JsonObject { ["subject"] = Notes.CalendarMoving(title, community.Settings.Language), ["showAs"] = "free" };
                await graph.SendAsync("loosen", HttpMethod.Patch, PathTo(request, entry), loose, stop);
                return after;
            default:
                // The organizer's deletion is told to whoever is invited.
                await graph.SendAsync("remove", HttpMethod.Delete, PathTo(request, entry), null, stop);
                return after;
        }
    }

    /// <summary>The same to the letter whenever it is asked for: Graph refuses another event under a known transactionId.</summary>
    private async Task<JsonObject> NewAsync(HelpRequest request, CalendarEntry entry, string title, Person helper, CancellationToken stop) => new()
    {
        ["subject"] = title,
        ["start"] = At(entry.Made.Start),
        ["end"] = At(entry.Made.End),
        ["attendees"] = new JsonArray(Attendee(
            await addresses.OfAsync(helper, stop) ?? throw new DeliveryFailedException("graph.make", DeliveryProblem.Gone), entry.Helper.Name)),
        ["isOnlineMeeting"] = true,
        ["onlineMeetingProvider"] = "teamsForBusiness",
        ["allowNewTimeProposals"] = false,
        ["sensitivity"] = "private",
        ["transactionId"] = TransactionOf(request, entry),
    };

    /// <summary>Graph takes them as a whole: who is not named is invited no more.</summary>
    private async Task<JsonArray> AttendeesAsync(IReadOnlyList<Person> invited, CancellationToken stop)
    {
        JsonArray attendees = [];
        foreach (var person in invited)
        {
            if (await addresses.OfAsync(person, stop) is { } address)
            {
                attendees.Add(Attendee(address, person.Name));
            }
        }

        return attendees;
    }

    private static JsonObject Attendee(string address, string name) => new()
    {
        ["type"] = "required",
        ["emailAddress"] = new JsonObject { ["address"] = address, ["name"] = name },
    };

    private static JsonObject Moved(Meeting meeting, string title) => new()
    {
        ["subject"] = title,
        ["start"] = At(meeting.Start),
        ["end"] = At(meeting.End),
        ["showAs"] = "busy",
    };

    private static JsonObject At(Instant instant) => new() { ["dateTime"] = Utc.Format(instant), ["timeZone"] = "UTC" };

    private static string PathTo(HelpRequest request, CalendarEntry? entry = null) =>
        $"users/{Uri.EscapeDataString(request.Asker.Id.Value)}/events{(entry is null ? "" : $"/{Uri.EscapeDataString(entry.Id!)}")}";

    private static string TransactionOf(HelpRequest request, CalendarEntry entry) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Id}|{entry.Helper.Id}|{entry.Version}")).AsSpan(0, 16)).ToString();

    private static JsonElement? Part(JsonElement? from, string name) =>
        from is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(name, out var part) ? part : null;

    private static string? Word(JsonElement? from, string name) =>
        Part(from, name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;
}
