using System.Text.Json;

namespace PeerHelp.Rehearsal.Line;

/// <summary>Reads a card aloud: every word a person may see on it, from the top, cards within cards too.</summary>
public static class CardWords
{
    private static readonly string[] Spoken = ["text", "title", "label", "placeholder", "altText"];

    private static readonly string[] Inside =
        ["body", "items", "columns", "rows", "cells", "inlines", "facts", "choices", "actions"];

    public static string Of(JsonElement card) => string.Join("\n", Words(card));

    private static IEnumerable<string> Words(JsonElement part)
    {
        if (part.ValueKind == JsonValueKind.String) return [part.GetString()!];
        var here = Spoken.Select(name => part.Text(name)).OfType<string>();
        var fact = part.Has("title") ? part.Text("value") : null;
        var inside = Inside.SelectMany(name => part.Items(name)).SelectMany(Words);
        return [.. here, .. fact is null ? [] : new[] { fact }, .. inside, .. Words(part, "selectAction"), .. Words(part, "card")];
    }

    private static IEnumerable<string> Words(JsonElement part, string name) => part.Has(name) ? Words(part.Get(name)) : [];
}
