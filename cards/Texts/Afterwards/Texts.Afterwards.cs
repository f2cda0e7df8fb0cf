namespace PeerHelp.Cards;

/// <content>What is said when a talk is over: thanks and what came of it.</content>
public abstract partial class Texts
{
    public abstract string KudosPublicAsk { get; }

    public abstract string KudosIsPublic { get; }

    public abstract string ShowInThread { get; }

    public abstract string TakeFromThread { get; }

    public abstract string ThankedInThread(string helper);

    public abstract string ThankedInThreadWords(string helper, string words);
}
