namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string AskToListen => "Får jag lyssna?";

    public override string MayAskToListen =>
        "Tack för att du sade till! Vill du lyssna när det pratas om det här, fråga mig: \"Får jag lyssna?\"";

    public override string ListenAsked => "Okej! Jag frågar båda om det passar. Jag säger till senast när samtalet börjar.";

    public override string ListenAskedLater =>
        "Okej! När samtalet är bestämt frågar jag båda om det passar. Sedan säger jag till.";

    public override string ListenNotThisTime =>
        "Den här gången går det inte att lyssna, och det beror inte på dig. Om de delar vad de lärde sig får du det av mig.";

    public override string MayListen(string name, string when) =>
        $"{name} skulle gärna lyssna på ert samtal: {when}. Samma sak är bekant för hen också. Går det bra?";

    public override string MayListenPromise => "Bara om det passar er båda. Om inte får ingen veta vem som sade så.";

    public override string MayListenYes => "Får lyssna";

    public override string MayListenThanks => "Tack för svaret. Jag berättar det inte för någon.";

    public override string MayListenOver => "Det här behöver inget svar längre.";

    public override string ComesToListen(string name) => $"{name} kommer och lyssnar.";

    public override string ListeningNow(string names) => $"Lyssnar: {names}.";

    public override string ListenInvited(string when, string asker, string helper) =>
        $"Du är välkommen att lyssna: {when}, med {asker} och {helper}. Kan du komma?";

    public override string ListenComing(string when, string asker, string helper) => $"Du får lyssna: {when}. Med är {asker} och {helper}.";

    public override string ListenPrivacy => "Det räcker att lyssna. Det du hör stannar mellan er.";

    public override string ListenYes => "Jag kommer";

    public override string ListenIn(string when) => $"Fint, du är med: {when}.";

    public override string ListenCalledOff =>
        "Samtalet som du skulle lyssna på blev inte av. Om en ny tid bestäms säger jag till.";

    public override string Takeaway => "Du ville gärna lyssna. Det här lärde man sig:";

    public override string ComesAlready => "Du är redan med.";

    public override string NotFamiliar =>
        "Tryck först på \"Bekant för mig också\" på kortet i tråden. Sedan kan du fråga om du får lyssna.";

    public override string NotForListeners => "Det här samtalet går inte att lyssna på.";

    public override string OnMayListen => "PeerHelp: får en kollega lyssna?";

    public override string OnListen => "PeerHelp: om din önskan att lyssna";

    public override string OnTakeaway => "PeerHelp: en lärdom till dig";

    public override string KudosAskAll(string helper, string names) =>
        $"Vill du tacka? En mening räcker. Bara {names} ser den. I tråden syns den bara om {helper} vill det.";

    public override string KudosSentAll(string helper, string names) =>
        $"Tacket är på väg. Bara {names} ser det. I tråden syns det bara om {helper} vill det.";

    public override string And(string all, string last) => $"{all} och {last}";
}
