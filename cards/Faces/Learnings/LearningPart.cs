using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Learnings;
using static PeerHelp.Cards.Parts;

namespace PeerHelp.Cards;

/// <summary>What a card after the talk holds of learnings: the way to tell one, behind a button, and later how it stands.</summary>
internal static class LearningPart
{
    /// <summary>The card with this part below the rest.</summary>
    public static Card On(View view, Card card)
    {
        if (view.Surface.To is not { } reader)
        {
            return card;
        }

        return view.Request.Learning switch
        {
            null when Sharing.MayBeTold(view.Request) && (view.IsToAsker || view.IsToHelper) => With(card, [], Tell(view)),
            { } draft when draft.Writer == reader => Standing(view, card, draft),
            { Stage: DraftStage.Published } draft when draft.Other == reader => Standing(view, card, draft),
            _ => card,
        };
    }

    private static ShowCard Tell(View view) => new(view.Say.TellLearning, Card(
    [
        Line(view.Say.LearningAsk),
        Field(view.Say, ""),
        .. Rows(view.Press(view.Say.Send, Verbs.LearningTell, version: view.Request.Sequence)),
    ]));

    /// <summary>Where the story is written.</summary>
    public static InputText Field(Texts say, string words) => new(Inputs.Story, say.LearningLabel)
    {
        IsMultiline = true,
        MaxLength = Story.MostLetters,
        Placeholder = say.LearningPlaceholder,
        Value = words.Length > 0 ? Plain.Of(words, Story.MostLetters) : null,
    };

    private static Card Standing(View view, Card card, LearningDraft draft) => draft.Stage switch
    {
        DraftStage.TakenBack => With(card, [Subtle(view.Say.LearningTakenBack)]),
        DraftStage.Published => With(card, [Subtle(view.Say.LearningPublished)], More(view, view.Say.RemoveLearning)),
        DraftStage.Refused when draft.AskedLast == view.Surface.To => With(card, [Subtle(view.Say.LearningNotPublished)]),
        _ => With(card, [Subtle(view.Say.LearningWaits)], More(view, view.Say.TakeBackLearning)),
    };

    private static ShowCard More(View view, string title) => view.More([.. Rows(view.Press(title, Verbs.LearningTakeBack))]);

    private static Card With(Card card, IReadOnlyList<Element> lines, Button? button = null) =>
        Card([.. card.Body, .. lines], [.. card.Actions ?? [], button]) with { Refresh = card.Refresh };
}
