using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerHelp.Rehearsal.Line;

/// <summary>A button of a card with the inputs that travel with it.</summary>
/// <param name="Action">The button's JSON.</param>
/// <param name="Inputs">The inputs of its card and of the cards around it.</param>
public sealed record CardButton(JsonElement Action, IReadOnlyList<JsonElement> Inputs)
{
    public string Type => Action.Text("type") ?? "";

    public string? Title => Action.Text("title");

    public string? Verb => Action.Text("verb");

    /// <summary>Our data with what people typed merged into it, as the renderer does it: what was typed wins.</summary>
    public JsonObject DataWith(IReadOnlyDictionary<string, string> typed)
    {
        var data = Action.Get("data") is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own.Clone())! : [];
        if (Action.Text("associatedInputs") is "none" or "None") return data;
        foreach (var input in Inputs)
        {
            if (input.Text("id") is { Length: > 0 } id && (typed.GetValueOrDefault(id) ?? Initial(input)) is { } value)
                data[id] = value;
        }

        return data;
    }

    public bool Takes(string inputId) => Inputs.Any(input => input.Text("id") == inputId);

    private static string? Initial(JsonElement input) => (input.Text("type"), input.Get("value")) switch
    {
        (_, { ValueKind: JsonValueKind.String } value) => value.GetString(),
        (_, { ValueKind: JsonValueKind.Number } value) => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        ("Input.Toggle", _) => input.Text("valueOff") ?? "false",
        ("Input.Text", _) => "",
        _ => null,
    };
}

/// <summary>Finds the buttons of a card, however deep they lie: in action sets, overflow menus and cards within cards.</summary>
public static class CardButtons
{
    public static IReadOnlyList<CardButton> Of(JsonElement card) => [.. InCard(card, [])];

    /// <summary>The button with this verb or this title.</summary>
    public static CardButton Find(JsonElement card, string verbOrTitle)
    {
        var all = Of(card);
        return all.FirstOrDefault(button => button.Verb == verbOrTitle)
            ?? all.FirstOrDefault(button => button.Title == verbOrTitle)
            ?? throw new InvalidOperationException(
                $"The card has no button '{verbOrTitle}', only: {string.Join(", ", all.Select(b => $"{b.Title} ({b.Verb})"))}.");
    }

    private static IEnumerable<CardButton> InCard(JsonElement card, IReadOnlyList<JsonElement> around)
    {
        IReadOnlyList<JsonElement> inputs = [.. around, .. Parts(card).Where(IsInput)];
        foreach (var action in Parts(card).SelectMany(Actions))
        {
            if (action.Text("type") != "Action.ShowCard") yield return new CardButton(action, inputs);
            else foreach (var inner in InCard(action.Get("card"), inputs)) yield return inner;
        }
    }

    private static bool IsInput(JsonElement part) =>
        part.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true;

    /// <summary>The card itself and every element in it, but nothing of the cards within.</summary>
    private static IEnumerable<JsonElement> Parts(JsonElement part)
    {
        string[] children = ["body", "items", "columns", "rows", "cells"];
        return children.SelectMany(name => part.Items(name)).SelectMany(Parts).Prepend(part);
    }

    private static IEnumerable<JsonElement> Actions(JsonElement part)
    {
        foreach (var action in part.Items("actions")) yield return action;
        if (part.Has("selectAction")) yield return part.Get("selectAction");
        if (part.Has("inlineAction")) yield return part.Get("inlineAction");
    }
}
