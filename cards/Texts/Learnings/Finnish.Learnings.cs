namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string TellLearning => "Jaa oppi";

    public override string LearningAsk =>
        "Mitä tästä jäi käteen? Pari lausetta ilman tunnistettavia yksityiskohtia voi auttaa seuraavaa. Se julkaistaan vasta, kun te molemmat sanotte kyllä.";

    public override string LearningLabel => "Oppi pienenä tarinana";

    public override string LearningPlaceholder => "Mikä tilanne, mitä tehtiin, mitä tapahtui";

    public override string Send => "Lähetä";

    public override string LearningWaits => "Kiitos! Oppi julkaistaan, kun te molemmat olette sanoneet kyllä.";

    public override string LearningConsent =>
        "Juttuhetkestänne jäi oppi, joka voisi auttaa muitakin. Saako sen näyttää kollegoille näin, ilman nimiä?";

    public override string LearningChanged => "Oppia muokattiin vähän. Saako sen näyttää kollegoille näin, ilman nimiä?";

    public override string MayBePublished => "Saa julkaista";

    public override string Reword => "Muokkaa";

    public override string LearningPublished => "Oppi on julkaistu ilman nimiä. Kiitos, että jaoitte sen!";

    public override string LearningNotPublished => "Selvä, tätä ei julkaista. Siitä ei jää merkintää kenellekään.";

    public override string LearningTakenBack => "Oppi on poistettu.";

    public override string RemoveLearning => "Poista oppi";

    public override string TakeBackLearning => "Peru oppi";

    public override string OnLearning => "PeerHelp: saako tämän jakaa?";

    public override string EarlierLearnings => "Tästä on opittu jotain ennenkin:";

    public override string StillPerson => "Haluan silti jutella";

    public override string LearningsFound => "Tästä on opittu näin:";

    public override string NothingLearned => "Tästä ei ole vielä oppeja. Kysy kanavalla, niin sellainen voi syntyä.";

    public override string MyLearningsAre => "Nämä opit ovat myös sinun. Voit poistaa ne milloin vain.";

    public override string NoLearnings => "Sinulla ei ole nyt oppeja, joita voisit muuttaa tai poistaa.";

    public override string LearningStillHolds => "Jaoitte tämän opin vuosi sitten. Pitääkö se yhä?";

    public override string StillHolds => "Pitää yhä";

    public override string Remove => "Poista";

    public override string LearningKept => "Kiitos! Oppi on taas ajan tasalla.";

    public override string LearningRewording => "Yhteistä oppianne haluttaisiin päivittää. Saako sen näyttää kollegoille näin, ilman nimiä?";

    public override string LearningUnchanged => "Selvä, sanat pysyvät ennallaan. Siitä ei jää merkintää kenellekään.";

    public override string OnRecalled => "PeerHelp: jotain luettavaa sinulle";

    public override string MyLearnings(int count) =>
        $"Oppeja, joissa olet mukana: {count}. Ne saat näkyviin kirjoittamalla \"oppini\".";
}
