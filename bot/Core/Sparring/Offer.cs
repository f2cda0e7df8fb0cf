using NodaTime;

namespace PeerHelp.Core.Sparring;

/// <summary>What an expert has said to an offer.</summary>
public enum OfferState
{
    /// <summary>No answer yet; an offer never expires.</summary>
    Asked,

    /// <summary>Not now, with no explanation and no trace.</summary>
    Declined,

    /// <summary>Ask me tomorrow.</summary>
    Later,

    /// <summary>Someone else knows better, or this is not for me.</summary>
    NotMe,

    /// <summary>Was the helper, and the asker goes on without.</summary>
    Released,

    /// <summary>Has written a tip, and the asker looks for more.</summary>
    Wrote,

    /// <summary>Said yes when somebody helped already, and would come, too.</summary>
    AlsoWilling,

    /// <summary>The asker says that both are welcome.</summary>
    Welcome,

    /// <summary>Comes to the agreed talk beside the helper.</summary>
    Joined,
}

/// <summary>On what ground an expert comes before others.</summary>
public enum OfferGround
{
    /// <summary>Knows what the question is about, and carries no more than others who do.</summary>
    Topics,

    /// <summary>A colleague named her.</summary>
    Referral,

    /// <summary>Has helped this asker with this before.</summary>
    Trust,

    /// <summary>Knows about as much as the others, and has not helped anyone yet.</summary>
    FirstTime,

    /// <summary>The asker wanted the search to go beyond shared topics.</summary>
    Anyone,
}

/// <summary>Why an expert is asked, human first.</summary>
/// <param name="ReferredBy">The name of the colleague who pointed to the expert.</param>
/// <param name="Words">That colleague's own words.</param>
/// <param name="Topics">The expert's own topics that the question shares.</param>
public sealed record OfferReason(
    string? ReferredBy, string? Words, IReadOnlyList<string> Topics, OfferGround Ground = OfferGround.Topics);

/// <summary>The private question to one expert: would you help?</summary>
/// <param name="AwaitedUntil">When others may be asked, if there is no answer by then.</param>
/// <param name="Turn">Grows when the expert wished to be asked again another day.</param>
/// <param name="Waited">The offer time has passed: others may be asked meanwhile, and a late yes is welcome.</param>
public sealed record Offer(Party Expert, OfferReason Reason, Instant AwaitedUntil, OfferState State = OfferState.Asked, bool Waited = false, int Turn = 0)
{
    /// <summary>The expert can still say yes.</summary>
    public bool IsOpen => State is OfferState.Asked or OfferState.Later;

    /// <summary>The search waits for this answer.</summary>
    public bool IsAwaited => State is OfferState.Asked && !Waited;
}

/// <summary>Times the helper has proposed.</summary>
/// <param name="Version">Each proposal has its number, so that a press on an old card is known.</param>
public sealed record Proposal(int Version, IReadOnlyList<Instant> Starts, int Minutes);

/// <summary>An agreed sparring.</summary>
/// <param name="Helper">The helper's name, for calendars that learn of it after it was called off.</param>
public sealed record Meeting(Instant Start, int Minutes, string Helper)
{
    public Instant End => Start + Duration.FromMinutes(Minutes);

    /// <summary>The two agreed on it in the thread: PeerHelp only offers the calendar.</summary>
    public bool InThread { get; init; }

    /// <summary>Who wants it in the calendar.</summary>
    public IReadOnlyList<PersonId> InCalendar { get; init => field = value ?? []; } = [];

    /// <summary>Who does not.</summary>
    public IReadOnlyList<PersonId> NotInCalendar { get; init => field = value ?? []; } = [];

    /// <summary>What was agreed on cards is for people's own calendars; a time of the thread once one of the two wants it there and neither does not.</summary>
    public bool IsForCalendars => !InThread || (InCalendar.Count > 0 && NotInCalendar.Count == 0);

    /// <summary>The meeting with one person's word about the calendar.</summary>
    public Meeting Calendared(PersonId person, bool yes) => this with
    {
        InCalendar = yes ? [.. InCalendar.Where(one => one != person), person] : [.. InCalendar.Where(one => one != person)],
        NotInCalendar = yes ? [.. NotInCalendar.Where(one => one != person)] : [.. NotInCalendar.Where(one => one != person), person],
    };
}

/// <summary>What the asker has said after the sparring.</summary>
public enum FollowUp
{
    NotAsked,
    Asked,
    Helped,
    StillThinking,
    NotMet,
}
