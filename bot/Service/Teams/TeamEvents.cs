using PeerHelp.Core;

namespace PeerHelp.Service.Teams;

/// <summary>Reads what Teams tells about teams themselves: installed, changed, archived, left.</summary>
internal static class TeamEvents
{
    private static readonly string[] Changes =
        ["teamMemberAdded", "channelCreated", "channelRenamed", "channelDeleted", "channelRestored", "teamRenamed"];

    private static readonly string[] Returns = ["teamUnarchived", "teamRestored"];
    private static readonly string[] Ends = ["teamArchived", "teamDeleted", "teamHardDeleted"];

    public static Command? OfInstallation(Activity activity, Options options)
    {
        var actor = Router.ActorOf(activity);
        if (activity.TeamId is not { } team)
        {
            return actor is null || activity.Conversation is not { IsPersonal: true, Id: { } chat } ? null
                : activity.Action is "add" or "add-upgrade" ? new ChatOpened(actor, chat)
                : activity.Action is "remove" ? new CannotReach(actor.Id, Surface: null)
                : null;
        }

        var id = new CommunityId(team);
        return activity.Action switch
        {
            "add" or "add-upgrade" => new Installed(
                id, activity.ServiceUrl, activity.ChannelData.Team?.Name, activity.ChannelData.Team?.AadGroupId,
                activity.ChannelData.Settings?.SelectedChannel?.Id ?? activity.TeamsChannelId,
                actor, activity.Action == "add", options.NewCommunity, options.Leads),
            "remove" => new TeamLeft(id),
            _ => null,
        };
    }

    public static async Task<Command?> OfUpdateAsync(
        Activity activity, Options options, OrganisationId organisation, Colleagues colleagues, CancellationToken stop)
    {
        if (activity.TeamId is not { } team)
        {
            return activity.BotWasAdded && activity.Conversation is { IsPersonal: true, Id: { } chat } && Router.ActorOf(activity) is { } actor
                ? new ChatOpened(actor, chat)
                : null;
        }

        var id = new CommunityId(team);
        if (Is(activity, ["teamMemberRemoved"]) || activity.MembersRemoved.Count > 0)
        {
            return activity.MembersRemoved.Any(member => member?.Id == activity.Recipient?.Id)
                ? new TeamLeft(id)
                : new MembersLeft(id, await PeopleAsync(activity.MembersRemoved, organisation, colleagues, stop));
        }

        return Is(activity, Ends) ? new TeamLeft(id)
            : activity.BotWasAdded || Is(activity, Returns) ? Changed(returned: true)
            : Is(activity, Changes) || activity.MembersAdded.Count > 0 ? Changed(returned: false)
            : null;

        TeamChanged Changed(bool returned) => new(id, activity.ServiceUrl, options.NewCommunity, options.Leads, returned);
    }

    private static bool Is(Activity activity, string[] events) => events.Any(activity.IsEvent);

    /// <summary>Those who left are told of by their Teams ids, sometimes with the object id beside.</summary>
    private static async Task<IReadOnlyList<PersonId>> PeopleAsync(
        IReadOnlyList<ChannelAccount> members, OrganisationId organisation, Colleagues colleagues, CancellationToken stop)
    {
        var people = new List<PersonId>();
        foreach (var member in members.Take(20))
        {
            if (member.AadObjectId is { } objectId)
            {
                people.Add(new PersonId(objectId));
            }
            else if (await colleagues.FindAsync(organisation, member.Id, member.Name ?? "", stop) is { } person)
            {
                people.Add(person);
            }
        }

        return people;
    }
}
