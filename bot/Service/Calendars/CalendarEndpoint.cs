using System.Security.Cryptography;
using System.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Calendars;

/// <summary>The calendar file behind an address that nobody can guess. It always tells the present agreement.</summary>
public static class CalendarEndpoint
{
    public static void MapCalendar(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/calendar/{address}.ics", async (string address, IStore store, Options options, CancellationToken stop) =>
            await FileAsync(address, store, options, stop) is { } file
                ? Results.Text(file, "text/calendar", Encoding.UTF8)
                : Results.NotFound());

    private static async Task<string?> FileAsync(string address, IStore store, Options options, CancellationToken stop)
    {
        if (Links.ReadCalendar(address) is not var (organisation, id, key))
        {
            return null;
        }

        var request = await LoadAsync<HelpRequest>(store, organisation, Key.Request(id), stop);
        if (request is null || request.LastAgreed is not { } meeting || !IsSame(request.CalendarKey, key) ||
            await LoadAsync<Community>(store, organisation, Key.Community(request.Community), stop) is not { } community)
        {
            return null;
        }

        return CalendarFile.For(Entries.Of(
            request, meeting, cancelled: request.Meeting is null, community, community.Settings.Language, organisation, options));
    }

    private static bool IsSame(string kept, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(given));

    private static async Task<T?> LoadAsync<T>(IStore store, OrganisationId organisation, string key, CancellationToken stop)
        where T : Saved =>
        await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(key))], stop) is [var row] ? Bodies.Read(row) as T : null;
}
