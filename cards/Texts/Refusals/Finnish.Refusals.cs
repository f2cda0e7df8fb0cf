namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string NotYours => "Tämä nappi on kysyjälle. Sinä voit vastata ketjuun tai tarjota apua.";

    public override string NotTheHelper => "Tämä nappi on sille, joka auttaa. Ketjuun saa silti vastata.";

    public override string NotALead => "Tämä nappi on tiimin esimiehille.";

    public override string OwnRequest => "Tämä on oma kysymyksesi, joten annetaan kollegoiden auttaa.";

    public override string SomeoneWasFaster(string winner) =>
        $"{winner} ehti juuri ennen sinua. Kiitos, että olit valmis! Kokemuksesi on tervetullut ketjuun.";

    public override string SomeoneUnnamedWasFaster =>
        "Joku ehti juuri ennen sinua. Kiitos, että olit valmis! Kokemuksesi on tervetullut ketjuun.";

    public override string RequestIsClosed => "Tähän on jo löytynyt apu. Kiitos, kun olisit auttanut.";

    public override string SlotIsTaken => "Tuo aika ehti mennä. Valitse toinen tai pyydä muita aikoja.";

    public override string TalkHasBegun => "Tämä juttuhetki on jo alkanut, joten sen aika pysyy. Kysyn kohta, ehdittekö jutella.";

    public override string NoTimeGiven => "En löytänyt aikaa. Valitse jokin, tai kirjoita vaikka \"huomenna klo 10\".";

    public override string NobodyChosen => "Valitse ensin kollega.";

    public override string NamesSomebody => "Jätetään nimet pois, niin oppi kuuluu kaikille.";

    public override string CardIsOld => "Tämä kortti on jo vanha, asia on edennyt.";

    public override string NothingHere => "En löydä tätä enää. Se on ehkä poistettu.";

    public override string TryAgain => "Nyt meni jokin minulta vikaan, eikä mikään muuttunut. Kokeiletko hetken päästä uudestaan?";
}
