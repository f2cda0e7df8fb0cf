using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To both, ten minutes before: an invitation, not a warning.</summary>
internal static class ReminderCard
{
    public static Card Of(View view) => view switch
    {
        { Request: { State: RequestState.Agreed, Meeting: { } meeting }, Other: { } other } when AgreedCard.IsCurrent(view) =>
            view.Scene.Now >= meeting.End
                ? Only(view.Say.TimeWas(view.When(meeting.Start)))
                : Card(
                    [Line(view.Say.Reminder(Names(view, other), view.Say.Dates.Time(meeting.Start, view.Zone)))],
                    AgreedCard.JoinOf(view),
                    Open(view.Say.OpenChat, view.Scene.Links.Chat),
                    AgreedCard.MoveOrCancel(view, other)),
        { Request.State: RequestState.Solved } => Only(view.Say.GladItHelped),
        _ => Only(view.Say.TimeChanged),
    };

    /// <summary>Who comes beside the two meets both.</summary>
    private static string Names(View view, Party other) =>
        view.IsToAsker || view.IsToHelper || view.Request.Helper is not { } helper ? other.Name : $"{other.Name}, {helper.Name}";
}
