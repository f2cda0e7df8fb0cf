namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string DangerCall =>
        "Om någon är i fara just nu, ring 112. Bli inte ensam med det här: ring också din chef eller en jourhavande kollega.";

    public override string DangerOnDuty(string numbers) => $"Jour: {numbers}";

    public override string DangerPromise => "Jag gjorde ingen förfrågan av ditt meddelande och berättar inte om det för andra.";

    public override string DangerShallLeadCall => "Ska jag be chefen ringa dig?";

    public override string DangerLeadAsked => "Jag bad chefen ringa dig. Om det händer just nu, vänta inte: ring 112.";

    public override string DangerLeadCalls(string lead) => $"{lead} ringer dig snart. Om det händer just nu, vänta inte: ring 112.";

    public override string DangerCalm => "Skönt att det är lugnt. Om läget ändras, ring 112.";

    public override string CallMe(string asker) => $"{asker} önskar att du ringer nu. Du får höra vad det gäller när ni pratar.";

    public override string CallMeTaken(string lead) => $"{lead} ringer. Tack!";

    public override string CallMeCalm(string asker) => $"{asker} säger att det är lugnt nu. Du kan ringa ändå.";

    public override string QuestionIsOut => "Skönt att det är lugnt. Din fråga är hos kollegorna nu.";

    public override string AskAnew => "Skönt att det är lugnt. Skriv din fråga i kanalen så hittar den en kollega. Jag sparade den inte.";

    public override string OnDutyIs(string numbers) => $"Okej. Om någon är i fara berättar jag utöver 112: {numbers}";

    public override string OnDutyIsNobody => "Okej. Om någon är i fara berättar jag bara numret 112.";
}
