using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerHelp.Service.Teams;

/// <summary>Something that happened in Teams: a message, a press of a button, a change in a team.</summary>
/// <remarks>
/// The names are those of the Bot Framework's Activity schema. Only what PeerHelp reads is named here; unknown fields
/// are ignored. Lists that Teams leaves out, or sends as null, are empty.
/// </remarks>
public sealed record Activity
{
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>The message's id; for an invoke the id of the press, for an edit the id of the edited message.</summary>
    public string? Id { get; init; }

    /// <summary>The name of an invoke, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What an <c>installationUpdate</c> says: add, remove, add-upgrade or remove-upgrade.</summary>
    public string? Action { get; init; }

    /// <summary>ISO 8601 in UTC, as sent: it tells two edits of one message apart.</summary>
    public string? Timestamp { get; init; }

    /// <summary><c>msteams</c> for Teams itself.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where answers go. It belongs to the conversation and may change between activities.</summary>
    public string ServiceUrl { get; init => field = value ?? ""; } = "";

    public ChannelAccount? From { get; init; }

    /// <summary>The bot itself (<c>28:…</c>).</summary>
    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount Conversation { get; init => field = value ?? new(); } = new();

    public TeamsChannelData ChannelData { get; init => field = value ?? new(); } = new();

    public string? Text { get; init; }

    /// <summary>The message answered or the card pressed; often missing in channels.</summary>
    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    /// <summary>An IANA zone name, such as <c>Europe/Helsinki</c>.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>What a button or a form carries; its shape depends on <see cref="Name"/>.</summary>
    public JsonElement? Value { get; init; }

    public IReadOnlyList<Entity> Entities { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ChannelAccount> MembersAdded { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ChannelAccount> MembersRemoved { get; init => field = value ?? []; } = [];

    /// <summary>The organisation this happened in.</summary>
    [JsonIgnore]
    public string? TenantId => ChannelData.Tenant?.Id ?? Conversation.TenantId;

    /// <summary>The channel this happened in (<c>19:…@thread.tacv2</c>), without the thread.</summary>
    [JsonIgnore]
    public string? TeamsChannelId =>
        ChannelData.Channel?.Id ?? ChannelData.TeamsChannelId ?? (Conversation.IsChannel ? Conversation.BareId : null);

    /// <summary>The team this happened in: the id of its General channel.</summary>
    [JsonIgnore]
    public string? TeamId => ChannelData.Team?.Id ?? ChannelData.TeamsTeamId;

    /// <summary>Whether the bot itself was added by this <c>conversationUpdate</c>.</summary>
    [JsonIgnore]
    public bool BotWasAdded => Recipient?.Id is { } bot && MembersAdded.Any(member => member?.Id == bot);

    /// <summary>Event types are written with differing capitals: <c>editMessage</c>, <c>teamRestored</c>, <c>teamrestored</c>.</summary>
    public bool IsEvent(string eventType) =>
        string.Equals(ChannelData.EventType, eventType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without what people wrote, so that it may be logged.</summary>
    public override string ToString() => $"{Type} {Name} {Id}";
}

/// <summary>The kinds of activities that PeerHelp understands.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string Invoke = "invoke";
    public const string InstallationUpdate = "installationUpdate";
    public const string ConversationUpdate = "conversationUpdate";

    public static bool IsKnown(string type) =>
        type is Message or MessageUpdate or MessageDelete or Invoke or InstallationUpdate or ConversationUpdate;
}
