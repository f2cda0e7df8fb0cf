using PeerHelp.Core;
using PeerHelp.Core.Communities;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Background;

/// <summary>Gets to know a team: its members first, then its channels, so that a community is active only when its people are known.</summary>
public sealed class Acquaintance(IStore store, Turn turn, Colleagues colleagues, ConnectorClient teams, Options options)
{
    /// <summary>A page of members fits one transaction, each with its change row.</summary>
    private const int MembersAtOnce = 40;

    private const int LeaversAtOnce = 10;

    public async Task MeetAsync(OrganisationId organisation, Row row, Effect.Meet meet, CancellationToken stop)
    {
        var service = new Uri(meet.ServiceUrl);
        if (await LoadAsync(organisation, meet.Community, stop) is not { } community)
        {
            var found = new TeamChanged(meet.Community, meet.ServiceUrl, options.NewCommunity, options.Leads);
            await turn.TakeAsync(new Happening(organisation, null, found), stop);
            community = await LoadAsync(organisation, meet.Community, stop);
        }

        var members = await ReadMembersAsync(service, meet, stop);
        foreach (var page in members.Chunk(MembersAtOnce))
        {
            await turn.TakeAsync(new Happening(organisation, null, new RosterRead(meet.Community, page)), stop);
        }

        await LetGoAsync(organisation, meet.Community, members, stop);
        var details = await IfToldAsync(() => teams.TeamAsync(service, meet.Community.Value, stop));
        var channels = await IfToldAsync(() => teams.ChannelsAsync(service, meet.Community.Value, stop)) ?? [];
        var installer = members.FirstOrDefault(member => member.Id == community?.Installer || member.TeamsId == community?.Installer?.Value);
        var read = new TeamRead(
            meet.Community, details?.Name, details?.AadGroupId,
            channels.Where(channel => channel.Id is not null).ToDictionary(channel => channel.Id!, channel => channel.Name),
            installer?.Id);
        await turn.TakeAsync(new Happening(organisation, null, read) { Consumes = row }, stop);
    }

    /// <summary>Names and channels are good to know; a team that does not tell them is served all the same.</summary>
    private static async Task<T?> IfToldAsync<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (DeliveryFailedException told) when (told.Kind is DeliveryProblem.Gone or DeliveryProblem.Refused or DeliveryProblem.Unreachable)
        {
            return null;
        }
    }

    private async Task<List<Actor>> ReadMembersAsync(Uri service, Effect.Meet meet, CancellationToken stop)
    {
        var members = new List<Actor>();
        await foreach (var member in teams.MembersAsync(service, meet.Community.Value, stop))
        {
            if (member.Id is { } id && member.UserRole != "anonymous")
            {
                members.Add(new Actor(new PersonId(member.AadObjectId ?? id), member.Name ?? "", id, meet.ServiceUrl, Locale: null));
            }
        }

        return members;
    }

    /// <summary>Teams does not always tell who left: whoever is no longer on the roster has.</summary>
    private async Task LetGoAsync(OrganisationId organisation, CommunityId community, List<Actor> members, CancellationToken stop)
    {
        var there = members.Select(member => member.Id).ToHashSet();
        var gone = (await colleagues.OfAsync(organisation, community, stop)).Select(person => person.Id).Where(id => !there.Contains(id));
        foreach (var some in gone.Chunk(LeaversAtOnce))
        {
            await turn.TakeAsync(new Happening(organisation, null, new MembersLeft(community, some)), stop);
        }
    }

    private async Task<Community?> LoadAsync(OrganisationId organisation, CommunityId id, CancellationToken stop) =>
        await store.LoadAsync(organisation.Value, [new Lookup.Point(Bodies.KeyOf(Key.Community(id)))], stop) is [var row]
            ? Bodies.Read(row) as Community
            : null;
}
