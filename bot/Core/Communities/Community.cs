using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Communities;

/// <summary>How a community wants PeerHelp to behave.</summary>
/// <param name="Hours">Working hours, such as <c>Mon-Fri 08:00-16:00</c>, or <c>always</c>.</param>
/// <param name="Grace">How long a new help request is left to colleagues, in working time.</param>
/// <param name="OfferTime">How long one expert is waited for before the next is asked, in working time.</param>
/// <param name="OfferRound">How many experts are asked first; later at least two at once.</param>
/// <param name="WeeklyLimit">How many sparrings a helper gets in a week, unless he or she says otherwise.</param>
/// <param name="OnDuty">Names and numbers to call in acute danger, as the community wrote them; empty when it has told none.</param>
/// <param name="CircleMustConfirm">True: a circle topic waits for a lead's yes. False: it stands unless a lead vetoes it.</param>
public sealed record CommunitySettings(
    string TimeZone, string Hours, Duration Grace, Duration UrgentGrace, Duration OfferTime, int OfferRound,
    int WeeklyLimit, Language Language, bool CircleMustConfirm = false, string? OnDuty = null)
{
    /// <summary>When on its day the Friday circle is, such as <c>09:00-10:00</c>; null: the usual time.</summary>
    public string? CircleTime { get; init; }
}

/// <summary>A team with its Ask channel, its leads and its ways.</summary>
public sealed record Community(CommunityId Id, string ServiceUrl, CommunitySettings Settings) : Saved
{
    public override string Key => Core.Key.Community(Id);

    public string? Name { get; init; }

    /// <summary>The team's group id in Entra; thread links need it.</summary>
    public string? GroupId { get; init; }

    /// <summary>The Ask channel; null until the team has been read.</summary>
    public string? AskChannel { get; init; }

    /// <summary>A lead named the Ask channel: a renamed channel changes nothing.</summary>
    public bool AskChannelIsChosen { get; init; }

    /// <summary>The team's channels by id; the general channel's name is null.</summary>
    public IReadOnlyDictionary<string, string?> Channels { get; init; } = new Dictionary<string, string?>();

    public IReadOnlyList<PersonId> Leads { get; init; } = [];

    /// <summary>Who installed PeerHelp, until the roster shows whether he or she may be the first lead.</summary>
    public PersonId? Installer { get; init; }

    /// <summary>The channel chosen at installation.</summary>
    public string? SelectedChannel { get; init; }

    /// <summary>False before the team has been read, and after PeerHelp was removed or the team archived.</summary>
    public bool Active { get; init; }

    /// <summary>PeerHelp was removed, or the team archived or deleted: nothing is owed any more.</summary>
    public bool Left { get; init; }

    public bool IsLead(PersonId person) => Leads.Contains(person);

    public DateTimeZone Zone() => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Settings.TimeZone) ?? DateTimeZone.Utc;

    public WorkingTime WorkingTime() => new(WorkingHours.Parse(Settings.Hours), Zone());
}
