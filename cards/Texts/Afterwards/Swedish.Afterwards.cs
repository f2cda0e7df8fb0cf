namespace PeerHelp.Cards;

public sealed partial class Swedish
{
    public override string KudosPublicAsk => "Får tacket synas i tråden också?";

    public override string KudosIsPublic => "Tacket syns nu i tråden.";

    public override string ShowInThread => "Visa i tråden";

    public override string TakeFromThread => "Ta bort från tråden";

    public override string ThankedInThread(string helper) => $"{helper} fick ett tack.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} fick ett tack: \"{words}\"";
}
