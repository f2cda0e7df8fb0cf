namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string OnRequest => "PeerHelp: annetaan kollegoille hetki";

    public override string OnStillNeeded => "PeerHelp: pieni kysymys sinulle";

    public override string OnOffer => "Kollega kaipaa juttuseuraa";

    public override string OnPropose => "PeerHelp: milloin sinulle sopisi?";

    public override string OnTimes => "PeerHelp: sinulle ehdotetaan aikoja";

    public override string OnAgreed => "PeerHelp: aika on sovittu";

    public override string OnCalledOff => "PeerHelp: muutos sovittuun aikaan";

    public override string OnReminder => "Kohta jutellaan!";

    public override string OnNobodyYet => "PeerHelp: sinä päätät jatkosta";

    public override string OnLeadAsked => "PeerHelp: tuleeko mieleesi joku?";

    public override string OnFollowUp => "PeerHelp: ehdittekö jutella?";

    public override string OnKudos => "PeerHelp: kollega kiittää sinua";

    public override string OnCircle => "PeerHelp: kysymys Perjantaipiiristä";

    public override string OnCallMe => "PeerHelp: kollega toivoo soittoa";

    public override string OnNote => "PeerHelp: viesti sinulle";

    public override string OnWelcome => "PeerHelp tuli kanavalle";

    public override string CalendarTitle(string one, string other) => $"Sparraus: {one} ja {other}";

    public override string CalendarMoving(string title) => $"Uusi aika haussa: {title}";

    public override string CircleName => "Perjantaipiiri";

    public override string CalendarName => "Sparraukset";
}
