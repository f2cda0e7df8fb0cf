using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PeerHelp.Cards;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Times;
using PeerHelp.Service.Storage;

namespace PeerHelp.Service.Calendars;

/// <summary>Reads what stands behind a calendar's address. It always tells the present agreements; null when the key is not right.</summary>
public sealed class CalendarReader(IStore store, Options options, Painter painter)
{
    private const int MostSparrings = 100;
    private const int MostCircles = 20;

    private static readonly Duration LookAgain = Duration.FromHours(1);

    /// <summary>One agreed time, or that it was called off.</summary>
    public async Task<Calendar?> SparringAsync(string address, CancellationToken stop)
    {
        if (Links.ReadCalendar(address) is not var (organisation, id, key) ||
            await OneAsync<HelpRequest>(organisation, Key.Request(id), stop) is not { LastAgreed: { } meeting } request ||
            !IsSame(request.CalendarKey, key) ||
            await OneAsync<Community>(organisation, Key.Community(request.Community), stop) is not { } community)
        {
            return null;
        }

        var entry = Entries.Of(request, meeting, request.Meeting is null, community, community.Settings.Language, organisation, options);
        return new Calendar(CalendarFile.For(entry), entry.Stamp);
    }

    /// <summary>All times of one person, ahead and past, as long as weeks are kept, and the circles that take his or her time; who has left sees none.</summary>
    public async Task<Calendar?> FeedAsync(string address, CancellationToken stop)
    {
        if (Links.ReadFeed(address) is not var (organisation, id, key) ||
            await OneAsync<Person>(organisation, Key.Person(id), stop) is not { FeedKey: { } kept, Communities.Count: > 0 } person ||
            !IsSame(kept, key))
        {
            return null;
        }

        List<CalendarEvent> entries =
        [
            .. await EntriesAsync(person, organisation, stop), .. await CirclesAsync(person, organisation, stop),
        ];
        var file = CalendarFile.Feed(Notes.CalendarName(painter.LanguageOf(person, null, null)), entries, LookAgain, Home);
        return new Calendar(file, entries.Count == 0 ? null : entries.Max(entry => entry.Stamp));
    }

    private DateTimeZone Home => DateTimeZoneProviders.Tzdb[options.NewCommunity.TimeZone];

    private async Task<List<CalendarEvent>> EntriesAsync(Person person, OrganisationId organisation, CancellationToken stop)
    {
        var rows = await store.LoadAsync(organisation.Value, [Lookup.Prefix(Bodies.KeyOf(Key.Week(person.Id, "")))], stop);
        var weeks = rows.Select(Bodies.Read).OfType<Week>().ToList();
        var times = weeks.SelectMany(week => week.Bookings).Select(booking => (Booking: booking, Cancelled: false))
            .Concat(weeks.SelectMany(week => week.CalledOff).OrderByDescending(booking => booking.Start).Select(booking => (Booking: booking, Cancelled: true)))
            .DistinctBy(time => time.Booking.Request)
            .OrderByDescending(time => time.Booking.Start).Take(MostSparrings)
            .ToList();
        var requests = await ManyAsync<HelpRequest>(organisation, times.Select(time => Key.Request(time.Booking.Request)), stop);
        var communities = await ManyAsync<Community>(organisation, requests.Values.Select(request => Key.Community(request.Community)), stop);
        return
        [
            .. from time in times
               orderby time.Booking.Start
               let request = requests.GetValueOrDefault(Key.Request(time.Booking.Request))
               let community = request is null ? null : communities.GetValueOrDefault(Key.Community(request.Community))
               where community is not null
               select Entries.Of(
                   request, MeetingOf(time.Booking, request, person), time.Cancelled, community, painter.LanguageOf(person, community, null),
                   organisation, options),
        ];
    }

    private async Task<List<CalendarEvent>> CirclesAsync(Person person, OrganisationId organisation, CancellationToken stop)
    {
        var rows = await store.LoadAsync(
            organisation.Value, [.. person.Communities.Select(team => Lookup.Prefix(Bodies.KeyOf(Key.Circles(team))))], stop);
        var sessions = rows.Select(Bodies.Read).OfType<CircleSession>().OrderByDescending(session => session.Day).Take(MostCircles).ToList();
        var requests = await ManyAsync<HelpRequest>(organisation, sessions.SelectMany(session => session.Topics).Select(topic => Key.Request(topic.Request)), stop);
        var communities = await ManyAsync<Community>(organisation, sessions.Select(session => Key.Community(session.Community)), stop);
        return
        [
            .. from session in sessions
               where session.Concerns(person.Id, id => requests.GetValueOrDefault(Key.Request(id)))
               let community = communities.GetValueOrDefault(Key.Community(session.Community))
               where community is not null
               orderby session.Day
               select Entries.Of(
                   session, session.Topics.Select(topic => requests.GetValueOrDefault(Key.Request(topic.Request))).OfType<HelpRequest>(),
                   community, painter.LanguageOf(person, community, null), options),
        ];
    }

    /// <summary>Who helped, and does no more, still reads his or her own name.</summary>
    private static Meeting MeetingOf(Booking booking, HelpRequest request, Person person) => new(
        booking.Start, (int)(booking.End - booking.Start).TotalMinutes,
        booking.Helping ? person.Name : (request.Meeting ?? request.LastAgreed)?.Helper ?? "");

    private static bool IsSame(string kept, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(given));

    private async Task<T?> OneAsync<T>(OrganisationId organisation, string key, CancellationToken stop)
        where T : Saved => (await ManyAsync<T>(organisation, [key], stop)).GetValueOrDefault(key);

    private async Task<Dictionary<string, T>> ManyAsync<T>(OrganisationId organisation, IEnumerable<string> keys, CancellationToken stop)
        where T : Saved
    {
        var points = keys.Distinct().Select(key => new Lookup.Point(Bodies.KeyOf(key))).ToList();
        var rows = points.Count == 0 ? [] : await store.LoadAsync(organisation.Value, [.. points], stop);
        return rows.Select(Bodies.Read).OfType<T>().ToDictionary(saved => saved.Key);
    }
}
