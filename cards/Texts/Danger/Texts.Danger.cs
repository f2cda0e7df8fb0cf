namespace PeerHelp.Cards;

/// <content>What is said when somebody may be in danger: short, calm, and without a word of what was told.</content>
public abstract partial class Texts
{
    public abstract string DangerCall { get; }

    /// <param name="numbers">Names and numbers, as the community wrote them.</param>
    public abstract string DangerOnDuty(string numbers);

    public abstract string DangerPromise { get; }

    public abstract string DangerShallLeadCall { get; }

    public abstract string DangerLeadAsked { get; }

    public abstract string DangerLeadCalls(string lead);

    public abstract string DangerCalm { get; }

    public abstract string CallMe(string asker);

    public abstract string CallMeTaken(string lead);

    public abstract string CallMeCalm(string asker);

    public abstract string QuestionIsOut { get; }

    public abstract string AskAnew { get; }

    public abstract string OnDutyIs(string numbers);

    public abstract string OnDutyIsNobody { get; }
}
