using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Circle;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the asker, first of all: may we talk about this in the Friday circle?</summary>
internal static class CircleConsentCard
{
    public static Card? Of(View view)
    {
        if (view.Request.Circle is not { } lift)
        {
            return null;
        }

        var say = view.Say;
        return lift.Stage switch
        {
            LiftStage.AskingAsker => Card(
                [Line(say.ConsentAsker(say.Dates.Date(lift.Day)))],
                view.First(say.ConsentYes, Verbs.CircleConsentYes, day: lift.Day),
                view.Press(say.ConsentNo, Verbs.CircleConsentNo, day: lift.Day),
                view.More([.. Rows(view.Press(say.ConsentAnonymous, Verbs.CircleConsentAnonymous, day: lift.Day))])),
            LiftStage.Listed => Only(say.CircleListed(say.Dates.Date(lift.Day))),
            LiftStage.Dropped => Only(say.NotInCircle),
            _ => Only(say.ConsentThanks),
        };
    }
}
