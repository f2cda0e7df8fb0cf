using PeerHelp.Cards.Adaptive;
using PeerHelp.Core.Learnings;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To one who would have liked to listen: what was learned, as long as others may read it.</summary>
internal static class TakeawayCard
{
    public static Card Of(View view) => view.Scene.Learnings is [var learning, ..] && view.Request.Learning is { Stage: DraftStage.Published }
        ? Card([Line(view.Say.Takeaway), UserText(learning.Text)])
        : Only(view.Say.LearningTakenBack);
}
