using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal.Connector;

/// <summary>Which part of Teams answers which call.</summary>
internal sealed class Routes
{
    private readonly Writing writing;
    private readonly Creating creating;
    private readonly Roster roster;

    public Routes(TeamsWorld world)
    {
        writing = new Writing(world);
        creating = new Creating(world, writing);
        roster = new Roster(world);
    }

    public ConnectorAnswer Answer(ConnectorCall call)
    {
        var query = QueryHelpers.ParseQuery(call.Query);
        var targeted = string.Equals(query.GetValueOrDefault("isTargetedActivity"), "true", StringComparison.OrdinalIgnoreCase);
        var body = call.Body ?? default;
        if (call.Method is "POST" or "PUT" && body.ValueKind != JsonValueKind.Object)
            return ConnectorAnswer.Refuse(400, "BadSyntax", "The body is not a JSON object.");

        return (call.Method, call.Path.Split('/')) switch
        {
            ("POST", ["v3", "conversations"]) => creating.Create(body),
            ("POST", ["v3", "conversations", var id, "activities"]) => writing.Post(id, body, targeted),
            ("POST", ["v3", "conversations", var id, "activities", not ""]) => writing.Post(id, body, targeted),
            ("PUT", ["v3", "conversations", var id, "activities", var activity]) => writing.Put(id, activity, body, targeted),
            ("DELETE", ["v3", "conversations", var id, "activities", var activity]) => writing.Delete(id, activity, targeted),
            ("GET", ["v3", "conversations", var id, "members"]) => roster.Members(id),
            ("GET", ["v3", "conversations", var id, "members", var member]) => roster.Member(id, member),
            ("GET", ["v3", "conversations", var id, "pagedmembers"]) =>
                roster.Page(id, Number(query.GetValueOrDefault("pageSize")), query.GetValueOrDefault("continuationToken")),
            ("GET", ["v3", "teams", var id]) => roster.Team(id),
            ("GET", ["v3", "teams", var id, "conversations"]) => roster.Channels(id),
            _ => ConnectorAnswer.Refuse(404, "NotFound", "There is nothing here."),
        };
    }

    private static int? Number(string? text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
