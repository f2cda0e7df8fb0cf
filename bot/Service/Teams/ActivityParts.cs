using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerHelp.Service.Teams;

/// <summary>A person (<c>29:…</c>) or a bot (<c>28:…</c>) as an activity names it.</summary>
public sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null);

/// <summary>Where an activity happened: a one-to-one chat, a group chat, or a thread of a channel.</summary>
public sealed record ConversationAccount
{
    private const string ThreadMark = ";messageid=";

    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    [JsonIgnore]
    public bool IsChannel => ConversationType == "channel";

    [JsonIgnore]
    public bool IsPersonal => ConversationType == "personal";

    /// <summary>The id without its thread.</summary>
    [JsonIgnore]
    public string? BareId => Id is null ? null : WithoutThread(Id);

    /// <summary>The id of the post that began the thread, or null outside threads.</summary>
    [JsonIgnore]
    public string? RootMessageId =>
        Id?.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? Id[(at + ThreadMark.Length)..] : null;

    /// <summary>The conversation in which a message to a thread is posted.</summary>
    public static string ThreadOf(string channelId, string rootMessageId) => WithoutThread(channelId) + ThreadMark + rootMessageId;

    internal static string WithoutThread(string id) =>
        id.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? id[..at] : id;
}

/// <summary>A file, a card, or the same message as HTML.</summary>
public sealed record Attachment
{
    public string? ContentType { get; init; }

    /// <summary>A string for <c>text/html</c>, an object for cards.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>The message as HTML, when this is what the attachment holds.</summary>
    [JsonIgnore]
    public string? Html =>
        string.Equals(ContentType, "text/html", StringComparison.OrdinalIgnoreCase) && Content is { ValueKind: JsonValueKind.String } html
            ? html.GetString()
            : null;
}

/// <summary>Something Teams knows about a message; only mentions are of interest, the other kinds keep just their type.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed record Entity(string? Type, string? Text = null, ChannelAccount? Mentioned = null)
{
    public bool IsMention => Mentioned is not null && string.Equals(Type, "mention", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads an entity of any kind; whatever is not a mention may have any shape.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override bool HandleNull => true;

    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement entity = document.RootElement;
        ChannelAccount? mentioned = Part(entity, "mentioned") is { ValueKind: JsonValueKind.Object } who
            ? new ChannelAccount(Word(who, "id"), Word(who, "name"), Word(who, "aadObjectId"))
            : null;
        return new Entity(Word(entity, "type"), Word(entity, "text"), mentioned);
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value.Type);
        writer.WriteString("text", value.Text);
        if (value.Mentioned is { } mentioned)
        {
            writer.WriteStartObject("mentioned");
            writer.WriteString("id", mentioned.Id);
            writer.WriteString("name", mentioned.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static JsonElement? Part(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out JsonElement part) ? part : null;

    private static string? Word(JsonElement from, string name) =>
        Part(from, name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;
}
