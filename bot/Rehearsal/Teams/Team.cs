using System.Collections.Immutable;

namespace PeerHelp.Rehearsal.Teams;

/// <summary>A channel of a team. The first one is General: its id is the team's, and lists give it no name.</summary>
public sealed record Channel(string Id, string TeamId, string? Name)
{
    public bool IsGeneral => Id == TeamId;
}

/// <summary>A team: its channels, its people, and whether the app is installed in it.</summary>
public sealed record Team(
    string Id,
    string Name,
    string AadGroupId,
    ImmutableList<Channel> Channels,
    ImmutableList<Person> Members,
    bool HasApp)
{
    public Channel General => Channels[0];

    public Channel Channel(string name) =>
        Channels.Find(channel => channel.Name == name)
        ?? throw new ArgumentException($"The team {Name} has no channel called {name}.", nameof(name));
}
