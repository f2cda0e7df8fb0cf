using System.Text.Json;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>How Teams opens private chats and starts threads when the bot asks.</summary>
internal sealed class Creating(TeamsWorld world, Writing writing)
{
    public ConnectorAnswer Create(JsonElement body)
    {
        var members = body.Items("members").Select(member => member.Text("id") ?? "").ToArray();
        if (Tenant(body) != world.TenantId) return ConnectorAnswer.BadCreation;
        if (body.Get("channelData").Get("channel").Text("id") is { } channelId) return StartThread(channelId, body);

        var isGroup = body.Get("isGroup").ValueKind == JsonValueKind.True;
        return isGroup || members.Length != 1 ? ConnectorAnswer.BadCreation : OpenChat(members[0], body);
    }

    /// <summary>The same person always gives the same chat; a first message sent along has no id in the answer.</summary>
    private ConnectorAnswer OpenChat(string memberId, JsonElement body)
    {
        if (world.PersonOf(memberId) is not { } person) return ConnectorAnswer.BadArgument("Unknown member id.");
        if (!world.MayBeWrittenTo(person)) return ConnectorAnswer.NotInRoster;

        var chat = world.ChatWith(person);
        if (body.Has("activity"))
        {
            var sent = writing.Post(chat.Id, body.Get("activity"), isTargeted: false);
            if (sent.Status >= 300) return sent;
        }

        return ConnectorAnswer.Created(new JsonObject { ["id"] = chat.Id });
    }

    private ConnectorAnswer StartThread(string channelId, JsonElement body)
    {
        if (!body.Has("activity")) return ConnectorAnswer.BadCreation;
        if (world.ChannelOf(channelId) is null) return ConnectorAnswer.NoSuchConversation;

        var sent = writing.Post(channelId, body.Get("activity"), isTargeted: false);
        return sent.Status == 201 && sent.Body?["id"]?.GetValue<string>() is { } id
            ? ConnectorAnswer.Created(new JsonObject { ["id"] = Conversation.ThreadId(channelId, id), ["activityId"] = id })
            : sent;
    }

    private static string? Tenant(JsonElement body) =>
        body.Text("tenantId") ?? body.Get("channelData").Get("tenant").Text("id");
}
