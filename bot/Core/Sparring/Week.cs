using NodaTime;

namespace PeerHelp.Core.Sparring;

/// <summary>An agreed time in someone's week.</summary>
/// <param name="Helping">True for the helper, false for the asker.</param>
public sealed record Booking(RequestId Request, Instant Start, Instant End, bool Helping);

/// <summary>One person's week: its row's ETag is what makes double booking impossible.</summary>
/// <param name="Name">The ISO week in UTC, such as <c>2026-W48</c>.</param>
public sealed record Week(PersonId Person, string Name) : Saved
{
    public override string Key => Core.Key.Week(Person, Name);

    public IReadOnlyList<Booking> Bookings { get; init; } = [];

    /// <summary>Help requests the person has been asked to help with and that are still open to him or her.</summary>
    public IReadOnlyList<RequestId> Asked { get; init; } = [];

    /// <summary>How much of the weekly limit is used: sparrings as helper and open offers.</summary>
    public int Load => Bookings.Where(booking => booking.Helping).Select(booking => booking.Request).Union(Asked).Count();

    public bool IsFree(Instant start, Instant end) =>
        !Bookings.Any(booking => booking.Start < end && start < booking.End);

    public Week With(Booking booking) => this with { Bookings = [.. Bookings, booking] };

    public Week WithAsked(RequestId request) => this with { Asked = [.. Asked.Except([request]), request] };

    /// <summary>The week without anything of this help request.</summary>
    public Week Without(RequestId request) => this with
    {
        Bookings = [.. Bookings.Where(booking => booking.Request != request)],
        Asked = [.. Asked.Where(asked => asked != request)],
    };

    /// <summary>The ISO week in UTC, so that a week's row is found without knowing anybody's time zone.</summary>
    public static string NameOf(Instant at)
    {
        var day = at.InUtc().Date;
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        return $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}";
    }

    /// <summary>The week or two that an interval touches.</summary>
    public static IReadOnlyList<string> NamesOf(Instant start, Instant end) =>
        [.. new[] { NameOf(start), NameOf(end - Duration.Epsilon) }.Distinct()];
}
