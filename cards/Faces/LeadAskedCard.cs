using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To a lead: does someone come to mind? Not a word of the question stands here, only the way to the thread.</summary>
internal static class LeadAskedCard
{
    public static Card Of(View view) => view.Request switch
    {
        { State: RequestState.Withdrawn } => Only(view.Say.Withdrawn),
        _ when !view.IsUnhelped || view.Request.State is RequestState.Held => Only(view.Say.LeadNotNeeded),
        _ when view.Request.Referrals.LastOrDefault(one => one.By.Id == view.Surface.To) is { } referral =>
            Only(view.Say.ThanksForTip(referral.Expert.Name)),
        _ => Card(
            [Line(view.Say.LeadUnanswered)],
            view.First(view.Say.SuggestColleague, Verbs.RequestRefer, version: ReferCards.Lead),
            view.ThreadLink),
    };
}
