namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string AskToListen => "Saanko kuunnella?";

    public override string MayAskToListen =>
        "Kiitos, kun kerroit! Jos haluat kuunnella, kun tästä jutellaan, kysy minulta: \"Saanko kuunnella?\"";

    public override string ListenAsked =>
        "Selvä! Kysyn heiltä kummaltakin, sopiiko se. Kerron sinulle viimeistään, kun juttuhetki alkaa.";

    public override string ListenAskedLater =>
        "Selvä! Kun juttuhetki on sovittu, kysyn heiltä kummaltakin, sopiiko se. Sitten kerron sinulle.";

    public override string ListenNotThisTime =>
        "Tällä kertaa et pääse kuuntelemaan, eikä se johdu sinusta. Jos he jakavat, mitä oppivat, saat sen minulta.";

    public override string MayListen(string name, string when) =>
        $"{name} kuuntelisi mielellään juttuhetkeänne: {when}. Sama asia on tuttu hänellekin. Saako tulla?";

    public override string MayListenPromise =>
        "Vain jos se sopii teille molemmille. Jos ei, kukaan ei saa tietää, kumpi sanoi niin.";

    public override string MayListenYes => "Saa kuunnella";

    public override string MayListenThanks => "Kiitos, kun kerroit. En kerro vastaustasi kenellekään.";

    public override string MayListenOver => "Tähän ei enää tarvitse vastata.";

    public override string ComesToListen(string name) => $"{name} tulee kuuntelemaan.";

    public override string ListeningNow(string names) => $"Kuuntelemassa: {names}.";

    public override string ListenInvited(string when, string asker, string helper) =>
        $"Olet tervetullut kuuntelemaan: {when}, mukana {asker} ja {helper}. Pääsetkö?";

    public override string ListenComing(string when, string asker, string helper) => $"Pääset kuuntelemaan: {when}. Mukana {asker} ja {helper}.";

    public override string ListenPrivacy => "Kuunteleminen riittää. Mitä kuulet, jää teidän kesken.";

    public override string ListenYes => "Tulen kuuntelemaan";

    public override string ListenIn(string when) => $"Hienoa, olet mukana: {when}.";

    public override string ListenCalledOff =>
        "Juttuhetki, johon olit tulossa kuuntelemaan, peruuntui. Jos uusi aika sovitaan, kerron sinulle.";

    public override string Takeaway => "Toivoit pääseväsi kuuntelemaan. Tällaista siitä opittiin:";

    public override string ComesAlready => "Olet jo mukana.";

    public override string NotFamiliar =>
        "Paina ensin ketjun kortilla \"Tuttua minullekin\". Sitten voit kysyä, saatko kuunnella.";

    public override string NotForListeners => "Tätä juttuhetkeä ei voi tulla kuuntelemaan.";

    public override string OnMayListen => "PeerHelp: saako kollega kuunnella?";

    public override string OnListen => "PeerHelp: kuuntelutoiveestasi";

    public override string OnTakeaway => "PeerHelp: yksi oppi sinulle";

    public override string KudosAskAll(string helper, string names) =>
        $"Haluatko kiittää? Yksi lause riittää. Sen näkevät vain {names}. Ketjussa se näkyy vain, jos {helper} niin haluaa.";

    public override string KudosSentAll(string helper, string names) =>
        $"Kiitos on matkalla. Sen näkevät vain {names}. Ketjussa se näkyy vain, jos {helper} niin haluaa.";

    public override string And(string all, string last) => $"{all} ja {last}";
}
