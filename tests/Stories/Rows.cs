using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>Looks at what is kept of an organisation, and at what must always be true of it.</summary>
internal static class Rows
{
    public static async Task<IReadOnlyList<Row>> AllAsync(IStore store, string organisation) =>
        await store.LoadAsync(organisation, [new Lookup.Range("a", "~")], CancellationToken.None);

    public static async Task<IReadOnlyList<T>> AllAsync<T>(IStore store, string organisation)
        where T : Saved
    {
        var prefix = typeof(T) == typeof(HelpRequest) ? "request|" : typeof(T) == typeof(Week) ? "week|" : "person|";
        var rows = await store.LoadAsync(organisation, [Lookup.Prefix(prefix)], CancellationToken.None);
        return [.. rows.Select(Bodies.Read).Cast<T>()];
    }

    /// <summary>Bookings never overlap, and each agreed time stands in both people's weeks and nowhere else.</summary>
    public static async Task AssertConsistentAsync(IStore store, string organisation)
    {
        var weeks = await AllAsync<Week>(store, organisation);
        var requests = (await AllAsync<HelpRequest>(store, organisation)).ToDictionary(request => request.Id);
        foreach (var week in weeks)
        {
            var inOrder = week.Bookings.OrderBy(booking => booking.Start).ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            Assert.All(inOrder, booking => AssertAgreed(requests[booking.Request], week.Person, booking));
        }

        foreach (var request in requests.Values.Where(request => request.Meeting is not null))
        {
            var (start, end) = (request.Meeting!.Start, request.Meeting.End);
            var booked = weeks.Where(week => week.Bookings.Any(booking => booking.Request == request.Id)).Select(week => week.Key);
            var expected = new[] { request.Helper!.Id, request.Asker.Id }
                .SelectMany(person => Week.NamesOf(start, end).Select(name => Key.Week(person, name)));
            Assert.Equal(expected.Order(), booked.Order());
        }
    }

    private static void AssertAgreed(HelpRequest request, PersonId person, Booking booking)
    {
        Assert.Equal((booking.Start, booking.End), (request.Meeting?.Start ?? Instant.MinValue, request.Meeting?.End ?? Instant.MinValue));
        Assert.Equal(person, booking.Helping ? request.Helper!.Id : request.Asker.Id);
    }
}
