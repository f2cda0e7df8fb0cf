namespace PeerHelp.Cards;

/// <content>What a notification shows: never a topic or a word of the question, because the client may be sitting opposite.</content>
public abstract partial class Texts
{
    public abstract string OnRequest { get; }

    public abstract string OnStillNeeded { get; }

    public abstract string OnOffer { get; }

    public abstract string OnPropose { get; }

    public abstract string OnTimes { get; }

    public abstract string OnAgreed { get; }

    public abstract string OnCalledOff { get; }

    public abstract string OnReminder { get; }

    public abstract string OnNobodyYet { get; }

    public abstract string OnLeadAsked { get; }

    public abstract string OnFollowUp { get; }

    public abstract string OnKudos { get; }

    public abstract string OnCircle { get; }

    public abstract string OnCallMe { get; }

    public abstract string OnNote { get; }

    public abstract string OnWelcome { get; }

    /// <summary>What calendars show: names only, for the client may be sitting opposite.</summary>
    public abstract string CalendarTitle(string one, string other);

    /// <summary>The title of a meeting whose time was let go.</summary>
    public abstract string CalendarMoving(string title);

    /// <summary>What calendars show of the circle: its name, no topic.</summary>
    public abstract string CircleName { get; }

    /// <summary>What calendars call one's own sparrings together.</summary>
    public abstract string CalendarName { get; }
}
