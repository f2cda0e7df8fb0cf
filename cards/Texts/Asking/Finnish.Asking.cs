namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string Listening => "Kysymys on perillä. Annetaan kollegoille hetki. Jos kukaan ei ehdi, etsin juttukaverin.";

    public override string NextWorkday(string when) =>
        $"Nyt ei ole työaika. Jatkan {when}, jos kukaan ei ole ehtinyt ennen sitä.";

    public override string ListeningUntil(string when) =>
        $"Kysymys on perillä. Jatkan {when}, jos kukaan ei ole ehtinyt ennen sitä.";

    public override string HumansTalking => "Tässä autetaan jo. Minä pysyn hiljaa.";

    public override string Referred(string by, string expert) => $"{by} vinkkasi: {expert} tietää tästä.";

    public override string Searching => "Kyselen juttukaveria. Ketjuun saa silti vastata, jokainen kokemus auttaa.";

    public override string StillOpen => "Tämä odottaa vielä vastaajaa. Onko sinulla kokemusta, tai tiedätkö, kuka osaa?";

    public override string Found(string helper) => $"Apu löytyi: {helper}. Aikaa sovitaan.";

    public override string TimeAgreed(string helper) => $"Aika on sovittu. Apuna: {helper}.";

    public override string Solved => "Tähän löytyi apu. Kiitos, että autoitte!";

    public override string Withdrawn => "Kysyjä perui tämän.";

    public override string MeTooCount(int others) => $"Tuttua muillekin ({others})";

    public override string ForTheAsker => "Jos kysymys on sinun:";

    public override string TopicsLabel => "Mistä tässä on kyse? Vain sinä näet tämän.";

    public override string TopicsPlaceholder => "vaikka: velka-asiat, nuoret";

    public override string ColleagueLabel => "Kuka kollega tietää tästä?";

    public override string ColleaguePlaceholder => "Kirjoita nimi";

    public override string StillNeeded => "Saitko tästä, mitä tarvitsit?";

    public override string StillCurrent => "Tervetuloa takaisin! Onko kysymyksesi vielä ajankohtainen?";

    public override string NobodyYet => "Kukaan ei ole vielä ehtinyt, eikä se johdu kysymyksestäsi. Miten jatketaan?";

    public override string LeadAskedForYou => "Kysyin myös esimieheltä, tuleeko joku mieleen.";

    public override string LookingForYou => "Selvä, etsin sinulle juttukaverin.";

    public override string LookingWider => "Selvä, kysyn nyt laajemmin.";

    public override string WaitingAgain => "Kysymys on taas kollegoiden nähtävillä.";

    public override string HelperForYou(string helper) => $"{helper} auttaa sinua. Aikaa sovitaan.";

    public override string GladItHelped => "Mukavaa, että apu löytyi.";

    public override string YouWithdrew => "Otit kysymyksen takaisin. Voit aina kysyä uudestaan.";

    public override string LeadUnanswered => "Yksi kysymys odottaa vielä vastaajaa. Tuleeko mieleesi joku, joka tietää tästä?";

    public override string LeadNotNeeded => "Kysymykseen on jo vastaaja. Kiitos, että olit mukana.";
}
