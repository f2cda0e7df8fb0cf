namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string NotYours => "Den här knappen är för den som frågade. Du kan svara i tråden eller erbjuda hjälp.";

    public override string NotTheHelper => "Den här knappen är för den som hjälper. Du får ändå gärna svara i tråden.";

    public override string NotALead => "Den här knappen är för teamets chefer.";

    public override string OwnRequest => "Det här är din egen fråga, så vi låter kollegorna hjälpa.";

    public override string SomeoneWasFaster(string winner) =>
        $"{winner} hann precis före. Tack för att du var beredd! Din erfarenhet är välkommen i tråden.";

    public override string SomeoneUnnamedWasFaster =>
        "Någon hann precis före. Tack för att du var beredd! Din erfarenhet är välkommen i tråden.";

    public override string RequestIsClosed => "Här finns redan hjälp. Tack för att du ville ställa upp.";

    public override string SlotIsTaken => "Den tiden hann gå. Välj en annan eller be om andra tider.";

    public override string TalkHasBegun => "Det här samtalet har redan börjat, så tiden får stå kvar. Jag frågar snart om ni hann prata.";

    public override string NoTimeGiven => "Jag hittade ingen tid. Välj någon, eller skriv till exempel \"i morgon kl. 10\".";

    public override string NobodyChosen => "Välj först en kollega.";

    public override string NamesSomebody => "Vi lämnar bort namnen, så hör lärdomen till alla.";

    public override string CardIsOld => "Det här kortet är gammalt, saken har gått vidare.";

    public override string NothingHere => "Jag hittar inte det här längre. Det kan vara borttaget.";

    public override string TryAgain => "Något gick snett hos mig, och ingenting ändrades. Försöker du igen om en stund?";
}
