namespace PeerHelp.Cards;

public sealed partial class Finnish
{
    public override string KudosPublicAsk => "Saako kiitoksen näyttää myös ketjussa?";

    public override string KudosIsPublic => "Kiitos näkyy nyt ketjussa.";

    public override string ShowInThread => "Näytä ketjussa";

    public override string TakeFromThread => "Ota pois ketjusta";

    public override string ThankedInThread(string helper) => $"{helper} sai kiitoksen.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} sai kiitoksen: \"{words}\"";
}
