using System.Text.Json;

namespace PeerHelp.Rehearsal;

/// <summary>Reads JSON written by others, where anything may be missing or of another kind.</summary>
internal static class JsonReading
{
    extension(JsonElement json)
    {
        /// <summary>The property, or an undefined element.</summary>
        public JsonElement Get(string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

        public string? Text(string name) =>
            json.Get(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

        public IEnumerable<JsonElement> Items(string name) =>
            json.Get(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

        public bool Has(string name) => json.Get(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
    }
}
