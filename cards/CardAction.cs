using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;

namespace PeerHelp.Cards;

/// <summary>What a button carries. This one type writes it and reads it back.</summary>
/// <param name="Request">Empty for buttons that are about no help request, such as the profile's.</param>
/// <param name="With">The other person the button is about.</param>
/// <param name="Version">The proposal's, meeting's or round's number on the card.</param>
public sealed record CardAction(
    string Verb, CommunityId Community, RequestId Request, PersonId? With = null, int Version = 0, LocalDate? Day = null)
{
    /// <summary>The learning that the button is about, when it stands alone.</summary>
    public LearningId? Learning { get; init; }

    /// <summary>The longest input that is read, in characters; the rest is cut away.</summary>
    public const int LongestInput = 4000;

    private const int MostInputs = 32;
    private const int LongestKey = 64;
    private const int LongestId = 256;
    private const int Format = 1;
    private static readonly string[] Ours = ["ph", "verb", "c", "r", "w", "v", "d", "l"];

    /// <summary>The payload. It names the verb again, because Action.Submit has no verb of its own.</summary>
    public JsonObject ToData()
    {
        var data = new JsonObject { ["ph"] = Format, ["verb"] = Verb };
        Put(data, "c", Community.Value);
        Put(data, "r", Request.Value);
        Put(data, "w", With?.Value);
        Put(data, "l", Learning?.Value);
        Put(data, "d", Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
        if (Version != 0)
        {
            data["v"] = Version;
        }

        return data;
    }

    /// <summary>Reads a pressed button; false when it is none of ours. Never throws, whatever was sent.</summary>
    /// <param name="verb">The verb beside the data (Action.Execute); null when there is none (Action.Submit).</param>
    /// <param name="inputs">Everything in the data that is not ours: what was typed or chosen, by input id.</param>
    public static bool TryRead(
        JsonElement data, string? verb, [NotNullWhen(true)] out CardAction? action, out IReadOnlyDictionary<string, string> inputs)
    {
        var values = Values(data);
        inputs = values.Where(pair => !Ours.Contains(pair.Key)).Take(MostInputs).ToDictionary();
        var pressed = string.IsNullOrEmpty(verb) ? Id(values, "verb") : verb;
        action = values.ContainsKey("ph") && pressed is { Length: <= LongestKey }
            ? new CardAction(
                pressed,
                new CommunityId(Id(values, "c") ?? ""),
                new RequestId(Id(values, "r") ?? ""),
                Id(values, "w") is { } with ? new PersonId(with) : null,
                int.TryParse(values.GetValueOrDefault("v"), CultureInfo.InvariantCulture, out var version) ? version : 0,
                LocalDatePattern.Iso.Parse(values.GetValueOrDefault("d", "")) is { Success: true, Value: var day } ? day : null)
            {
                Learning = Id(values, "l") is { } learning ? new LearningId(learning) : null,
            }
            : null;
        return action is not null;
    }

    private static void Put(JsonObject data, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            data[key] = value;
        }
    }

    private static string? Id(Dictionary<string, string> values, string key) =>
        values.GetValueOrDefault(key) is { Length: > 0 and <= LongestId } id ? id : null;

    private static Dictionary<string, string> Values(JsonElement data)
    {
        var values = new Dictionary<string, string>();
        if (data.ValueKind is not JsonValueKind.Object)
        {
            return values;
        }

        foreach (var property in data.EnumerateObject().Take(MostInputs + Ours.Length))
        {
            if (TryText(property) is ({ Length: > 0 and <= LongestKey } key, { } value))
            {
                values[key] = Plain.Cut(value, LongestInput);
            }
        }

        return values;
    }

    private static (string Key, string? Value)? TryText(JsonProperty property)
    {
        try
        {
            return (property.Name, property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => null,
            });
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is JSON, but no text.
            return null;
        }
    }
}
