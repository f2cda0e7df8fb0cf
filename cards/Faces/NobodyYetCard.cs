using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker, before anyone else hears of it: nobody has had time yet, how shall we go on?</summary>
internal static class NobodyYetCard
{
    public static Card Of(View view) =>
        view.Request.State is RequestState.AskerDecides ? Question(view) : Status.ToAsker(view);

    private static Card Question(View view)
    {
        var (request, say) = (view.Request, view.Say);
        return Card(
            request.LeadsAsked ? [Line(say.NobodyYet), Subtle(say.LeadAskedForYou)] : [Line(say.NobodyYet)],
            request.Wide || request.IsPersonal ? null : view.First(say.Widen, Verbs.RequestWiden),
            view.Press(say.Raise, Verbs.RequestRaise),
            view.More(
            [
                .. Rows(
                    request.LeadsAsked || !HasLead(view) ? null : view.Press(say.AskLead, Verbs.RequestAskLead),
                    view.Press(say.GotHelp, Verbs.RequestSolved),
                    view.Press(say.Withdraw, Verbs.RequestWithdraw)),
            ]));
    }

    private static bool HasLead(View view) => view.Scene.Community.Leads.Any(lead => lead != view.Request.Asker.Id);
}
