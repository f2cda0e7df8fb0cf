using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>The meeting that stands, or is being made, in both people's own calendars, where these are connected.</summary>
/// <remarks>Until it is answered it is asked for again and again, and each time to the letter the same: so it is made once.</remarks>
/// <param name="Helper">Whom it invites; it belongs to the asker.</param>
/// <param name="Made">The time it is made with.</param>
/// <param name="Version">The request's <see cref="HelpRequest.Sequence"/> when it was decided on.</param>
public sealed record CalendarEntry(Party Helper, Meeting Made, int Version)
{
    /// <summary>The calendar's own id; null until it has answered.</summary>
    public string? Id { get; init; }

    /// <summary>Where the two meet.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>Who is invited beside the helper, as the calendars have it.</summary>
    public IReadOnlyList<PersonId> Guests { get; init => field = value ?? []; } = [];

    /// <summary>The version that the calendars tell of.</summary>
    public int Told { get; init; }
}

/// <summary>What is to be done next with the meeting in people's calendars.</summary>
public enum CalendarStep
{
    Make,

    /// <summary>To the time that is agreed now.</summary>
    Move,

    /// <summary>The time is let go and another is being found: it takes nobody's time any more.</summary>
    Loosen,

    Remove,

    /// <summary>Those who come beside the two are invited, and who comes no more is not.</summary>
    Invite,
}
