namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string OnRequest => "PeerHelp: giving colleagues a moment";

    public override string OnStillNeeded => "PeerHelp: a small question for you";

    public override string OnOffer => "A colleague would like a chat";

    public override string OnPropose => "PeerHelp: when would suit you?";

    public override string OnTimes => "PeerHelp: times are suggested to you";

    public override string OnAgreed => "PeerHelp: the time is agreed";

    public override string OnCalledOff => "PeerHelp: a change to your time";

    public override string OnReminder => "Talking soon!";

    public override string OnNobodyYet => "PeerHelp: it's your call";

    public override string OnLeadAsked => "PeerHelp: does someone come to mind?";

    public override string OnFollowUp => "PeerHelp: did you get to talk?";

    public override string OnKudos => "PeerHelp: a colleague thanks you";

    public override string OnCircle => "PeerHelp: a question about the Friday circle";

    public override string OnCallMe => "PeerHelp: a colleague would like a call";

    public override string OnNote => "PeerHelp: a message for you";

    public override string OnWelcome => "PeerHelp has joined the channel";

    public override string CalendarTitle(string one, string other) => $"Sparring: {one} and {other}";

    public override string CalendarMoving(string title) => $"A new time is being found: {title}";

    public override string CircleName => "Friday circle";

    public override string CalendarName => "Sparrings";
}
