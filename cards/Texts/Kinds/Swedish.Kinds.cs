namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string HowLong(int minutes) => minutes switch
    {
        5 => "Ungefär fem minuter",
        15 => "Ungefär en kvart",
        30 => "Ungefär en halvtimme",
        _ => $"Ungefär {minutes} minuter",
    };

    public override string OfferTip(string asker) =>
        $"{asker} vill gärna ha ett tips i skrift. En rad eller två i tråden eller som meddelande räcker, ingen tid behöver bestämmas.";

    public override string OfferExperiences(string asker) =>
        $"{asker} vill gärna höra andras erfarenheter. Din erfarenhet räcker, du behöver inget färdigt svar. Berätta i tråden eller prata en stund, som det passar dig.";

    public override string OfferCompany(string asker, string howLong) =>
        $"{asker} behöver någon att prata med. {howLong}, när det passar dig. Det räcker att lyssna, inga råd behövs.";

    public override string OfferFact(string asker, string howLong) =>
        $"En snabb fråga från {asker}. {howLong} per telefon räcker.";

    public override string ReasonTrust(string asker) => $"Jag frågar dig för att {asker} har fått hjälp av dig förut.";

    public override string ListeningTip => "Frågan är framme. Vi ger kollegorna en stund. Om ingen hinner frågar jag efter ett tips.";

    public override string SearchingTip => "Jag frågar efter ett tips. Svara gärna i tråden ändå, varje erfarenhet hjälper.";

    public override string FoundTip(string helper) => $"Hjälpen är funnen: {helper}. Tipset är på väg.";

    public override string StillTell => "Berätta gärna om dina erfarenheter i tråden ändå.";

    public override string TipWhere(string asker) => $"Fint, tack! Skriv ditt tips i tråden eller direkt till {asker}.";

    public override string TipNotThroughMe =>
        "Skriv ditt tips i tråden eller direkt till den som frågade, jag förmedlar inga meddelanden. När det är framme kan du skriva \"skickade tipset\".";

    public override string TipThanks => "Tack för att du hjälpte med ett tips!";

    public override string TipNotNeeded => "Tipset behövs inte längre. Tack för att du ville ställa upp!";

    public override string TipForYou(string helper) => $"{helper} skriver ett tips till dig.";

    public override string TipQuestion(string helper) => $"{helper} lovade skriva ett tips. Fick du det du behövde?";

    public override string ByPhone(string howLong) => $"{howLong} per telefon räcker.";

    public override string KindLabel => "Vad för slags hjälp vill du ha?";

    public override string KindTalk => "Ett samtal, en halvtimme";

    public override string KindShortTalk => "Ett samtal, en kvart";

    public override string KindFact => "Snabb fakta, fem minuter";

    public override string KindTip => "Ett tips i skrift";

    public override string KindExperiences => "Andras erfarenheter";

    public override string KindCompany => "Någon att prata med";

    public override string TalkIs(string howLong) => $"Okej, jag letar upp någon att bolla med. {howLong}.";

    public override string TipIs => "Okej, jag frågar efter ett tips i skrift.";

    public override string ExperiencesIs => "Okej, jag frågar efter andras erfarenheter.";

    public override string CompanyIs => "Okej, jag letar upp någon att prata med.";

    public override string FactIs(string howLong) => $"Okej, jag frågar snabbt. {howLong} per telefon räcker.";

    public override string AwayUntil(string when) => $"Okej. Jag frågar dig ingenting före {when}.";

    public override string AwayAt(string times) => $"Okej, jag lämnar dig i fred: {times}.";

    public override string MyAway(string times) => $"Upptagen: {times}";

    public override string QuietDays(string days) => $"Okej. Tysta dagar: {days}. Då frågar jag ingen något, och fortsätter efter dem.";

    public override string NoQuietDays => "Det finns inga tysta dagar.";

    public override string QuietNow(string when) => $"Det är tysta dagar nu. Jag fortsätter {when} om ingen har hunnit före det.";

    public override string OfferJoined => "Du är välkommen med på samtalet.";

    public override string OfferDeclinedKindly => "Okej, tack för att du sade till. Samtalet blir av ändå.";

    public override string JoinAsked(string when, string asker, string helper) => $"{asker} välkomnar dig också: {when}, med {helper}. Kan du komma?";

    public override string JoinAgreed(string when, string asker, string helper) => $"Bestämt: {when}. Med {asker} och {helper}.";

    public override string AlsoComing(string names) => $"Kommer också: {names}.";

    public override string WouldCome(string name) => $"{name} hinner också. Är det okej?";

    public override string JoinYes => "Jag kommer";

    public override string JoinNo => "Jag kan inte";

    public override string BothWelcome => "Båda är välkomna";

    public override string OnJoin => "PeerHelp: välkommen med";

    public override string WriteTip => "Jag skriver ett tips";

    public override string TipSent => "Tipset är skickat";

    public override string GotTip => "Ja, det hjälpte";

    public override string OnOfferTip => "En kollega vill ha ett tips";

    public override string OnFollowUpTip => "PeerHelp: fick du tipset?";
}
