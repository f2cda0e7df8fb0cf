using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>Who knows about this? The people picker, and the way back to the card it stands in for.</summary>
internal static class ReferCard
{
    public static Card Of(View view)
    {
        var from = view.Surface.Round;
        var verb = from == ReferCards.Offer ? Verbs.OfferRefer : Verbs.RequestRefer;
        return Card(
            [InputChoiceSet.OfPeople(Inputs.Colleague, view.Say.ColleagueLabel, view.Say.ColleaguePlaceholder)],
            view.First(view.Say.SuggestColleague, verb, version: from),
            view.Press(view.Say.Back, Verbs.RequestShow, version: from));
    }
}
