using NodaTime.Text;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker: which of the helper's times suits you?</summary>
internal static class TimesCard
{
    public static Card Of(View view) => view.Request switch
    {
        { IsClosed: true } or { Helper: null } => Status.ToAsker(view),
        { Meeting: null, Helper: { } helper, Proposal: { } proposal } when proposal.Version == view.Surface.Round =>
            Question(view, helper, proposal),
        { Meeting: null, Proposal: null, Helper: { } helper } => Only(view.Say.OthersAskedFor(helper.Name)),
        _ => Status.ToAsker(view),
    };

    private static Card Question(View view, Party helper, Proposal proposal)
    {
        var say = view.Say;
        var choices = proposal.Starts
            .Where(start => start > view.Scene.Now)
            .Select(start => new Choice(view.When(start), InstantPattern.ExtendedIso.Format(start)))
            .ToList();
        var others = view.Press(say.OtherTimes, Verbs.SlotOthers, helper.Id, proposal.Version);
        var more = view.More([.. Rows(view.Press(say.NoNeed, Verbs.SlotDecline, helper.Id, proposal.Version))]);
        return choices.Count == 0
            ? Card([Line(say.TimesHaveGone(helper.Name))], others, more)
            : Card(
                [
                    Line(say.TimesToAsker(helper.Name)),
                    new InputChoiceSet(Inputs.Slot, say.SlotLabel, choices)
                    {
                        Style = ChoiceStyle.Expanded,
                        Value = choices[0].Value,
                    },
                ],
                view.First(say.Pick, Verbs.SlotPick, helper.Id, proposal.Version),
                others,
                more);
    }
}
