namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string CircleListed(string date) =>
        $"We'll talk about this in the Friday circle on {date}. Come along, your own experience is enough.";

    public override string ConsentAsker(string date) =>
        $"Others care about your question too. May we talk about it in the Friday circle on {date}? Your name need not come up.";

    public override string ConsentThanks => "Thank you! The topic still waits for the others' answers.";

    public override string NotInCircle => "This won't be a Friday circle topic this time.";

    public override string AskLeader(string topic, string date) =>
        $"Would you open the topic \"{topic}\" in the Friday circle on {date}? Ten minutes and your own experience are enough.";

    public override string LeaderThanks(string date) =>
        $"Thank you! You'll open the topic in the Friday circle on {date} if it suits the others.";

    public override string LeaderListed(string date) => $"You'll open the topic in the Friday circle on {date}. Thank you!";

    public override string ToLead(string topic, string date) =>
        $"\"{topic}\" is suggested for the Friday circle on {date}. It suits the asker and the leader. Does it suit you?";

    public override string ToLeadListed(string topic, string date) =>
        $"The Friday circle on {date} will talk about \"{topic}\". It suits the asker and the leader.";

    public override string UnnamedTopic => "A colleague's question";
}
