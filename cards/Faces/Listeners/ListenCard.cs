using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To one who would like to listen: welcome, with the calendar at hand, or not this time.</summary>
internal static class ListenCard
{
    public static Card? Of(View view) => (view.Surface.To is { } to ? view.Request.ListenerOf(to)?.Stage : null) switch
    {
        null => null,
        ListenerStage.NotThisTime => Only(view.Say.ListenNotThisTime),
        ListenerStage.Left => Only(view.Say.OfferDeclinedKindly),
        var stage when view.Request is { State: RequestState.Agreed, Meeting: { } meeting, Helper: { } helper } && AgreedCard.IsCurrent(view) =>
            view.Scene.Now >= meeting.Start ? Only(view.Say.TimeWas(view.When(meeting.Start))) : Ahead(view, stage, meeting, helper),
        _ => Only(view.Request.State is RequestState.Solved ? view.Say.GladItHelped : view.Say.TimeChanged),
    };

    private static Card Ahead(View view, ListenerStage? stage, Meeting meeting, Party helper)
    {
        var (say, request, when) = (view.Say, view.Request, view.When(meeting.Start));
        var leave = view.Press(say.JoinNo, Verbs.ListenLeave, version: request.Sequence);
        return stage switch
        {
            ListenerStage.Invited => Card(
                [Line(say.ListenInvited(when, request.Asker.Name, helper.Name)), Subtle(say.ListenPrivacy)],
                view.First(say.ListenYes, Verbs.ListenJoin, version: request.Sequence),
                leave),
            ListenerStage.Coming => Card(
                [Line(say.ListenComing(when, request.Asker.Name, helper.Name)), Subtle(say.ListenPrivacy)],
                AgreedCard.JoinOf(view) ?? Open(say.OpenCalendar, view.Scene.Links.Calendar),
                view.More([.. Rows(leave, view.ThreadLink)])),
            _ => Only(say.ListenAsked),
        };
    }
}
