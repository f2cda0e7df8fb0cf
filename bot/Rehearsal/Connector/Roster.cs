using System.Globalization;
using System.Text.Json.Nodes;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>What Teams tells of people, teams and channels.</summary>
internal sealed class Roster(TeamsWorld world)
{
    private const int LargestPage = 500;

    public ConnectorAnswer Members(string conversationId) => In(conversationId, people =>
        new JsonArray([.. people.Select(person => Json(person, "objectId"))]));

    public ConnectorAnswer Page(string conversationId, int? pageSize, string? continuation) => In(conversationId, people =>
    {
        var from = int.TryParse(continuation, CultureInfo.InvariantCulture, out var at) ? at : 0;
        var next = from + Math.Clamp(pageSize ?? LargestPage, 1, LargestPage);
        var page = new JsonObject
        {
            ["members"] = new JsonArray([.. people.Take(from..next).Select(person => Json(person, "aadObjectId"))]),
        };
        if (next < people.Count) page["continuationToken"] = next.ToString(CultureInfo.InvariantCulture);
        return page;
    });

    /// <summary>One person by <c>29:</c> id, by directory id or by sign-in name.</summary>
    public ConnectorAnswer Member(string conversationId, string id)
    {
        if (Denied(conversationId, out var people) is { } no) return no;
        var person = people.FirstOrDefault(p => p.Id == id || p.ObjectId == id)
            ?? people.FirstOrDefault(p => string.Equals(p.Upn, id, StringComparison.OrdinalIgnoreCase));
        return person is null ? ConnectorAnswer.NoSuchMember : ConnectorAnswer.Ok(Json(person, "aadObjectId"));
    }

    public ConnectorAnswer Team(string id) => Of(id, team => new JsonObject
    {
        ["id"] = team.Id,
        ["name"] = team.Name,
        ["aadGroupId"] = team.AadGroupId,
        ["tenantId"] = world.TenantId,
        ["type"] = "standard",
        ["channelCount"] = team.Channels.Count,
        ["memberCount"] = team.Members.Count,
    });

    public ConnectorAnswer Channels(string teamId) => Of(teamId, team => new JsonObject
    {
        ["conversations"] = new JsonArray([.. team.Channels.Select(channel =>
            new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name })]),
    });

    private ConnectorAnswer Of(string teamId, Func<Team, JsonNode> tell) => world.TeamOf(teamId) switch
    {
        null => ConnectorAnswer.NoSuchConversation,
        { HasApp: false } => ConnectorAnswer.NotInRoster,
        var team => ConnectorAnswer.Ok(tell(team)),
    };

    private ConnectorAnswer In(string conversationId, Func<IReadOnlyList<Person>, JsonNode> tell) =>
        Denied(conversationId, out var people) ?? ConnectorAnswer.Ok(tell(people));

    private ConnectorAnswer? Denied(string conversationId, out IReadOnlyList<Person> people)
    {
        people = [];
        var conversation = world.ConversationOf(conversationId);
        if (conversation?.With is { } person)
        {
            people = [person];
            return null;
        }

        var channel = conversation?.Channel ?? world.ChannelOf(conversationId);
        if (channel is null) return ConnectorAnswer.NoSuchConversation;
        var team = world.TeamOf(channel.TeamId)!;
        people = team.Members;
        return team.HasApp ? null : ConnectorAnswer.NotInRoster;
    }

    /// <summary>Teams names the directory id one way in one list and another way in the other.</summary>
    private JsonObject Json(Person person, string nameOfObjectId) => new()
    {
        ["id"] = person.Id,
        [nameOfObjectId] = person.ObjectId,
        ["name"] = person.Name,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Upn,
        ["userPrincipalName"] = person.Upn,
        ["tenantId"] = world.TenantId,
        ["userRole"] = "user",
    };
}
