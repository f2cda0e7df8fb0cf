namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string OfferTitle => "Hinner du hjälpa en kollega?";

    public override string OfferBody(string asker) =>
        $"{asker} vill bolla en sak. Ungefär en halvtimme, när det passar dig. Din erfarenhet räcker, du behöver inget färdigt svar.";

    public override string ReasonReferral(string by) => $"{by} rekommenderade dig.";

    public override string ReasonReferralWords(string by, string words) => $"{by} rekommenderade dig: \"{words}\"";

    public override string ReasonTopics(string topics) =>
        $"Jag frågar dig för att du har sagt att man får fråga dig om: {topics}.";

    public override string NoTrace => "Om du inte hinner nu så ser ingen det.";

    public override string OfferDeclined => "Okej, tack för att du svarade. Jag frågar någon annan.";

    public override string OfferLater => "Okej. Jag återkommer i morgon om hjälpen ännu behövs.";

    public override string OfferNotMe => "Tack för att du berättade. Jag letar upp någon annan.";

    public override string WhenWouldSuit => "Fint, tack! När skulle det passa dig? Välj eller skriv med egna ord.";

    public override string WhenElse(string asker) => $"{asker} önskar andra tider. När skulle det passa dig?";

    public override string WhenInstead => "Vi letar en ny tid. När skulle det passa dig?";

    public override string TimesLabel => "Tider då ni båda är lediga";

    public override string WordsLabel => "Eller med egna ord";

    public override string WordsPlaceholder => "till exempel: i morgon kl. 10";

    public override string DateLabel => "Dag";

    public override string TimeLabel => "Klockslag";

    public override string TimesOnTheirWay(string asker, string times) =>
        $"Tiderna är på väg: {times}. {asker} väljer en av dem.";

    public override string TimesToAsker(string helper) => $"{helper} hjälper gärna. Vilken tid passar dig?";

    public override string SlotLabel => "Välj en tid";

    public override string TimesHaveGone(string helper) => $"{helper} hjälper gärna, men de här tiderna hann gå.";

    public override string OthersAskedFor(string helper) => $"Jag bad om andra tider. {helper} föreslår snart nya.";

    public override string AgreedBoth(string when, string name) => $"Då är det bestämt: {when}. Du pratar med {name}.";

    public override string AgreedInThread(string when) => $"Det ser ut som att ni kom överens: {when}. Ska jag lägga det i kalendern?";

    public override string TimeStands(string when) => $"Okej. Er tid är {when}.";

    public override string WhichTime(string times) => $"Vilken av de här passar: {times}?";

    public override string WishSent(string helper, string times) =>
        $"Jag frågar om det passar: {times}. {helper} svarar snart.";

    public override string Wishes(string asker, string times) =>
        $"{asker} föreslår: {times}. Passar det dig, eller någon annan tid?";

    public override string TimePicked(string when) => $"Tiden är vald: {when}.";

    public override string AgreedPrivacy => "Prata om situationen, inte om namn. Vad skulle klienten själv önska?";

    public override string TimeChanged => "Den här tiden gäller inte längre.";

    public override string TimeWas(string when) => $"Tiden var {when}.";

    public override string CalledOffAsker => "Pratstunden blev inte av, och det beror inte på din fråga. Hur går vi vidare?";

    public override string CalledOffAskerDone => "Pratstunden blev inte av, och det beror inte på din fråga.";

    public override string CalledOffHelper => "Pratstunden ställdes in. Du behöver inte göra något. Tack för att du var beredd!";

    public override string Reminder(string name, string time) => $"Snart pratar ni! {name} och du, kl. {time}.";

    public override string FollowUpQuestion => "Hann ni prata?";

    public override string FollowUpThinking => "Tack för att du berättade. Mycket behöver tid. Vill du bolla med någon till?";

    public override string FollowUpNotMet => "Ingen fara, vardagen kom emellan. Ska vi hitta en ny tid?";

    public override string NewTimeComing => "Okej, vi letar en ny tid.";

    public override string KudosAsk(string helper) => $"Vill du tacka? En mening räcker. Bara {helper} ser den och bestämmer själv om den får synas i tråden.";

    public override string KudosLabel => "Tack med egna ord";

    public override string KudosSent(string helper) => $"Tacket är på väg. Bara {helper} ser det och bestämmer själv om det får synas i tråden.";

    public override string KudosReceived(string asker) => $"{asker} tackar dig. Din hjälp gjorde nytta!";

    public override string KudosReceivedWords(string asker, string words) => $"{asker} tackar dig: \"{words}\"";
}
