using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To a colleague who would have helped, too: you are welcome to the agreed talk.</summary>
internal static class JoinCard
{
    public static Card Of(View view) => view switch
    {
        { Request: { State: RequestState.Agreed, Meeting: { } meeting, Helper: { } helper } } when AgreedCard.IsCurrent(view) =>
            view.Scene.Now >= meeting.Start ? Only(view.Say.TimeWas(view.When(meeting.Start))) : Ahead(view, meeting, helper),
        { Request.State: RequestState.Solved } => Only(view.Say.GladItHelped),
        _ => Only(view.Say.TimeChanged),
    };

    private static Card Ahead(View view, Meeting meeting, Party helper)
    {
        var (say, request) = (view.Say, view.Request);
        var leave = view.Press(say.JoinNo, Verbs.SlotLeave, version: request.Sequence);
        return (view.Surface.To is { } to ? request.OfferTo(to)?.State : null) switch
        {
            OfferState.Welcome => Card(
                [Line(say.JoinAsked(view.When(meeting.Start), request.Asker.Name, helper.Name))],
                view.First(say.JoinYes, Verbs.SlotJoin, version: request.Sequence),
                leave),
            OfferState.Joined => Card(
                [Line(say.JoinAgreed(view.When(meeting.Start), request.Asker.Name, helper.Name)), Subtle(say.AgreedPrivacy)],
                AgreedCard.JoinOf(view) ?? Open(say.OpenCalendar, view.Scene.Links.Calendar),
                view.More([.. Rows(leave, view.ThreadLink)])),
            _ => Only(say.OfferDeclinedKindly),
        };
    }
}
