using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Circle;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the topic's leader: would you open the topic in the Friday circle?</summary>
internal static class CircleLeaderCard
{
    public static Card? Of(View view)
    {
        if (view.Request.Circle is not { } lift || lift.Stage is LiftStage.AskingAsker)
        {
            return null;
        }

        var say = view.Say;
        var date = say.Dates.Date(lift.Day);
        return lift.Stage switch
        {
            LiftStage.AskingLeader => Card(
                [Line(say.AskLeader(CircleTitle.Of(view.Request, view.Scene.Language), date))],
                view.First(say.OpenTopicYes, Verbs.CircleLeadYes, day: lift.Day),
                view.Press(say.OpenTopicNo, Verbs.CircleLeadNo, day: lift.Day),
                view.MoreOfThread),
            LiftStage.Listed => Only(say.LeaderListed(date)),
            LiftStage.Dropped => Only(say.NotInCircle),
            _ => Only(say.LeaderThanks(date)),
        };
    }
}
