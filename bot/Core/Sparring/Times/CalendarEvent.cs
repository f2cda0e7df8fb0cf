using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Someone a calendar names: the service that arranges, or one of the two who talk.</summary>
/// <param name="Address">In the form of an e-mail address; it need not be one that mail can be sent to.</param>
public sealed record CalendarParty(string Name, string Address);

/// <summary>One sparring as a calendar sees it. Summary and description are neutral: the client may be sitting opposite.</summary>
/// <remarks>
/// The uid is the same for every version of the same sparring; the sequence grows with every move and with the
/// cancellation; the stamp says when this version was made.
/// </remarks>
public sealed record CalendarEvent(
    string Uid, int Sequence, Instant Stamp, Interval Time, DateTimeZone Zone, string Summary,
    CalendarParty Organizer, IReadOnlyList<CalendarParty> Attendees)
{
    public string Description { get; init; } = "";

    public Uri? Url { get; init; }

    public bool Cancelled { get; init; }
}
