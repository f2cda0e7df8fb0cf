namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string OfferTitle => "Ehtisitkö auttaa kollegaa?";

    public override string OfferBody(string asker) =>
        $"{asker} kaipaa juttukaveria. Noin puoli tuntia, silloin kun sinulle sopii. Kokemuksesi riittää, valmista vastausta ei tarvita.";

    public override string ReasonReferral(string by) => $"{by} suositteli sinua.";

    public override string ReasonReferralWords(string by, string words) => $"{by} suositteli sinua: \"{words}\"";

    public override string ReasonTopics(string topics) => $"Kysyn sinulta, koska sinulta saa kysyä näistä: {topics}.";

    public override string NoTrace => "Jos et nyt ehdi, kukaan ei näe sitä.";

    public override string OfferDeclined => "Selvä, kiitos kun vastasit. Kysyn joltakulta muulta.";

    public override string OfferLater => "Selvä. Palaan tähän huomenna, jos apua vielä kaivataan.";

    public override string OfferNotMe => "Kiitos, kun kerroit. Etsin jonkun toisen.";

    public override string WhenWouldSuit => "Hienoa, kiitos! Milloin sinulle sopisi? Valitse tai kirjoita omin sanoin.";

    public override string WhenElse(string asker) => $"{asker} toivoo muita aikoja. Milloin sinulle sopisi?";

    public override string WhenInstead => "Etsitään uusi aika. Milloin sinulle sopisi?";

    public override string TimesLabel => "Ajat, jotka olisivat teille molemmille vapaita";

    public override string WordsLabel => "Tai omin sanoin";

    public override string WordsPlaceholder => "vaikka: huomenna klo 10";

    public override string DateLabel => "Päivä";

    public override string TimeLabel => "Kellonaika";

    public override string TimesOnTheirWay(string asker, string times) =>
        $"Ajat ovat matkalla: {times}. {asker} valitsee niistä.";

    public override string TimesToAsker(string helper) => $"{helper} auttaa mielellään. Mikä näistä sopii sinulle?";

    public override string SlotLabel => "Valitse aika";

    public override string TimesHaveGone(string helper) => $"{helper} auttaa mielellään, mutta nämä ajat ehtivät mennä.";

    public override string OthersAskedFor(string helper) => $"Pyysin muita aikoja. {helper} ehdottaa pian uusia.";

    public override string AgreedBoth(string when, string name) => $"Sovittu: {when}. Juttukaverisi on {name}.";

    public override string AgreedInThread(string when) => $"Näyttää, että sovitte ajan: {when}. Laitanko kalenteriin?";

    public override string TimeStands(string when) => $"Selvä. Teillä on aika: {when}.";

    public override string WhichTime(string times) => $"Mikä näistä sopii: {times}?";

    public override string WishSent(string helper, string times) =>
        $"Kysyn, sopiiko: {times}. {helper} vastaa pian.";

    public override string Wishes(string asker, string times) =>
        $"{asker} ehdottaa: {times}. Sopiiko se sinulle, vai jokin muu aika?";

    public override string TimePicked(string when) => $"Aika on valittu: {when}.";

    public override string AgreedPrivacy => "Jutelkaa tilanteesta, ei nimistä. Mitä asiakas itse toivoisi?";

    public override string TimeChanged => "Tämä aika ei ole enää voimassa.";

    public override string TimeWas(string when) => $"Aika oli {when}.";

    public override string CalledOffAsker =>
        "Sovitusta juttuhetkestä ei nyt tullut mitään, eikä se johdu kysymyksestäsi. Miten jatketaan?";

    public override string CalledOffAskerDone => "Sovitusta juttuhetkestä ei nyt tullut mitään, eikä se johdu kysymyksestäsi.";

    public override string CalledOffHelper => "Juttuhetki peruuntui. Sinun ei tarvitse tehdä mitään. Kiitos, että olit valmis!";

    public override string Reminder(string name, string time) => $"Kohta jutellaan! {name} ja sinä, klo {time}.";

    public override string FollowUpQuestion => "Ehdittekö jutella?";

    public override string FollowUpThinking =>
        "Kiitos, kun kerroit. Moni asia tarvitsee aikaa. Haluatko jutella vielä jonkun kanssa?";

    public override string FollowUpNotMet => "Ei haittaa, arki ajoi ohi. Sovitaanko uusi aika?";

    public override string NewTimeComing => "Selvä, uutta aikaa haetaan.";

    public override string KudosAsk(string helper) => $"Haluatko kiittää? Yksi lause riittää. Vain {helper} näkee sen ja päättää itse, saako se näkyä ketjussa.";

    public override string KudosLabel => "Kiitos omin sanoin";

    public override string KudosSent(string helper) => $"Kiitos on matkalla. Vain {helper} näkee sen ja päättää itse, saako se näkyä ketjussa.";

    public override string KudosReceived(string asker) => $"{asker} kiittää sinua. Apusi auttoi!";

    public override string KudosReceivedWords(string asker, string words) => $"{asker} kiittää sinua: \"{words}\"";
}
