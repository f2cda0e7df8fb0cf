namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string DangerCall =>
        "Jos joku on nyt vaarassa, soita 112. Älä jää tämän kanssa yksin: soita myös esimiehelle tai päivystävälle kollegalle.";

    public override string DangerOnDuty(string numbers) => $"Päivystys: {numbers}";

    public override string DangerPromise => "En tehnyt viestistäsi avunpyyntöä, enkä kerro siitä muille.";

    public override string DangerShallLeadCall => "Pyydänkö esimiestä soittamaan sinulle?";

    public override string DangerLeadAsked => "Pyysin esimiestä soittamaan sinulle. Jos tilanne on päällä, älä odota: soita 112.";

    public override string DangerLeadCalls(string lead) => $"{lead} soittaa sinulle pian. Jos tilanne on päällä, älä odota: soita 112.";

    public override string DangerCalm => "Hyvä, ettei ole hätää. Jos tilanne muuttuu, soita 112.";

    public override string CallMe(string asker) => $"{asker} toivoo, että soitat nyt. Hän kertoo itse, mistä on kyse.";

    public override string CallMeTaken(string lead) => $"{lead} soittaa. Kiitos!";

    public override string CallMeCalm(string asker) => $"{asker} sanoo, ettei ole enää hätää. Voit silti soittaa.";

    public override string QuestionIsOut => "Hyvä, ettei ole hätää. Kysymyksesi on nyt kollegoilla.";

    public override string AskAnew =>
        "Hyvä, ettei ole hätää. Kirjoita kysymyksesi kanavalle, niin se löytää kollegan. En säilyttänyt sitä.";

    public override string OnDutyIs(string numbers) => $"Selvä. Jos joku on vaarassa, kerron kirjoittajalle numeron 112 lisäksi: {numbers}";

    public override string OnDutyIsNobody => "Selvä. Jos joku on vaarassa, kerron vain numeron 112.";
}
