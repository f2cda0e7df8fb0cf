using NodaTime;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Whatever people do, in whatever order and however much at once: nobody is promised to two talks, and no time is lost.</summary>
public sealed class NeverAClashTests
{
    private const int Moments = 160;

    private static readonly Duration LongAfter = Duration.FromDays(120);

    /// <summary>An ordinary day, the eves of the nights when the clocks turn, a Sunday before a new week, and the year's end.</summary>
    private static readonly Instant[] Begin =
    [
        Instant.FromUtc(2026, 11, 19, 7, 0), Instant.FromUtc(2026, 3, 28, 16, 0), Instant.FromUtc(2026, 10, 24, 16, 0),
        Instant.FromUtc(2026, 11, 22, 15, 0), Instant.FromUtc(2026, 12, 31, 12, 0),
    ];

    public static TheoryData<int, uint> Stories()
    {
        var stories = new TheoryData<int, uint>();
        for (var begin = 0; begin < Begin.Length; begin++)
        {
            for (uint seed = 1; seed <= 4; seed++)
            {
                stories.Add(begin, seed);
            }
        }

        return stories;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Nobody_is_promised_to_two_talks_and_every_time_is_agreed_by_both_or_free(int begin, uint seed)
    {
        var crowd = new Crowd(Begin[begin], seed);
        var (agreements, guests) = (0, 0);
        for (var moment = 0; moment < Moments; moment++)
        {
            crowd.Moment();
            AssertNoClash(crowd);
            AssertNothingLost(crowd);
            AssertNothingLeftBehind(crowd);
            guests += crowd.Requests.Count(request => request.Guests.Count > 0);
            agreements = Math.Max(agreements, crowd.Requests.Sum(request => request.Sequence));
            crowd.Later(Duration.FromMinutes(moment % 5 == 0 ? 45 : 1));
        }

        AssertInCalendars(crowd);
        crowd.Later(LongAfter);
        AssertNothingLost(crowd);
        AssertNothingLeftBehind(crowd);
        Assert.All(crowd.Weeks, week => Assert.Empty(week.ClaimedAt(crowd.Now)));
        Assert.True(agreements > 20 && crowd.Conflicts > 10 && guests > 3, $"Too quiet a story: {agreements} changes, {crowd.Conflicts} conflicts, {guests} guests.");
    }

    /// <summary>In the end people's own calendars hold what is agreed, once, and nothing else that is still ahead.</summary>
    private static void AssertInCalendars(Crowd crowd)
    {
        while (crowd.OwesCalendars)
        {
            crowd.TellCalendars();
        }

        var agreed = crowd.Requests.Where(request => request.Meeting?.End > crowd.Now).ToList();
        Assert.All(agreed, request => Assert.Equal((request.Meeting!, true), crowd.Calendar[request.Entry!.Id!]));
        var kept = crowd.Requests.Select(request => request.Entry?.Id).ToHashSet();
        Assert.All(
            crowd.Calendar.Where(one => one.Value.Time.End > crowd.Now && one.Value.IsBusy), one => Assert.Contains(one.Key, kept));
    }

    private static void AssertNoClash(Crowd crowd)
    {
        foreach (var person in crowd.Weeks.GroupBy(week => week.Person))
        {
            var times = person.SelectMany(week => week.Bookings).Distinct().OrderBy(booking => booking.Start).ToList();
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{person.Key}: {pair}"));
        }
    }

    /// <summary>An agreed time stands in all weeks it touches, of both and of everybody who comes beside them; they are four at most.</summary>
    private static void AssertNothingLost(Crowd crowd)
    {
        foreach (var request in crowd.Requests.Where(request => request.Meeting is not null))
        {
            var meeting = request.Meeting!;
            Assert.InRange(request.Guests.Count, 0, Joining.MostBeside);
            foreach (var person in request.Guests.Select(guest => guest.Id).Append(request.Asker.Id).Append(request.Helper!.Id))
            {
                Assert.All(Week.NamesOf(meeting.Start, meeting.End), name => Assert.Contains(
                    new Booking(request.Id, meeting.Start, meeting.End, Helping: person == request.Helper.Id || request.Joined.Any(one => one.Id == person)),
                    crowd.Weeks.Single(week => week.Person == person && week.Name == name).Bookings));
            }
        }
    }

    /// <summary>A time in somebody's week is one that its request has agreed with that person; what was called off is remembered once.</summary>
    private static void AssertNothingLeftBehind(Crowd crowd)
    {
        var requests = crowd.Requests.ToDictionary(request => request.Id);
        foreach (var week in crowd.Weeks)
        {
            Assert.All(week.Bookings, booking =>
            {
                var request = requests[booking.Request];
                Assert.Equal((request.Meeting?.Start, request.Meeting?.End), (booking.Start, booking.End));
                Assert.True(request.IsForgotten || (booking.Helping
                    ? request.Joined.Select(one => one.Id).Append(request.Helper!.Id)
                    : request.Guests.Select(one => one.Id).Append(request.Asker.Id)).Contains(week.Person), $"{week.Person} is booked for nothing");
            });
            Assert.Empty(week.CalledOff.Select(off => off.Request).Intersect(week.Bookings.Select(booking => booking.Request)));
            Assert.Distinct(week.CalledOff.Select(off => off.Request));
        }
    }
}
