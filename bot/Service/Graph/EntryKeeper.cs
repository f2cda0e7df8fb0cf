using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>Brings the meeting in people's calendars to what is agreed, one step at a time, and brings back what Graph answered.</summary>
/// <param name="meetings">Null when calendars are not connected, or no longer: then nothing is owed to them.</param>
public sealed class EntryKeeper(IStore store, Turn turn, IClock clock, Meetings? meetings, ILogger<EntryKeeper> log)
{
    /// <exception cref="DeliveryFailedException">Graph asks to wait, or nobody knows what became of it; the row still waits.</exception>
    public async Task KeepAsync(OrganisationId organisation, Row row, Effect.Enter owed, CancellationToken stop)
    {
        if (meetings is null ||
            await OneAsync<HelpRequest>(organisation, Key.Request(owed.Request), stop) is not { Entry: { } entry } request ||
            Entering.Next(request, clock.GetCurrentInstant()) is not { } step ||
            await OneAsync<Community>(organisation, Key.Community(owed.Community), stop) is not { } community ||
            await InvitedAsync(organisation, request, entry, stop) is not [var helper, ..] invited || helper.Id != entry.Helper.Id)
        {
            await store.TryCommitAsync(organisation.Value, [new Write.Delete(row.Key, row.ETag)], stop);
            return;
        }

        var after = await TryAsync(step, request, community, invited, stop);
        await turn.TakeAsync(new Happening(organisation, null, new CalendarAnswered(request.Id, after)) { Consumes = row }, stop);
    }

    /// <summary>Consent that is missing or withdrawn, or an entry that somebody deleted, is an answer like another.</summary>
    private async Task<CalendarEntry?> TryAsync(
        CalendarStep step, HelpRequest request, Community community, IReadOnlyList<Person> invited, CancellationToken stop)
    {
        try
        {
            return await meetings!.DoAsync(step, request, community, invited, stop);
        }
        catch (DeliveryFailedException no) when (no.Kind is not (DeliveryProblem.Throttled or DeliveryProblem.Unavailable))
        {
            log.CalendarRefused(step.ToString(), request.Id.Value, no.Kind.ToString(), no.Code);
            return no.Kind is DeliveryProblem.Gone ? null : Entering.AfterRefusal(step, request);
        }
    }

    /// <summary>The helper first, then those who come beside the two.</summary>
    private async Task<IReadOnlyList<Person>> InvitedAsync(OrganisationId organisation, HelpRequest request, CalendarEntry entry, CancellationToken stop)
    {
        List<Person> invited = [];
        foreach (var id in request.Guests.Select(one => one.Id).Prepend(entry.Helper.Id).Distinct())
        {
            if (await OneAsync<Person>(organisation, Key.Person(id), stop) is { } person)
            {
                invited.Add(person);
            }
        }

        return invited;
    }

    private async Task<T?> OneAsync<T>(OrganisationId organisation, string key, CancellationToken stop)
        where T : Saved =>
        await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(key))], stop) is [var row] ? Bodies.Read(row) as T : null;
}
