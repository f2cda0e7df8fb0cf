using System.Text.Json.Nodes;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;

namespace PeerHelp.Cards.Tests;

/// <summary>Looks into cards as Teams gets them.</summary>
internal static class Cards
{
    /// <summary>Every object in the card, whatever it is.</summary>
    public static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject here => here.SelectMany(pair => Parts(pair.Value)).Prepend(here),
        JsonArray many => many.SelectMany(Parts),
        _ => [],
    };

    public static IEnumerable<JsonObject> Of(this JsonNode card, string type) =>
        Parts(card).Where(part => (string?)part["type"] == type);

    /// <summary>Everything that is read on the card.</summary>
    public static string Words(this JsonNode card) =>
        string.Join('\n', Parts(card).SelectMany(part => new[] { "text", "title", "label", "placeholder" }
            .Select(name => part[name]?.ToString()).OfType<string>()));

    /// <summary>The verbs that can be pressed, the hidden ones too; the refresh is no button.</summary>
    public static IReadOnlyList<string> Verbs(this Face face) =>
    [
        .. face.Card with { Refresh = null } is var card
            ? card.ToJson().Of("Action.Execute").Select(button => (string)button["verb"]!)
            : [],
    ];

    /// <summary>The verbs in view before anything is opened.</summary>
    public static IReadOnlyList<string> InView(this Face face) =>
        [.. face.ButtonsInView().OfType<Execute>().Select(button => button.Verb)];

    /// <summary>All buttons before anything is opened, from top to bottom.</summary>
    public static IReadOnlyList<Button> ButtonsInView(this Face face) =>
        [.. face.Card.Body.OfType<ActionSet>().SelectMany(row => row.Actions), .. face.Card.Actions ?? []];

    public static JsonNode Json(this Situation situation, Language language = Language.Finnish) =>
        situation.Face(language)!.Card.ToJson();

    public static Face Face(Surface surface, Core.Asking.HelpRequest request, PersonId? viewer = null) =>
        Faces.Of(surface, Some.Scene(request, viewer: viewer))!;

    public static string Says(this Face face) => face.Card.ToJson().Words();
}
