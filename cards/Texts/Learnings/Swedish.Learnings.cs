namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string TellLearning => "Dela en lärdom";

    public override string LearningAsk =>
        "Vad tog du med dig? Ett par meningar utan igenkännbara detaljer kan hjälpa nästa. Det publiceras först när ni båda säger ja.";

    public override string LearningLabel => "Lärdomen som en liten berättelse";

    public override string LearningPlaceholder => "Vilken situation, vad gjordes, vad hände";

    public override string Send => "Skicka";

    public override string LearningWaits => "Tack! Lärdomen publiceras när ni båda har sagt ja.";

    public override string LearningConsent =>
        "Ert samtal gav en lärdom som kunde hjälpa andra också. Får kollegorna läsa den så här, utan namn?";

    public override string LearningChanged => "Lärdomen ändrades lite. Får kollegorna läsa den så här, utan namn?";

    public override string MayBePublished => "Får publiceras";

    public override string Reword => "Ändra";

    public override string LearningPublished => "Lärdomen är publicerad utan namn. Tack för att ni delade den!";

    public override string LearningNotPublished => "Okej, den publiceras inte. Det lämnar inget spår hos någon.";

    public override string LearningTakenBack => "Lärdomen är borttagen.";

    public override string RemoveLearning => "Ta bort lärdomen";

    public override string TakeBackLearning => "Ångra lärdomen";

    public override string OnLearning => "PeerHelp: får det här delas?";

    public override string EarlierLearnings => "Det här har vi lärt oss något om förut:";

    public override string StillPerson => "Jag vill ändå prata";

    public override string LearningsFound => "Det här har vi lärt oss:";

    public override string NothingLearned => "Om det här finns inga lärdomar ännu. Fråga i kanalen, så kan det bli en.";

    public override string MyLearningsAre => "De här lärdomarna är också dina. Du kan ta bort dem när som helst.";

    public override string NoLearnings => "Du har just nu inga lärdomar som du kan ändra eller ta bort.";

    public override string LearningStillHolds => "Ni delade den här lärdomen för ett år sedan. Gäller den ännu?";

    public override string StillHolds => "Gäller ännu";

    public override string Remove => "Ta bort";

    public override string LearningKept => "Tack! Lärdomen är aktuell igen.";

    public override string LearningRewording => "Er gemensamma lärdom vill gärna uppdateras. Får kollegorna läsa den så här, utan namn?";

    public override string LearningUnchanged => "Okej, orden förblir som de var. Det lämnar inget spår hos någon.";

    public override string OnRecalled => "PeerHelp: något att läsa för dig";

    public override string MyLearnings(int count) =>
        $"Lärdomar som du är med i: {count}. Skriv \"mina lärdomar\", så ser du dem.";
}
