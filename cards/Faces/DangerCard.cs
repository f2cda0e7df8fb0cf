using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the writer of a message that tells of danger: where to call, and whether a lead is to call.</summary>
internal static class DangerCard
{
    public static Card Of(View view) => view.Request.Danger switch
    {
        { Calm: true } => Only(view.Say.DangerCalm),
        { } danger => Open(view, danger),
        null => Card(Numbers(view)),
    };

    private static Card Open(View view, DangerCall danger)
    {
        var say = view.Say;
        var canAsk = !danger.LeadsAsked && view.Scene.Community.Leads.Any(lead => lead != view.Request.Asker.Id);
        return Card(
            [
                .. Numbers(view),
                .. view.Request.State is RequestState.Acute ? [Subtle(say.DangerPromise)] : Array.Empty<Element>(),
                .. canAsk ? [Line(say.DangerShallLeadCall)]
                    : danger.Caller is { } caller ? [Line(say.DangerLeadCalls(caller.Name))]
                    : danger.LeadsAsked ? [Line(say.DangerLeadAsked)]
                    : Array.Empty<Element>(),
            ],
            canAsk ? view.First(say.AskForCall, Verbs.DangerCallMe) : null,
            view.Request.State is RequestState.Acute ? view.Press(say.CalmFindSomeone, Verbs.DangerCalm) : null);
    }

    private static IReadOnlyList<Element> Numbers(View view) => view.Scene.Community.Settings.OnDuty is { Length: > 0 } numbers
        ? [Line(view.Say.DangerCall), Line(view.Say.DangerOnDuty(numbers))]
        : [Line(view.Say.DangerCall)];
}
