using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker after the talk: one question, and then, if he or she likes, a thank-you and one small experiment. Nothing is chained to it.</summary>
internal static class FollowUpCard
{
    public static Card Of(View view) => LearningPart.On(view, Talked(view));

    private static Card Talked(View view) => view.Request switch
    {
        { State: RequestState.Withdrawn } => Status.ToAsker(view),
        { FollowUp: FollowUp.Helped, Helper: { } helper, Thanks: null } => Thank(view, helper),
        { FollowUp: FollowUp.Helped, Helper: { } helper } => Said(view, view.Say.KudosSent(helper.Name)),
        { FollowUp: FollowUp.Helped } => Said(view, view.Say.GladItHelped),
        { FollowUp: FollowUp.StillThinking } => Thinking(view),
        { FollowUp: FollowUp.NotMet } => NotMet(view),
        { State: RequestState.Agreed, Helper: { } helper, Meeting: { } meeting }
            when AgreedCard.IsCurrent(view) && meeting.Start <= view.Scene.Now => Question(view, helper),
        { IsByWriting: true, Helper: { } helper } when view.Surface.Round == view.Request.Sequence => Tip(view, helper),
        _ => Status.ToAsker(view),
    };

    private static Card Question(View view, Party helper) => Card(
    [
        Line(view.Say.FollowUpQuestion),
        .. Rows(
            view.First(view.Say.Helped, Verbs.FollowUpHelped, helper.Id, view.Request.Sequence),
            view.Press(view.Say.StillThinking, Verbs.FollowUpNotHelped, helper.Id, view.Request.Sequence),
            view.Press(view.Say.NotMet, Verbs.FollowUpNotMet, helper.Id, view.Request.Sequence)),
    ]);

    /// <summary>The tip was written, or should have been by now.</summary>
    private static Card Tip(View view, Party helper) => Card(
        [Line(view.Say.TipQuestion(helper.Name))],
        view.First(view.Say.GotTip, Verbs.FollowUpHelped, helper.Id, view.Request.Sequence),
        view.Press(view.Say.FindAnother, Verbs.RequestFind),
        view.MoreOfThread);

    private static Card Thank(View view, Party helper) => Card(
        [
            Line(view.Say.KudosAsk(helper.Name)),
            new InputText(Inputs.Words, view.Say.KudosLabel) { IsMultiline = true, MaxLength = 500 },
            .. ExperimentPart.Lines(view),
        ],
        view.First(view.Say.Thank, Verbs.KudosGive, helper.Id, view.Request.Sequence),
        ExperimentPart.Offer(view));

    private static Card Said(View view, string sentence) => Card([Line(sentence), .. ExperimentPart.Lines(view)], ExperimentPart.Offer(view));

    private static Card Thinking(View view) => view.Request.State is RequestState.Searching or RequestState.Solved
        ? Status.ToAsker(view)
        : Card(
            [Line(view.Say.FollowUpThinking), .. ExperimentPart.Lines(view)],
            view.Press(view.Say.FindAnother, Verbs.RequestFind),
            view.Press(view.Say.GotHelp, Verbs.RequestSolved),
            ExperimentPart.Offer(view));

    private static Card NotMet(View view) => view.Request switch
    {
        { State: RequestState.Agreed, Helper: { } helper } when AgreedCard.IsCurrent(view) => Card(
            [Line(view.Say.FollowUpNotMet)],
            view.First(view.Say.Move, Verbs.SlotMove, helper.Id, view.Request.Sequence),
            view.Press(view.Say.GotHelp, Verbs.RequestSolved)),
        { State: RequestState.Found } => Only(view.Say.NewTimeComing),
        _ => Status.ToAsker(view),
    };
}
