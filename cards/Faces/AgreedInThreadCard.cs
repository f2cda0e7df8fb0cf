using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To both, once: you agreed on a time in the thread, shall I put it in the calendar?</summary>
internal static class AgreedInThreadCard
{
    public static Card Of(View view) => view switch
    {
        { Request: { State: RequestState.Agreed, Meeting: { } meeting }, Other: { } other }
            when AgreedCard.IsCurrent(view) && view.Scene.Now < meeting.Start && !Contains(meeting.InCalendar, view) => Contains(meeting.NotInCalendar, view)
                ? Card([Line(view.Say.TimeStands(view.When(meeting.Start)))], Open(view.Say.OpenChat, view.Scene.Links.Chat), AgreedCard.MoveOrCancel(view, other))
                : Question(view, meeting, other),
        _ => AgreedCard.Of(view),
    };

    private static Card Question(View view, Meeting meeting, Party other) => Card(
        [Line(view.Say.AgreedInThread(view.When(meeting.Start)))],
        view.First(view.Say.PutInCalendar, Verbs.SlotCalendar, other.Id, view.Request.Sequence),
        view.Press(view.Say.NotInCalendar, Verbs.SlotNoCalendar, other.Id, view.Request.Sequence),
        view.More(
        [
            .. Rows(
                view.Press(view.Say.NotAgreed, Verbs.SlotNotAgreed, other.Id, view.Request.Sequence),
                view.ThreadLink),
        ]));

    private static bool Contains(IReadOnlyList<PersonId> people, View view) => view.Surface.To is { } to && people.Contains(to);
}
