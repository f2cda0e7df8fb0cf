using PeerHelp.Cards.Adaptive;

namespace PeerHelp.Cards;

/// <summary>A card of many possibilities: two stay in view, the rest is behind "more", one below the other.</summary>
/// <remarks>It is unfolded as one, because in Teams a card does not open within a card that was opened.</remarks>
internal static class Folded
{
    private const int InView = 2;

    public static Card Of(View view, Card card)
    {
        List<Button> buttons = [.. card.Body.OfType<ActionSet>().SelectMany(set => set.Actions), .. card.Actions ?? []];
        List<ShowCard> opened = [.. buttons.OfType<ShowCard>()];
        return opened.Count < 2 || buttons.Count <= InView
            ? card
            : Parts.Card([.. card.Body.Where(element => element is not ActionSet)], [.. buttons.Except(opened), view.More([.. opened.SelectMany(Unfolded)])]);
    }

    private static IEnumerable<Element> Unfolded(ShowCard shown, int place)
    {
        var all = shown.Card.Actions is { Count: > 0 } buttons ? [.. shown.Card.Body, new ActionSet(buttons)] : shown.Card.Body;
        return place == 0 ? all : all.Select((element, row) => row == 0 ? element with { Spacing = Spacing.Large } : element);
    }
}
