using System.Text;
using System.Text.Json;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>An activity as the bot sent it, with the parts Teams looks at.</summary>
internal readonly record struct Sent(JsonElement Body)
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Teams counts two bytes a character.</summary>
    private const int LargestBytes = 100 * 1024;

    public bool IsMessage => Body.Text("type") is "message" or null;

    public string? Words => Body.Text("text");

    public string? Summary => Body.Text("summary");

    public string? Recipient => Body.Get("recipient").Text("id");

    public bool HasAttachments => Attachments.Any();

    public JsonElement? Card => Attachments
        .Where(attachment => attachment.Text("contentType") == AdaptiveCard && attachment.Has("content"))
        .Select(attachment => (JsonElement?)attachment.Get("content"))
        .FirstOrDefault();

    /// <summary>Why Teams would not take it; null when it would.</summary>
    public ConnectorAnswer? Refusal()
    {
        if (Encoding.Unicode.GetByteCount(Body.GetRawText()) > LargestBytes) return ConnectorAnswer.TooBig;
        if (string.IsNullOrEmpty(Words) && !HasAttachments && IsMessage)
            return ConnectorAnswer.BadArgument("Activity must include non empty 'text' field or at least 1 attachment.");
        if (Card is { } card && VersionOf(card) > new Version(1, 5))
            return ConnectorAnswer.BadArgument("Adaptive Card version is not supported: 1.5 is the newest.");
        return MentionsMatch() ? null : ConnectorAnswer.BadArgument("Mention entity does not match text");
    }

    private IEnumerable<JsonElement> Attachments => Body.Items("attachments");

    private bool MentionsMatch()
    {
        var words = Words ?? "";
        return Body.Items("entities")
            .Where(entity => entity.Text("type") == "mention")
            .All(entity => entity.Text("text") is not { } text || words.Contains(text, StringComparison.Ordinal));
    }

    private static Version VersionOf(JsonElement card) =>
        Version.TryParse(card.Text("version"), out var version) ? version : new Version(1, 0);
}
