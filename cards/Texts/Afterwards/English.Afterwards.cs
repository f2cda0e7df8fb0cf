namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string KudosPublicAsk => "May the thank-you show in the thread too?";

    public override string KudosIsPublic => "The thank-you shows in the thread now.";

    public override string ShowInThread => "Show in the thread";

    public override string TakeFromThread => "Take out of the thread";

    public override string ThankedInThread(string helper) => $"{helper} was thanked.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} was thanked: \"{words}\"";
}
