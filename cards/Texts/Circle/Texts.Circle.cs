namespace PeerHelp.Cards;

/// <content>What is said of a topic on its way to the Friday circle.</content>
public abstract partial class Texts
{
    public abstract string CircleListed(string date);

    public abstract string ConsentAsker(string date);

    public abstract string ConsentThanks { get; }

    public abstract string NotInCircle { get; }

    public abstract string AskLeader(string topic, string date);

    public abstract string LeaderThanks(string date);

    public abstract string LeaderListed(string date);

    public abstract string ToLead(string topic, string date);

    public abstract string ToLeadListed(string topic, string date);

    public abstract string UnnamedTopic { get; }
}
