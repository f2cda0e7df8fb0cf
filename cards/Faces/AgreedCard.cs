using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To both: the time is agreed, with the calendar and the chat at hand.</summary>
internal static class AgreedCard
{
    public static Card Of(View view) => view switch
    {
        { Request: { State: RequestState.Agreed, Meeting: { } meeting }, Other: { } other } when IsCurrent(view) =>
            view.Scene.Now >= meeting.End ? Only(view.Say.TimeWas(view.When(meeting.Start))) : Agreed(view, meeting, other),
        { Request.State: RequestState.Solved } => Only(view.Say.GladItHelped),
        _ => Only(view.Say.TimeChanged),
    };

    /// <summary>The surface tells of the time that holds now; one without a number tells of any.</summary>
    public static bool IsCurrent(View view) => view.Surface.Round == 0 || view.Surface.Round == view.Request.Sequence;

    /// <summary>What is at hand until the talk begins; after that there is nothing to move.</summary>
    public static ShowCard? MoveOrCancel(View view, Party other) => view.Request.Meeting?.Start <= view.Scene.Now || !(view.IsToAsker || view.IsToHelper)
        ? view.MoreOfThread
        : view.More(
        [
            .. Rows(Willing(view).Select(one => view.Press(view.Say.BothWelcome, Verbs.SlotWelcome, one.Id, view.Request.Sequence))),
            .. Rows(
                view.Press(view.Say.Move, Verbs.SlotMove, other.Id, view.Request.Sequence),
                view.Press(view.Say.Cancel, Verbs.SlotCancel, other.Id, view.Request.Sequence),
                view.ThreadLink),
        ]);

    /// <summary>The meeting in both calendars; without one there is the calendar file.</summary>
    public static Button? JoinOf(View view) => Open(view.Say.JoinMeeting, view.Request.Entry?.JoinUrl);

    /// <summary>Who comes, too, and, to the asker, who would.</summary>
    private static IEnumerable<Element> Others(View view) =>
    [
        .. view.Request.Joined.Count > 0 ? [Line(view.Say.AlsoComing(Names(view.Request.Joined)))] : Array.Empty<Element>(),
        .. Listeners.Lines(view),
        .. Willing(view).Select(one => Line(view.Say.WouldCome(one.Name))),
    ];

    /// <summary>One at a time: the asker's answer is about somebody.</summary>
    private static IEnumerable<Party> Willing(View view) => view.IsToAsker ? Joining.Willing(view.Request).Take(1) : [];

    private static string Names(IEnumerable<Party> people) => string.Join(", ", people.Select(one => one.Name));

    private static Card Agreed(View view, Meeting meeting, Party other) => Card(
        [
            Line(view.Say.AgreedBoth(view.When(meeting.Start), other.Name)),
            .. view.Request.Kind is HelpKind.Fact ? [Line(view.Say.ByPhone(view.Say.HowLong(meeting.Minutes)))] : Array.Empty<Element>(),
            .. Others(view),
            Subtle(view.Say.AgreedPrivacy),
        ],
        JoinOf(view) ?? Open(view.Say.OpenCalendar, view.Scene.Links.Calendar),
        Open(view.Say.OpenChat, view.Scene.Links.Chat),
        MoveOrCancel(view, other));
}
