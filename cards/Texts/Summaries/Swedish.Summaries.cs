namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string OnRequest => "PeerHelp: vi ger kollegorna en stund";

    public override string OnStillNeeded => "PeerHelp: en liten fråga till dig";

    public override string OnOffer => "En kollega vill bolla en sak";

    public override string OnPropose => "PeerHelp: när skulle det passa dig?";

    public override string OnTimes => "PeerHelp: du har fått förslag på tider";

    public override string OnAgreed => "PeerHelp: tiden är bestämd";

    public override string OnCalledOff => "PeerHelp: en ändring i er tid";

    public override string OnReminder => "Snart pratar ni!";

    public override string OnNobodyYet => "PeerHelp: du bestämmer fortsättningen";

    public override string OnLeadAsked => "PeerHelp: kommer du att tänka på någon?";

    public override string OnFollowUp => "PeerHelp: hann ni prata?";

    public override string OnKudos => "PeerHelp: en kollega tackar dig";

    public override string OnCircle => "PeerHelp: en fråga om Fredagscirkeln";

    public override string OnCallMe => "PeerHelp: en kollega önskar att du ringer";

    public override string OnNote => "PeerHelp: ett meddelande till dig";

    public override string OnWelcome => "PeerHelp är med i kanalen";

    public override string CalendarTitle(string one, string other) => $"Bollande: {one} och {other}";

    public override string CalendarMoving(string title) => $"Ny tid söks: {title}";

    public override string CircleName => "Fredagscirkeln";

    public override string CalendarName => "Bollanden";
}
