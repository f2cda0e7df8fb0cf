namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string Listening =>
        "Frågan är framme. Vi ger kollegorna en stund. Om ingen hinner letar jag upp någon att bolla med.";

    public override string NextWorkday(string when) =>
        $"Det är inte arbetstid nu. Jag fortsätter {when} om ingen har hunnit före det.";

    public override string ListeningUntil(string when) =>
        $"Frågan är framme. Jag fortsätter {when} om ingen har hunnit före det.";

    public override string HumansTalking => "Här hjälper någon redan. Jag håller mig tyst.";

    public override string Referred(string by, string expert) => $"{by} tipsade: {expert} kan det här.";

    public override string Searching =>
        "Jag letar efter någon att bolla med. Svara gärna i tråden ändå, varje erfarenhet hjälper.";

    public override string StillOpen => "Den här väntar ännu på svar. Har du egen erfarenhet, eller vet du vem som kan?";

    public override string Found(string helper) => $"Hjälpen är funnen: {helper}. Tiden är på gång.";

    public override string TimeAgreed(string helper) => $"Tiden är bestämd. Hjälper: {helper}.";

    public override string Solved => "Här fanns hjälpen. Tack för att ni ställde upp!";

    public override string Withdrawn => "Den som frågade drog tillbaka det här.";

    public override string MeTooCount(int others) => $"Bekant för andra också ({others})";

    public override string ForTheAsker => "Om frågan är din:";

    public override string TopicsLabel => "Vad handlar det om? Bara du ser det här.";

    public override string TopicsPlaceholder => "till exempel: skulder, unga";

    public override string ColleagueLabel => "Vilken kollega kan det här?";

    public override string ColleaguePlaceholder => "Skriv ett namn";

    public override string StillNeeded => "Fick du det du behövde?";

    public override string StillCurrent => "Välkommen tillbaka! Är din fråga ännu aktuell?";

    public override string NobodyYet => "Ingen har hunnit ännu, och det beror inte på din fråga. Hur går vi vidare?";

    public override string LeadAskedForYou => "Jag frågade också chefen om någon kommer i åtanke.";

    public override string LookingForYou => "Jag letar upp någon som du kan bolla med.";

    public override string LookingWider => "Jag frågar nu fler.";

    public override string WaitingAgain => "Nu ser kollegorna din fråga igen.";

    public override string HelperForYou(string helper) => $"{helper} hjälper dig. Ni kommer överens om en tid.";

    public override string GladItHelped => "Fint att hjälpen fanns.";

    public override string YouWithdrew => "Du tog tillbaka frågan. Du kan alltid fråga på nytt.";

    public override string LeadUnanswered => "En fråga väntar ännu på svar. Kommer du att tänka på någon som kan det här?";

    public override string LeadNotNeeded => "Frågan har redan fått svar. Tack för att du fanns med.";
}
