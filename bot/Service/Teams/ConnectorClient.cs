using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace PeerHelp.Service.Teams;

/// <summary>Everything the bot does in Teams: writes, changes and deletes messages, opens chats, asks who is there.</summary>
/// <remarks>Every method throws <see cref="DeliveryFailedException"/>, whose kind says what can be done about it.</remarks>
public sealed class ConnectorClient
{
    private const int MembersPerPage = 500;
    private const string Targeted = "?isTargetedActivity=true";

    private readonly ConnectorPipeline pipeline;

    public ConnectorClient(HttpClient http, BotToken token, TimeProvider time, ILogger<ConnectorClient> log) =>
        pipeline = new ConnectorPipeline(http, token, time, log);

    /// <summary>Posts to a chat or, with <see cref="ConversationAccount.ThreadOf"/>, to a thread of a channel.</summary>
    /// <returns>The id of the message; null when Teams took it without telling.</returns>
    public async Task<string?> SendAsync(Uri serviceUrl, string conversationId, OutgoingActivity activity, CancellationToken stop) =>
        Id(await CallAsync("send", HttpMethod.Post, serviceUrl, conversationId, "activities", activity.ToJson(), stop));

    /// <summary>Posts to a channel so that only this member sees it, for a day.</summary>
    public async Task<string?> SendTargetedAsync(
        Uri serviceUrl, string conversationId, string memberId, OutgoingActivity activity, CancellationToken stop)
    {
        byte[] body = activity.ToJson(json =>
        {
            json.WriteStartObject("conversation");
            json.WriteString("id", conversationId);
            json.WriteEndObject();
            json.WriteStartObject("recipient");
            json.WriteString("id", memberId);
            json.WriteEndObject();
        });
        return Id(await CallAsync("send-targeted", HttpMethod.Post, serviceUrl, conversationId, "activities" + Targeted, body, stop));
    }

    /// <summary>Changes a message for everyone; nobody is notified.</summary>
    public Task UpdateAsync(Uri serviceUrl, string conversationId, string activityId, OutgoingActivity activity, CancellationToken stop) =>
        CallAsync("update", HttpMethod.Put, serviceUrl, conversationId, $"activities/{Escape(activityId)}", activity.ToJson(), stop);

    /// <summary>Changes a message that one member sees.</summary>
    public Task UpdateTargetedAsync(
        Uri serviceUrl, string conversationId, string activityId, OutgoingActivity activity, CancellationToken stop) =>
        CallAsync("update-targeted", HttpMethod.Put, serviceUrl, conversationId, $"activities/{Escape(activityId)}{Targeted}", activity.ToJson(), stop);

    public Task DeleteAsync(Uri serviceUrl, string conversationId, string activityId, CancellationToken stop) =>
        CallAsync("delete", HttpMethod.Delete, serviceUrl, conversationId, $"activities/{Escape(activityId)}", null, stop);

    public Task DeleteTargetedAsync(Uri serviceUrl, string conversationId, string activityId, CancellationToken stop) =>
        CallAsync("delete-targeted", HttpMethod.Delete, serviceUrl, conversationId, $"activities/{Escape(activityId)}{Targeted}", null, stop);

    /// <summary>The private chat with a member (<c>29:…</c>); opening it shows nothing to anyone. The same member, the same chat.</summary>
    /// <returns>The conversation to send to.</returns>
    public async Task<string> CreateOneToOneAsync(Uri serviceUrl, string tenantId, string memberId, CancellationToken stop)
    {
        var wanted = new JsonObject
        {
            ["isGroup"] = false,
            ["members"] = new JsonArray(new JsonObject { ["id"] = memberId }),
            ["tenantId"] = tenantId,
        };
        var call = new ConnectorCall("create-chat", HttpMethod.Post, serviceUrl, "v3/conversations")
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(wanted, TeamsJson.Default.JsonNode),
            PaceKey = memberId,
            IsCreation = false,
        };
        return Id(await pipeline.SendAsync(call, stop))
            ?? throw new DeliveryFailedException(call.Name, DeliveryProblem.Refused) { Code = "NoConversationId" };
    }

    /// <summary>Everybody on the roster of a team or a chat, page by page.</summary>
    public async IAsyncEnumerable<RosterMember> MembersAsync(
        Uri serviceUrl, string conversationId, [EnumeratorCancellation] CancellationToken stop)
    {
        string? next = null;
        string? last;
        do
        {
            last = next;
            string path = $"v3/conversations/{Escape(conversationId)}/pagedmembers?pageSize={MembersPerPage}"
                + (next is null ? "" : $"&continuationToken={Uri.EscapeDataString(next)}");
            RosterPage page = await AskAsync("members", serviceUrl, path, conversationId, TeamsJson.Default.RosterPage, stop);
            foreach (RosterMember member in page.Members ?? [])
            {
                yield return member;
            }

            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next) && next != last);
    }

    /// <summary>One person, by id (<c>29:…</c>), UPN or the directory's id.</summary>
    /// <returns>Null when the person is not on the roster.</returns>
    public async Task<RosterMember?> MemberAsync(Uri serviceUrl, string conversationId, string personId, CancellationToken stop)
    {
        try
        {
            string path = $"v3/conversations/{Escape(conversationId)}/members/{Escape(personId)}";
            return await AskAsync("member", serviceUrl, path, conversationId, TeamsJson.Default.RosterMember, stop);
        }
        catch (DeliveryFailedException missing) when (missing.Kind == DeliveryProblem.Gone)
        {
            return null;
        }
    }

    public Task<TeamDetails> TeamAsync(Uri serviceUrl, string teamId, CancellationToken stop) =>
        AskAsync("team", serviceUrl, $"v3/teams/{Escape(teamId)}", teamId, TeamsJson.Default.TeamDetails, stop);

    /// <summary>The channels of a team; General has no name.</summary>
    public async Task<IReadOnlyList<TeamsChannel>> ChannelsAsync(Uri serviceUrl, string teamId, CancellationToken stop)
    {
        string path = $"v3/teams/{Escape(teamId)}/conversations";
        return (await AskAsync("channels", serviceUrl, path, teamId, TeamsJson.Default.ChannelList, stop)).Conversations ?? [];
    }

    /// <summary>Teams counts by channel, not by thread.</summary>
    private Task<byte[]> CallAsync(
        string name, HttpMethod method, Uri serviceUrl, string conversationId, string rest, byte[]? body, CancellationToken stop) =>
        pipeline.SendAsync(
            new ConnectorCall(name, method, serviceUrl, $"v3/conversations/{Escape(conversationId)}/{rest}")
            {
                Body = body,
                PaceKey = ConversationAccount.WithoutThread(conversationId),
            },
            stop);

    private async Task<T> AskAsync<T>(
        string name, Uri serviceUrl, string path, string about, JsonTypeInfo<T> shape, CancellationToken stop)
        where T : class
    {
        var call = new ConnectorCall(name, HttpMethod.Get, serviceUrl, path)
        {
            PaceKey = ConversationAccount.WithoutThread(about),
            Limits = PaceLimits.Asking,
        };
        byte[] answer = await pipeline.SendAsync(call, stop);
        return Read(answer, shape) ?? throw new DeliveryFailedException(name, DeliveryProblem.Unavailable) { Code = "UnreadableAnswer" };
    }

    private static string? Id(byte[] answer) => Read(answer, TeamsJson.Default.ResourceResponse)?.Id;

    /// <summary>An empty or odd answer is none.</summary>
    private static T? Read<T>(byte[] answer, JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            return answer.Length == 0 ? null : JsonSerializer.Deserialize(answer, shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An id is one segment of the path, whatever it holds.</summary>
    private static string Escape(string id) => id.Trim('.').Length > 0
        ? Uri.EscapeDataString(id)
        : throw new ArgumentException("An id of Teams is neither empty nor dots.", nameof(id));
}
