using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker some weeks after a talk that helped: how are things? Good news is told on, by the asker's tap in the thread, too.</summary>
internal static class CatchUpCard
{
    public static Card Of(View view) => view.Request switch
    {
        { CatchUp: { Said: CatchUpSaid.Nothing }, Helper: { } helper, State: not RequestState.Withdrawn } => Question(view, helper),
        { CatchUp: { Said: CatchUpSaid.Good, InThread: var inThread }, Helper: { } helper } => Card(
            [Line(view.Say.CatchUpThanks(helper.Name)), Subtle(inThread ? view.Say.NewsIsPublic : view.Say.NewsPublicAsk)],
            inThread ? view.Press(view.Say.TakeFromThread, Verbs.CatchUpPrivate) : view.Press(view.Say.ShowInThread, Verbs.CatchUpPublic)),
        { CatchUp.Said: CatchUpSaid.NotYet } => Only(view.Say.CatchUpStill),
        _ => Status.ToAsker(view),
    };

    private static Card Question(View view, Party helper) => Card(
        [
            Line(view.Say.CatchUpAsk(helper.Name)),
            new InputText(Inputs.Words, view.Say.CatchUpLabel(helper.Name))
            {
                IsMultiline = true,
                MaxLength = 500,
                Placeholder = view.Say.CatchUpPlaceholder,
            },
        ],
        view.First(view.Say.CatchUpGood, Verbs.CatchUpGood, helper.Id),
        view.Press(view.Say.CatchUpNotYet, Verbs.CatchUpNotYet, helper.Id));
}
