using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker, once, when colleagues have talked in the thread: was it enough? And once after days off: does it still matter?</summary>
internal static class StillNeededCard
{
    public static Card Of(View view) => view.Request.State is RequestState.Held || view.Request.IsBeingChecked(view.Scene.Now)
        ? Card(
            [Line(view.Request.State is RequestState.Held ? view.Say.StillNeeded : view.Say.StillCurrent)],
            view.First(view.Say.GotHelp, Verbs.RequestSolved),
            view.Press(view.Say.FindAnother, Verbs.RequestFind),
            view.MoreOfThread)
        : Status.ToAsker(view);
}
