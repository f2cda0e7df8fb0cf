namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string Welcome =>
        "Moi! Olen PeerHelp, tämän kanavan apuri. Kysykää ja vastatkaa niin kuin ennenkin. Jos jokin kysymys jää yksin, etsin sille vastaajan.";

    public override string WelcomePrivacy =>
        "Luen vain tätä kanavaa ja minulle kirjoitetut viestit. En vertaile ihmisiä, eikä esimies näe, kuka ei ehtinyt.";

    public override string Help =>
        "Voit kysyä kanavalla tai kirjoittaa tänne. Ymmärrän esimerkiksi: \"osaan: velka-asiat, nuoret\", \"sparraustunnit: ti ja to 13–15\", \"tauko 1.12. asti\", \"asiakkaalla 12 asti\", \"tietoni\", \"kalenteri\", \"mitä tiedetään: velka-asiat\". Älä kirjoita asiakkaan tietoja.";

    public override string NotUnderstood => "En ihan saanut kiinni. Sanotko toisin, tai kirjoita \"apua\"?";

    public override string ProfileQuestion => "Mistä sinulta saa kysyä?";

    public override string ProfileHint => "Pari sanaa riittää. Ei tarvitse olla asiantuntija.";

    public override string TagsLabel => "Aiheet, pilkuilla erotettuina";

    public override string LimitLabel => "Montako sparrausta viikossa enintään?";

    public override string HoursLabel => "Milloin sinulle sopii?";

    public override string SparringHoursLabel => "Milloin mieluiten sparraat?";

    public override string LanguageLabel => "Millä kielellä kirjoitan sinulle?";

    public override string ProfileSaved(string topics) => $"Kiitos! Sinulta saa kysyä näistä: {topics}.";

    public override string DidYouMean(string pairs) =>
        $"Tarkoititko näin: {pairs}? Kirjoita \"kyllä\", niin korjaan. Muuten jätän ne niin kuin kirjoitit.";

    public override string ProfileSavedEmpty => "Selvä, tallensin tietosi.";

    public override string SparringHours(string hours) => $"Selvä. Sparraustuntisi: {hours}. Kun autat kollegaa, ehdotan niitä ensin.";

    public override string NoSparringHours =>
        "Sinulla ei ole sparraustunteja. Jos haluat, kirjoita vaikka \"sparraustunnit: ti ja to 13–15\".";

    public override string WhichHours => "En saanut tunneista selvää. Kirjoita vaikka \"ti ja to 13–15\".";

    public override string Paused(string date) => $"Selvä. En kysele sinulta mitään ennen {date}";

    public override string Resumed => "Tervetuloa takaisin! Sinulta saa taas kysyä.";

    public override string MyData => "Tämän tiedän sinusta:";

    public override string MyName(string name) => $"Nimi: {name}";

    public override string MyTopics(string topics) => $"Sinulta saa kysyä: {topics}";

    public override string MyLimit(int limit) => $"Sparrauksia viikossa enintään: {limit}";

    public override string MyHours(string hours) => $"Sinulle sopii: {hours}";

    public override string MySparringHours(string hours) => $"Sparraustuntisi: {hours}";

    public override string MyPause(string date) => $"Tauolla, kunnes on {date}";

    public override string MyQuestions(int asked) => $"Kysymyksiäsi: {asked}";

    public override string MyEvidence(int count) => $"Kollegoiden vinkkejä ja onnistuneita sparrauksia: {count}";

    public override string NothingYet => "ei vielä mitään";

    public override string AskChannelIs => "Selvä, tämä on nyt kanava, jolla kysytään.";

    public override string LeadsAre(string names) => $"Tiimin esimiehet minulle: {names}.";

    public override string LeadsAreNobody => "En tunne vielä tiimin esimiestä.";

    public override string TimesNotUnderstood =>
        "En löytänyt tuosta aikaa. Kirjoita vaikka \"huomenna klo 10\" tai \"tänään kolmen jälkeen\".";

    public override string ThanksForTip(string name) => $"Kiitos vinkistä! {name} saa ensin rauhassa vastata ketjuun.";

    public override string CircleSuggested => "Hyvä ajatus! Kysyn ensin kysyjältä ja vetäjältä, sopiiko se heille.";

    public override string TopicsSaved => "Kiitos, nyt tiedän paremmin, mitä etsin.";

    public override string CardRemoved => "Selvä, otin kortin pois. Anteeksi häiriö.";

    public override string CalendarFeedTitle => "Sparrauksesi omassa kalenterissasi";

    public override string CalendarFeedHow =>
        "Lisää tämä osoite kalenteriisi tilattavana kalenterina (Outlookissa: Lisää kalenteri, Tilaa verkosta). Sovitut ajat, siirrot ja peruutukset tulevat sinne itsestään.";

    public override string CalendarFeedPrivacy =>
        "Osoite on vain sinun. Siinä näkyy nimiä ja aikoja, ei aiheita. Jos se joutuu muille, kirjoita \"uusi kalenteriosoite\", niin vanha lakkaa toimimasta.";

    public override string CalendarFeedHint =>
        "Kirjoita minulle \"kalenteri\", niin saat sparrauksesi omaan kalenteriisi.";

    public override string MyCalendar =>
        "Sinulla on oma kalenteriosoite. Uuden saat kirjoittamalla \"uusi kalenteriosoite\".";
}
