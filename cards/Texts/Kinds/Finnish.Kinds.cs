namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string HowLong(int minutes) => minutes switch
    {
        5 => "Noin viisi minuuttia",
        15 => "Noin vartti",
        30 => "Noin puoli tuntia",
        _ => $"Noin {minutes} minuuttia",
    };

    public override string OfferTip(string asker) =>
        $"{asker} kaipaa vinkkiä kirjallisesti. Rivi tai pari ketjuun tai viestillä riittää, aikaa ei tarvitse sopia.";

    public override string OfferExperiences(string asker) =>
        $"{asker} kaipaa muiden kokemuksia. Kokemuksesi riittää, valmista vastausta ei tarvita. Voit kertoa sen ketjussa tai jutella hetken, niin kuin sinulle sopii.";

    public override string OfferCompany(string asker, string howLong) =>
        $"{asker} kaipaa jotakuta, jolle puhua. {howLong}, silloin kun sinulle sopii. Kuunteleminen riittää, neuvoja ei tarvita.";

    public override string OfferFact(string asker, string howLong) =>
        $"Yksi nopea kysymys, kysyjänä {asker}. {howLong} puhelimessa riittää.";

    public override string ReasonTrust(string asker) => $"Kysyn sinulta, koska {asker} on saanut sinulta apua ennenkin.";

    public override string ListeningTip => "Kysymys on perillä. Annetaan kollegoille hetki. Jos kukaan ei ehdi, kyselen vinkkiä.";

    public override string SearchingTip => "Kyselen vinkkiä. Ketjuun saa silti vastata, jokainen kokemus auttaa.";

    public override string FoundTip(string helper) => $"Apu löytyi: {helper}. Vinkki on tulossa.";

    public override string StillTell => "Ketjuun saa yhä kertoa kokemuksia.";

    public override string TipWhere(string asker) => $"Hienoa, kiitos! Kirjoita vinkkisi ketjuun tai suoraan viestillä: {asker}.";

    public override string TipNotThroughMe =>
        "Kirjoita vinkkisi ketjuun tai suoraan kysyjälle, minä en välitä viestejä. Kun se on perillä, sano vaikka \"lähetin vinkin\".";

    public override string TipThanks => "Kiitos, että autoit vinkillä!";

    public override string TipNotNeeded => "Vinkkiä ei enää tarvita. Kiitos, että olit valmis!";

    public override string TipForYou(string helper) => $"{helper} kirjoittaa sinulle vinkin.";

    public override string TipQuestion(string helper) => $"{helper} lupasi kirjoittaa vinkin. Saitko siitä, mitä tarvitsit?";

    public override string ByPhone(string howLong) => $"{howLong} puhelimessa riittää.";

    public override string KindLabel => "Millaista apua kaipaat?";

    public override string KindTalk => "Juttuhetki, puoli tuntia";

    public override string KindShortTalk => "Juttuhetki, vartti";

    public override string KindFact => "Nopea tieto, viisi minuuttia";

    public override string KindTip => "Vinkki kirjallisesti";

    public override string KindExperiences => "Muiden kokemuksia";

    public override string KindCompany => "Joku, jolle puhua";

    public override string TalkIs(string howLong) => $"Selvä, etsin juttukaverin. {howLong}.";

    public override string TipIs => "Selvä, kyselen vinkkiä kirjallisesti.";

    public override string ExperiencesIs => "Selvä, kyselen muiden kokemuksia.";

    public override string CompanyIs => "Selvä, etsin jonkun, jolle puhua.";

    public override string FactIs(string howLong) => $"Selvä, kysyn nopeasti. {howLong} puhelimessa riittää.";

    public override string AwayUntil(string when) => $"Selvä. En kysele sinulta mitään, ennen kuin on {when}.";

    public override string AwayAt(string times) => $"Selvä, pidän sinut rauhassa: {times}.";

    public override string MyAway(string times) => $"Varattu: {times}";

    public override string QuietDays(string days) => $"Selvä. Hiljaiset päivät: {days} Silloin en kysy mitään keneltäkään, ja jatkan niiden jälkeen.";

    public override string NoQuietDays => "Hiljaisia päiviä ei ole.";

    public override string QuietNow(string when) => $"Nyt on hiljaiset päivät. Jatkan {when}, jos kukaan ei ole ehtinyt ennen sitä.";

    public override string OfferJoined => "Olet tervetullut mukaan sovittuun juttuhetkeen.";

    public override string OfferDeclinedKindly => "Selvä, kiitos kun kerroit. Juttuhetki pidetään silti.";

    public override string JoinAsked(string when, string asker, string helper) => $"{asker} toivottaa sinutkin tervetulleeksi: {when}, mukana {helper}. Pääsisitkö?";

    public override string JoinAgreed(string when, string asker, string helper) => $"Sovittu: {when}. Mukana {asker} ja {helper}.";

    public override string AlsoComing(string names) => $"Mukana myös: {names}.";

    public override string WouldCome(string name) => $"Myös {name} ehtisi. Saako tulla mukaan?";

    public override string JoinYes => "Tulen mukaan";

    public override string JoinNo => "En pääse";

    public override string BothWelcome => "Molemmat tervetulleita";

    public override string OnJoin => "PeerHelp: tervetuloa mukaan";

    public override string WriteTip => "Kirjoitan vinkin";

    public override string TipSent => "Lähetin vinkin";

    public override string GotTip => "Sain, auttoi";

    public override string OnOfferTip => "Kollega kaipaa vinkkiä";

    public override string OnFollowUpTip => "PeerHelp: saitko vinkin?";
}
