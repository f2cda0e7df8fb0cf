using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Sparring;

/// <summary>An agreed time in someone's week.</summary>
/// <param name="Helping">True for the helper, false for the asker.</param>
public sealed record Booking(RequestId Request, Instant Start, Instant End, bool Helping);

/// <summary>A help request that takes room in a helper's week before there is a time: an offer that is waited for, or a promise.</summary>
public sealed record Claim(RequestId Request, Instant Until);

/// <summary>One person's week: its row's ETag is what makes double booking impossible.</summary>
/// <param name="Name">The ISO week in UTC, such as <c>2026-W48</c>.</param>
public sealed record Week(PersonId Person, string Name) : Saved
{
    public override string Key => Core.Key.Week(Person, Name);

    public IReadOnlyList<Booking> Bookings { get; init; } = [];

    /// <summary>Times that were agreed and then let go: a calendar that has them is told so.</summary>
    /// <remarks>Rows written before this was remembered bring null.</remarks>
    public IReadOnlyList<Booking> CalledOff { get; init => field = value ?? []; } = [];

    /// <summary>Help requests the person is asked, or has promised, to help with, and how long that weighs on the week.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>How much of the weekly limit is used at an instant: sparrings as helper, promises and awaited offers.</summary>
    public int LoadAt(Instant now) => Helping.Union(ClaimedAt(now)).Count();

    /// <summary>The requests with an agreed time as helper.</summary>
    public IEnumerable<RequestId> Helping => Bookings.Where(booking => booking.Helping).Select(booking => booking.Request);

    public IEnumerable<RequestId> ClaimedAt(Instant now) => Claims.Where(claim => now < claim.Until).Select(claim => claim.Request);

    public bool IsFree(Instant start, Instant end) =>
        !Bookings.Any(booking => booking.Start < end && start < booking.End);

    public Week With(Booking booking) => this with
    {
        Bookings = [.. Bookings, booking],
        CalledOff = [.. CalledOff.Where(off => off.Request != booking.Request)],
    };

    public Week With(Claim claim) => this with { Claims = [.. Claims.Where(one => one.Request != claim.Request), claim] };

    /// <summary>The week without anything of this help request.</summary>
    public Week Without(RequestId request) => this with
    {
        Bookings = [.. Bookings.Where(booking => booking.Request != request)],
        Claims = [.. Claims.Where(claim => claim.Request != request)],
    };

    /// <summary>The week without the request's agreed time and claim, but with the knowledge that there was one.</summary>
    public Week Releasing(RequestId request) => Bookings.Where(booking => booking.Request == request).ToList() is { Count: > 0 } off
        ? Without(request) with { CalledOff = [.. CalledOff.Where(one => one.Request != request), .. off] }
        : Without(request);

    /// <summary>The ISO week in UTC, so that a week's row is found without knowing anybody's time zone.</summary>
    public static string NameOf(Instant at) => IsoWeekName.WeekOf(at, DateTimeZone.Utc);

    /// <summary>The week or two that an interval touches.</summary>
    public static IReadOnlyList<string> NamesOf(Instant start, Instant end) =>
        IsoWeekName.Touching(new Interval(start, end), DateTimeZone.Utc);
}
