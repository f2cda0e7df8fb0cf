namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string KudosPublicAsk => "Får tacket synas i tråden också?";

    public override string KudosIsPublic => "Tacket syns nu i tråden.";

    public override string ShowInThread => "Visa i tråden";

    public override string TakeFromThread => "Ta bort från tråden";

    public override string ThankedInThread(string helper) => $"{helper} fick ett tack.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} fick ett tack: \"{words}\"";

    public override string Experiment => "Litet försök";

    public override string ExperimentAsk => "Vilken liten sak provar du härnäst? En enda ny fråga räcker. Det här är bara för dig.";

    public override string ExperimentLabel => "Försöket med egna ord";

    public override string ExperimentPlaceholder => "till exempel: jag frågar först vad som fungerar";

    public override string OccasionLabel => "När kommer ett lämpligt möte?";

    public override string OccasionPlaceholder => "till exempel: nästa tisdag";

    public override string OccasionDate => "Eller välj en dag";

    public override string KeepForMe => "Spara åt mig själv";

    public override string DropExperiment => "Ta bort försöket";

    public override string ExperimentKept(string day) => $"Ditt försök finns kvar bara för dig. Jag frågar {day} hur det gick.";

    public override string Reflect(string experiment) => $"Du tänkte prova: \"{experiment}\". Hur gick det? \"Jag hann inte\" är ett helt bra svar.";

    public override string ReflectOnTheDay(string experiment) =>
        $"Du tänkte prova: \"{experiment}\". I dag kan vara ett bra tillfälle. Berätta sedan hur det gick. \"Jag hann inte\" är ett helt bra svar.";

    public override string TriedWorked => "Provade, det gick";

    public override string TriedNotYet => "Provade, inte än";

    public override string TriedNoTime => "Jag hann inte";

    public override string OwnWords => "Med egna ord";

    public override string AskLater => "Fråga senare";

    public override string ReflectedWorked => "Fint! Också ett litet steg för framåt.";

    public override string ReflectedNotYet => "Bra att du provade. Allt lyckas inte genast, och det är också gott att veta.";

    public override string ReflectedNoTime => "Ett helt bra svar. Vardagen kom emellan.";

    public override string ReflectedTold => "Tack för att du berättade. Också det här är bara för dig.";

    public override string NoWords => "Skriv först ett par ord.";

    public override string NoDayGiven => "Jag hittade ingen dag de närmaste månaderna. Skriv till exempel \"nästa tisdag\".";

    public override string OnReflection => "PeerHelp: hur gick det?";

    public override string CatchUpAsk(string helper) => $"Hur är det? För några veckor sedan hjälpte {helper} dig. Gick saken framåt?";

    public override string CatchUpLabel(string helper) => $"Om du vill, en mening som {helper} får läsa";

    public override string CatchUpPlaceholder => "utan klientuppgifter";

    public override string CatchUpGood => "Det gick framåt";

    public override string CatchUpNotYet => "Inte ännu";

    public override string CatchUpThanks(string helper) => $"Roligt att höra! {helper} får veta det.";

    public override string NewsPublicAsk => "Får den goda nyheten synas i tråden också?";

    public override string NewsIsPublic => "Den goda nyheten syns nu i tråden.";

    public override string CatchUpStill => "Tack för att du berättade. Mycket behöver tid. Du kan alltid fråga på nytt.";

    public override string GoodNews(string asker) => $"Goda nyheter: {asker} berättar att saken du hjälpte med har gått framåt. Tack till dig!";

    public override string GoodNewsWords(string asker, string words) =>
        $"Goda nyheter: {asker} berättar att saken du hjälpte med har gått framåt: \"{words}\"";

    public override string NewsInThread => "Goda nyheter: det här har gått framåt.";

    public override string NewsInThreadWords(string words) => $"Goda nyheter: \"{words}\"";

    public override string OnCatchUp => "PeerHelp: hur är det?";

    public override string OnGoodNews => "PeerHelp: goda nyheter till dig";

    public override string FollowUpHelpedHow => "Roligt att höra! Om du vill, skriv \"tack: …\" eller \"jag provar: …\".";

    public override string FollowUpThinkingHow => "Tack för att du berättade. Mycket behöver tid. På kortet kan du söka någon till att bolla med.";

    public override string FollowUpNotMetHow => "Ingen fara, vardagen kom emellan. På kortet kan ni hitta en ny tid.";

    public override string ExperimentDropped => "Okej, försöket är borttaget.";

    public override string NoExperiments => "Du har inga försök sparade.";

    public override string MyExperiments => "De här ser bara du:";

    public override string MyExperimentCount(int count) => $"Dina egna försök: {count}. Bara du ser dem, när du skriver \"mina försök\".";

    public override string OccasionUnlessSaid => "Om du lämnar det tomt frågar jag om två veckor.";
}
