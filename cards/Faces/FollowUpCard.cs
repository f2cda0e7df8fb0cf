using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker after the talk: one question, and then, if he or she likes, a thank-you and one small experiment. Nothing is chained to it.</summary>
internal static class FollowUpCard
{
    public static Card Of(View view) => Folded.Of(view, LearningPart.On(view, Talked(view)));

    private static Card Talked(View view) => view.Request switch
    {
        { State: RequestState.Withdrawn } => Status.ToAsker(view),
        { FollowUp: FollowUp.Helped, Helper: { } helper, Thanks: null } => Thank(view, helper),
        { FollowUp: FollowUp.Helped, Helper: { } helper } => Said(view, Sent(view.Request.Joined.Select(one => one.Name), helper.Name, view.Say)),
        { FollowUp: FollowUp.Helped } => Said(view, view.Say.GladItHelped),
        { FollowUp: FollowUp.StillThinking } => Thinking(view),
        { FollowUp: FollowUp.NotMet } => NotMet(view),
        { State: RequestState.Agreed, Helper: { } helper, Meeting: { } meeting }
            when AgreedCard.IsCurrent(view) && meeting.Start <= view.Scene.Now => Question(view, helper),
        { IsByWriting: true, Helper: { } helper } when view.Surface.Round == view.Request.Sequence => Tip(view, helper),
        _ => Status.ToAsker(view),
    };

    /// <summary>What is said to a thank-you, on the card and in words.</summary>
    public static string Sent(IEnumerable<string> beside, string helper, Texts say) => beside.Prepend(helper).ToList() is { Count: > 1 } all
        ? say.KudosSentAll(helper, Listeners.Names(all, say))
        : say.KudosSent(helper);

    private static Card Question(View view, Party helper) => Card(
        [Line(view.Say.FollowUpQuestion)],
        view.First(view.Say.Helped, Verbs.FollowUpHelped, helper.Id, view.Request.Sequence),
        view.Press(view.Say.StillThinking, Verbs.FollowUpNotHelped, helper.Id, view.Request.Sequence),
        view.More([.. Rows(view.Press(view.Say.NotMet, Verbs.FollowUpNotMet, helper.Id, view.Request.Sequence), view.ThreadLink)]));

    /// <summary>The tip was written, or should have been by now.</summary>
    private static Card Tip(View view, Party helper) => Card(
        [Line(view.Say.TipQuestion(helper.Name))],
        view.First(view.Say.GotTip, Verbs.FollowUpHelped, helper.Id, view.Request.Sequence),
        view.Press(view.Say.FindAnother, Verbs.RequestFind),
        view.MoreOfThread);

    private static Card Thank(View view, Party helper) => Card(
        [
            Line(view.Request.Joined.Count == 0
                ? view.Say.KudosAsk(helper.Name)
                : view.Say.KudosAskAll(helper.Name, Listeners.Names([helper.Name, .. view.Request.Joined.Select(one => one.Name)], view.Say))),
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
