using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Circle;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the leads: a topic for the Friday circle, agreed by those whom it concerns.</summary>
internal static class CircleLeadCard
{
    public static Card? Of(View view)
    {
        if (view.Request.Circle is not { } lift)
        {
            return null;
        }

        var say = view.Say;
        var (title, date) = (CircleTitle.Of(view.Request, view.Scene.Language), say.Dates.Date(lift.Day));
        var veto = view.Press(say.CircleVeto, Verbs.CircleVeto, day: lift.Day);
        return lift.Stage switch
        {
            LiftStage.AskingLeads => Card(
                [Line(say.ToLead(title, date))],
                view.First(say.CircleConfirm, Verbs.CircleConfirm, day: lift.Day),
                veto,
                view.MoreOfThread),
            LiftStage.Listed => Card([Line(say.ToLeadListed(title, date))], veto, view.ThreadLink),
            LiftStage.Dropped => Only(say.NotInCircle),
            _ => null,
        };
    }
}
