namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string Welcome =>
        "Hej! Jag är PeerHelp och hjälper till i den här kanalen. Fråga och svara som förut. Om en fråga blir ensam letar jag upp någon som svarar.";

    public override string WelcomePrivacy =>
        "Jag läser bara den här kanalen och det du skriver till mig. Jag jämför inte människor, och chefen ser inte vem som inte hann.";

    public override string Help =>
        "Fråga i kanalen eller skriv här. Jag förstår till exempel: \"jag kan: skulder, unga\", \"sparringtimmar: tis och tors 13–15\", \"paus till 1.12\", \"hos klient till 12\", \"mina uppgifter\", \"kalender\", \"vad vet vi om skulder\". Skriv inga klientuppgifter.";

    public override string NotUnderstood => "Jag hängde inte riktigt med. Säg det på ett annat sätt, eller skriv \"hjälp\"?";

    public override string ProfileQuestion => "Vad får man fråga dig om?";

    public override string ProfileHint => "Ett par ord räcker. Du behöver inte vara kunnig på allt.";

    public override string TagsLabel => "Ämnen, med kommatecken mellan";

    public override string LimitLabel => "Högst hur många sparringar i veckan?";

    public override string HoursLabel => "När passar det dig?";

    public override string SparringHoursLabel => "När bollar du helst?";

    public override string LanguageLabel => "På vilket språk ska jag skriva till dig?";

    public override string ProfileSaved(string topics) => $"Tack! Man får fråga dig om: {topics}.";

    public override string DidYouMean(string pairs) =>
        $"Menade du så här: {pairs}? Skriv \"ja\", så rättar jag. Annars får det stå som du skrev.";

    public override string ProfileSavedEmpty => "Okej, jag har sparat dina uppgifter.";

    public override string SparringHours(string hours) => $"Okej. Dina sparringtimmar: {hours}. När du hjälper en kollega föreslår jag dem först.";

    public override string NoSparringHours =>
        "Du har inga sparringtimmar. Om du vill, skriv till exempel \"sparringtimmar: tis och tors 13–15\".";

    public override string WhichHours => "Jag förstod inte vilka timmar. Skriv till exempel \"tis och tors 13–15\".";

    public override string Paused(string date) => $"Okej. Jag frågar dig ingenting före {date}.";

    public override string Resumed => "Välkommen tillbaka! Nu får man fråga dig igen.";

    public override string MyData => "Det här vet jag om dig:";

    public override string MyName(string name) => $"Namn: {name}";

    public override string MyTopics(string topics) => $"Man får fråga dig om: {topics}";

    public override string MyLimit(int limit) => $"Högst så många sparringar i veckan: {limit}";

    public override string MyHours(string hours) => $"Det passar dig: {hours}";

    public override string MySparringHours(string hours) => $"Dina sparringtimmar: {hours}";

    public override string MyPause(string date) => $"Paus till {date}";

    public override string MyQuestions(int asked) => $"Dina frågor: {asked}";

    public override string MyEvidence(int count) => $"Kollegors tips och lyckade sparringar: {count}";

    public override string NothingYet => "inget ännu";

    public override string AskChannelIs => "Okej, nu är det här kanalen där man frågar.";

    public override string LeadsAre(string names) => $"Teamets chefer för mig: {names}.";

    public override string LeadsAreNobody => "Jag känner ännu ingen chef i teamet.";

    public override string TimesNotUnderstood =>
        "Jag hittade ingen tid där. Skriv till exempel \"i morgon kl. 10\" eller \"i dag efter tre\".";

    public override string ThanksForTip(string name) => $"Tack för tipset! {name} får först i lugn och ro svara i tråden.";

    public override string CircleSuggested => "Bra tanke! Jag frågar först den som frågade och den som skulle dra ämnet.";

    public override string TopicsSaved => "Tack, nu vet jag bättre vad jag letar efter.";

    public override string CardRemoved => "Okej, jag tog bort kortet. Ursäkta störningen.";

    public override string CalendarFeedTitle => "Dina sparringar i din egen kalender";

    public override string CalendarFeedHow =>
        "Lägg till den här adressen i din kalender som en prenumeration (i Outlook: Lägg till kalender, Prenumerera från webben). Bestämda tider, flyttar och avbokningar kommer dit av sig själva.";

    public override string CalendarFeedPrivacy =>
        "Adressen är bara din. Den visar namn och tider, inga ämnen. Om någon annan får den, skriv \"ny kalenderadress\", så slutar den gamla fungera.";

    public override string CalendarFeedHint =>
        "Skriv \"kalender\" till mig, så får du dina sparringar i din egen kalender.";

    public override string MyCalendar =>
        "Du har en egen kalenderadress. En ny får du genom att skriva \"ny kalenderadress\".";
}
