using PeerHelp.Cards.Adaptive;

namespace PeerHelp.Cards;

/// <summary>The few pieces that all cards are made of.</summary>
internal static class Parts
{
    private const int LongestSentence = 700;
    private const int LongestWords = 1200;

    // In characters of two labels, on a card 300 pixels wide.
    private const int WidestRow = 27;

    /// <summary>A card with its buttons: below it in one row where they fit on a phone, else in rows of the body.</summary>
    public static Card Card(IReadOnlyList<Element> body, params IEnumerable<Button?> buttons)
    {
        Button[] all = [.. buttons.OfType<Button>()];
        if (all.Sum(button => button.Title.Length) <= WidestRow)
        {
            return new Card(body) { Actions = all.Length > 0 ? all : null };
        }

        Button[] more = [.. all.OfType<ShowCard>()];
        return new Card([.. body, .. Rows(all.Except(more))]) { Actions = more.Length > 0 ? more : null };
    }

    /// <summary>A card that only says how things went.</summary>
    public static Card Only(string sentence) => Card([Line(sentence)]);

    /// <summary>A heading without names or anyone's words.</summary>
    public static TextBlock Heading(string text) => new(text) { Weight = Weight.Bolder, Style = HeadingStyle.Heading };

    /// <summary>A sentence of ours. It may hold names, so it is plain text.</summary>
    public static RichTextBlock Line(string sentence) => new([new TextRun(Plain.Of(sentence, LongestSentence))]);

    public static RichTextBlock Subtle(string sentence) =>
        new([new TextRun(Plain.Of(sentence, LongestSentence)) { IsSubtle = true, Size = FontSize.Small }]) { Spacing = Spacing.Small };

    /// <summary>What a person wrote, set apart and plain, line by line.</summary>
    public static Container UserText(string words) => new(
        [.. Plain.Of(words, LongestWords)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(20)
            .Select(line => new RichTextBlock([new TextRun(line)]) { Spacing = Spacing.Small })])
    {
        Style = ContainerStyle.Emphasis,
    };

    public static Execute Press(string title, CardAction action) => new(title, action.Verb, action.ToData())
    {
        Fallback = new Submit(title, action.ToData()),
    };

    /// <summary>A button that opens an address, where there is one.</summary>
    public static Button? Open(string title, string? address) => address is null ? null : new OpenUrl(title, address);

    /// <summary>Buttons side by side as far as a phone is wide; no label is ever cut.</summary>
    public static IEnumerable<Element> Rows(params IEnumerable<Button?> buttons)
    {
        List<List<Button>> rows = [];
        foreach (var button in buttons.OfType<Button>())
        {
            if (rows.Count == 0 || rows[^1].Append(button).Sum(one => one.Title.Length) > WidestRow)
            {
                rows.Add([]);
            }

            rows[^1].Add(button);
        }

        return rows.Select((row, place) => new ActionSet(row) { Spacing = place > 0 ? Spacing.Small : null });
    }
}
