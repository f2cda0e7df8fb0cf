using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>One sparring as a calendar sees it. Summary and description are neutral: the client may be sitting opposite.</summary>
/// <remarks>
/// The uid is the same for every version of the same sparring; the sequence grows with every move and with the
/// cancellation; the stamp says when this version was made.
/// </remarks>
public sealed record CalendarEvent(
    string Uid, int Sequence, Instant Stamp, Interval Time, DateTimeZone Zone, string Summary)
{
    public string Description { get; init; } = "";

    public Uri? Url { get; init; }

    public bool Cancelled { get; init; }

    /// <summary>The e-mail address of the organizer; calendars that answer invitations want one.</summary>
    public string? Organizer { get; init; }

    /// <summary>The e-mail addresses of the invited.</summary>
    public IReadOnlyList<string> Attendees { get; init; } = [];
}
