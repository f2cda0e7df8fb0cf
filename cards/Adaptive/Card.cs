using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PeerHelp.Cards.Adaptive;

/// <summary>An Adaptive Card of version 1.5, the newest that Teams shows.</summary>
public sealed record Card(IReadOnlyList<Element> Body)
{
    /// <summary>The content type under which Teams knows a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public string Type => "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Version => "1.5";

    public Refresh? Refresh { get; init; }

    /// <summary>The buttons below; null for none.</summary>
    public IReadOnlyList<Button>? Actions { get; init; }

    /// <summary>The card as Teams wants it.</summary>
    public JsonNode ToJson() => JsonSerializer.SerializeToNode(this, CardJson.Default.Card)!;
}

/// <summary>Asks Teams to fetch the named people's own view of the card.</summary>
/// <param name="UserIds">The roster's ids, <c>29:…</c>; at most 60.</param>
public sealed record Refresh(Button Action, IReadOnlyList<string> UserIds);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Card))]
internal sealed partial class CardJson : JsonSerializerContext;

/// <summary>Writes an enum's names as Adaptive Cards spell them: <c>bolder</c>.</summary>
internal sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
