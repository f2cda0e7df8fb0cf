using System.Text.Json;
using PeerHelp.Service.Teams;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>Activities as Teams and the Playground send them.</summary>
internal static class Sample
{
    public const string BotId = "28:" + Issuer.AppId;

    public static Activity Parse(string json) => JsonSerializer.Deserialize(json, TeamsJson.Default.Activity)!;

    /// <summary>One that the Playground sent.</summary>
    public static string Sent(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Activities", name + ".json"));

    public static Activity Message(string? text, params Entity[] entities) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount(BotId, "PeerHelp"),
        Entities = entities,
    };

    public static Activity Html(string html, params Entity[] entities) => Message(null, entities) with
    {
        Attachments = [new Attachment { ContentType = "text/html", Content = JsonSerializer.SerializeToElement(html) }],
    };

    public static Entity Mention(string id, string name) => new("mention", $"<at>{name}</at>", new ChannelAccount(id, name));

    /// <summary>A message from Teams itself, which a token of <see cref="Issuer"/> speaks for.</summary>
    public static string FromTeams(
        string serviceUrl = Issuer.ServiceUrl, string tenant = Bot.Tenant, string? chatTenant = null, string channel = "msteams") => $$"""
        {
          "type": "message", "id": "1", "channelId": "{{channel}}", "serviceUrl": "{{serviceUrl}}", "text": "hei",
          "conversation": { "id": "19:a@thread.tacv2;messageid=1", "tenantId": "{{chatTenant ?? tenant}}" },
          "channelData": { "tenant": { "id": "{{tenant}}" } }
        }
        """;
}
