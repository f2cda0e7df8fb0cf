using PeerHelp.Rehearsal.Teams;

namespace PeerHelp.Rehearsal;

/// <summary>Who there is, and how people, teams and the app come and go.</summary>
public sealed partial class TeamsStandIn
{
    public Person AddPerson(string name, string locale = "fi-FI", string role = "") => World.AddPerson(name, locale, role);

    public Team AddTeam(string name, IEnumerable<string> channels, params IEnumerable<Person> members) =>
        World.AddTeam(name, channels, members);

    /// <summary>Someone adds the app to a team, from one of its channels.</summary>
    public async Task InstallAsync(Team team, Person by, Channel? selected = null)
    {
        var channel = selected ?? team.General;
        var now = World.Change(team, t => t with { HasApp = true });
        await Line.BringAsync(activities.Installation(now, by, channel, "add"));
        await Line.BringAsync(activities.Membership(now, by, World.Bot, added: true, channel));
    }

    /// <summary>Someone removes the app: from now on Teams refuses what the bot writes to the team.</summary>
    public async Task UninstallAsync(Team team, Person by)
    {
        var now = World.Change(team, t => t with { HasApp = false });
        await Line.BringAsync(activities.Installation(now, by, now.General, "remove"));
        await Line.BringAsync(activities.Membership(now, by, World.Bot, added: false, now.General));
    }

    /// <summary>A newer version of the app is accepted, or the older one let go of.</summary>
    public Task UpgradeAsync(Team team, Person by, string action = "add-upgrade") =>
        Line.BringAsync(activities.Installation(World.TeamOf(team.Id)!, by, team.General, action));

    /// <summary>Someone adds the app for himself or herself.</summary>
    public Task InstallPersonallyAsync(Person person)
    {
        World.GiveApp(person);
        return Line.BringAsync(activities.PersonalInstallation(person));
    }

    public Task JoinAsync(Person person, Team team, Person? by = null)
    {
        var now = World.Change(team, t => t with { Members = t.Members.Add(person) });
        return Line.BringAsync(activities.Membership(now, by ?? person, person, added: true));
    }

    public Task LeaveAsync(Person person, Team team, Person? by = null)
    {
        var now = World.Change(team, t => t with { Members = t.Members.Remove(person) });
        return Line.BringAsync(activities.Membership(now, by ?? person, person, added: false));
    }

    /// <summary>A person blocks the bot; null lets it write again.</summary>
    public void Block(Person person, BlockedAs? how = BlockedAs.ConversationBlockedByUser) => World.Block(person, how);

    public async Task<Channel> CreateChannelAsync(Team team, string name, Person by)
    {
        var channel = World.AddChannel(team, name);
        await TellOfTeamAsync(team, by, "channelCreated", channel);
        return channel;
    }

    public async Task<Channel> RenameChannelAsync(Channel channel, string name, Person by)
    {
        var renamed = channel with { Name = name };
        var team = World.Change(World.TeamOf(channel.TeamId)!, t => t with
        {
            Channels = t.Channels.SetItem(t.Channels.FindIndex(c => c.Id == channel.Id), renamed),
        });
        await TellOfTeamAsync(team, by, "channelRenamed", renamed);
        return renamed;
    }

    public Task DeleteChannelAsync(Channel channel, Person by)
    {
        var team = World.Change(World.TeamOf(channel.TeamId)!, t => t with
        {
            Channels = t.Channels.RemoveAll(c => c.Id == channel.Id),
        });
        return TellOfTeamAsync(team, by, "channelDeleted", channel);
    }

    public Task RenameTeamAsync(Team team, string name, Person by) =>
        TellOfTeamAsync(World.Change(team, t => t with { Name = name }), by, "teamRenamed");

    public Task ArchiveAsync(Team team, Person by) => TellOfTeamAsync(team, by, "teamArchived");

    public Task UnarchiveAsync(Team team, Person by) => TellOfTeamAsync(team, by, "teamUnarchived");

    /// <summary>Tells the bot of any other event of a team, such as <c>teamDeleted</c>.</summary>
    public Task TellOfTeamAsync(Team team, Person by, string eventType, Channel? channel = null) =>
        Line.BringAsync(activities.TeamEvent(World.TeamOf(team.Id)!, by, eventType, channel));
}
