using System.Globalization;
using System.Text.Json.Serialization;

namespace PeerHelp.Core;

/// <summary>What a card is for. Its face is derived from the state of the help request whenever it is shown.</summary>
public enum SurfaceKind
{
    /// <summary>The one small card in the thread.</summary>
    Request,

    /// <summary>To the asker: did you get what you needed, or shall I find someone?</summary>
    StillNeeded,

    /// <summary>To an expert: could you help?</summary>
    Offer,

    /// <summary>To the helper: when would suit you? One for each round of proposals.</summary>
    Propose,

    /// <summary>To the asker: which of these times suits you? One for each proposal.</summary>
    Times,

    /// <summary>To both: the time is agreed. One for each agreed time.</summary>
    Agreed,

    /// <summary>To both: you agreed on a time in the thread, shall I put it in the calendar?</summary>
    AgreedInThread,

    /// <summary>To a colleague who would have helped, too: you are welcome to the agreed talk. One for each agreed time.</summary>
    Join,

    /// <summary>To the asker and the helper: may this colleague listen? One for each listener.</summary>
    MayListen,

    /// <summary>To one who would like to listen: come, or not this time. One for each agreed time.</summary>
    Listen,

    /// <summary>To one who would have listened: what the two have learned, and let others read.</summary>
    Takeaway,

    /// <summary>To the other one: the agreed time, or the help, was called off.</summary>
    CalledOff,

    /// <summary>To both, ten minutes before.</summary>
    Reminder,

    /// <summary>To the asker: nobody has had time yet, how shall we go on?</summary>
    NobodyYet,

    /// <summary>To the leads: does someone come to mind?</summary>
    LeadAsked,

    /// <summary>To the asker afterwards: did you get to talk?</summary>
    FollowUp,

    /// <summary>To the helper: a colleague's thanks.</summary>
    Kudos,

    /// <summary>To the asker: something has been learned about this before.</summary>
    Recalled,

    /// <summary>To one of the two who talked: may others read this learning? One for each wording.</summary>
    Learning,

    /// <summary>To the one who wanted to try something: how did it go? One for each day that was chosen.</summary>
    Reflection,

    /// <summary>To the asker some weeks after a talk that helped: how are things?</summary>
    CatchUp,

    /// <summary>To the helper: what came of it.</summary>
    GoodNews,

    /// <summary>To the asker: may we talk about this in the Friday circle?</summary>
    CircleConsent,

    /// <summary>To the topic's leader: would you open the topic?</summary>
    CircleLeader,

    /// <summary>To the leads: a topic is suggested for the Friday circle.</summary>
    CircleLead,

    /// <summary>To the writer, at once: where to call in danger. One for each time it was told.</summary>
    Danger,

    /// <summary>To the leads, at once: a colleague wishes to be called.</summary>
    CallMe,

    /// <summary>To the one who wants to name a colleague: the people picker. Only ever an answer; its round tells which card it stands in for.</summary>
    Refer,
}

/// <summary>One message about a help request that is posted once and edited in place ever after.</summary>
/// <param name="To">Who sees it in the private chat; null for the card in the thread.</param>
/// <param name="Round">Tells repeated messages of one kind apart: the proposal's or the meeting's number.</param>
public sealed record Surface(
    SurfaceKind Kind, CommunityId Community, RequestId Request, PersonId? To = null, int Round = 0)
{
    /// <summary>The same surface is always the same row of the outbox.</summary>
    [JsonIgnore]
    public string Name => $"{Kind}|{Request}|{To}|{Round}";

    /// <summary>The surface that bears a name.</summary>
    public static Surface Named(string name, CommunityId community)
    {
        var parts = name.Split('|');
        return new(
            Enum.Parse<SurfaceKind>(parts[0]), community, new RequestId(parts[1]),
            parts[2].Length > 0 ? new PersonId(string.Join('|', parts[2..^1])) : null,
            int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }
}
