using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To a lead: a colleague wishes to be called now. Why is the colleague's to tell.</summary>
internal static class CallMeCard
{
    public static Card Of(View view) => view.Request.Danger switch
    {
        { Caller: { } lead } => Only(view.Say.CallMeTaken(lead.Name)),
        { Calm: true } => Only(view.Say.CallMeCalm(view.Request.Asker.Name)),
        _ => Card([Line(view.Say.CallMe(view.Request.Asker.Name))], view.First(view.Say.Calling, Verbs.DangerCalling)),
    };
}
