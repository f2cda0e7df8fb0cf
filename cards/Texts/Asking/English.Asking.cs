namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string Listening =>
        "Your question has landed. Let's give colleagues a moment. If nobody has time, I'll find someone to talk to.";

    public override string NextWorkday(string when) =>
        $"It's outside working hours. I'll carry on {when}, if nobody has got there first.";

    public override string ListeningUntil(string when) =>
        $"Your question has landed. I'll carry on {when}, if nobody has got there first.";

    public override string HumansTalking => "Someone is already helping here. I'll keep quiet.";

    public override string Referred(string by, string expert) => $"{by} suggests {expert}, who knows about this.";

    public override string Searching => "I'm looking for someone to talk to. Do still reply here: every experience helps.";

    public override string StillOpen => "This one is still waiting. Have you been there yourself, or do you know who has?";

    public override string Found(string helper) => $"Help is found: {helper}. They are agreeing on a time.";

    public override string TimeAgreed(string helper) => $"A time is agreed. Helping: {helper}.";

    public override string Solved => "Help was found. Thank you for pitching in!";

    public override string Withdrawn => "The person who asked took this back.";

    public override string MeTooCount(int others) => $"Others know this too ({others})";

    public override string ForTheAsker => "If the question is yours:";

    public override string TopicsLabel => "What is it about? Only you can see this.";

    public override string TopicsPlaceholder => "for example: debt, young people";

    public override string ColleagueLabel => "Which colleague knows about this?";

    public override string ColleaguePlaceholder => "Write a name";

    public override string StillNeeded => "Did you get what you needed?";

    public override string StillCurrent => "Welcome back! Does your question still matter?";

    public override string NobodyYet => "Nobody has had time yet, and it's not about your question. What shall we do next?";

    public override string LeadAskedForYou => "I also asked the lead whether someone comes to mind.";

    public override string LookingForYou => "All right, I'm finding you someone to talk to.";

    public override string LookingWider => "All right, I'm asking more widely now.";

    public override string WaitingAgain => "Colleagues can see your question again.";

    public override string HelperForYou(string helper) => $"{helper} is helping you. A time is being agreed.";

    public override string GladItHelped => "Good that help was found.";

    public override string YouWithdrew => "You took the question back. You can always ask again.";

    public override string LeadUnanswered => "One question is still waiting. Can you think of someone who knows about this?";

    public override string LeadNotNeeded => "The question has someone now. Thank you for being there.";
}
