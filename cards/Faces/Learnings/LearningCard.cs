using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Learnings;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>To the one whose yes is missing: may others read this? What the other one answers is never told here.</summary>
internal static class LearningCard
{
    public static Card? Of(View view) => view.Request.Learning switch
    {
        null => null,
        { } draft when draft.Asked == view.Surface.To && draft.Version == view.Surface.Round => Question(view, draft),
        { Stage: DraftStage.Published } => Card(
            [Line(view.Say.LearningPublished)],
            view.Press(view.Say.RemoveLearning, Verbs.LearningTakeBack, version: view.Surface.Round)),
        { Stage: DraftStage.TakenBack } => Only(view.Say.LearningTakenBack),
        { Stage: DraftStage.Refused } draft when draft.AskedLast == view.Surface.To => Only(view.Say.LearningNotPublished),
        _ => Only(view.Say.LearningWaits),
    };

    private static Card Question(View view, LearningDraft draft)
    {
        var (say, version) = (view.Say, draft.Version);
        var isChanged = draft.Stage is DraftStage.AskingWriter;
        return Card(
            [Line(isChanged ? say.LearningChanged : say.LearningConsent), UserText(draft.Text)],
            view.First(say.MayBePublished, Verbs.LearningYes, version: version),
            view.Press(say.ConsentNo, Verbs.LearningNo, version: version),
            isChanged ? null : new ShowCard(
                say.Reword,
                Card([LearningPart.Field(say, draft.Text), .. Rows(view.Press(say.Send, Verbs.LearningChange, version: version))])));
    }
}
