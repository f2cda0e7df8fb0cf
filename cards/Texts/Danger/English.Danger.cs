namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string DangerCall =>
        "If someone is in danger right now, call 112. Don't stay alone with this: also call your lead or a colleague on duty.";

    public override string DangerOnDuty(string numbers) => $"On duty: {numbers}";

    public override string DangerPromise => "I made no request of your message, and I won't tell others about it.";

    public override string DangerShallLeadCall => "Shall I ask the lead to call you?";

    public override string DangerLeadAsked => "I asked the lead to call you. If it is happening now, don't wait: call 112.";

    public override string DangerLeadCalls(string lead) => $"{lead} will call you soon. If it is happening now, don't wait: call 112.";

    public override string DangerCalm => "Good that nobody is in danger. If that changes, call 112.";

    public override string CallMe(string asker) => $"{asker} would like you to call now. You'll hear what it is about when you talk.";

    public override string CallMeTaken(string lead) => $"{lead} is calling. Thank you!";

    public override string CallMeCalm(string asker) => $"{asker} says that all is well now. You may still call.";

    public override string QuestionIsOut => "Good that nobody is in danger. Your question is with your colleagues now.";

    public override string AskAnew =>
        "Good that nobody is in danger. Write your question in the channel, and it will find a colleague. I did not keep it.";

    public override string OnDutyIs(string numbers) => $"Got it. If someone is in danger, besides 112 I will tell: {numbers}";

    public override string OnDutyIsNobody => "Got it. If someone is in danger, I will tell only 112.";
}
