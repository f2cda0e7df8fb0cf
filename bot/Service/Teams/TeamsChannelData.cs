namespace PeerHelp.Service.Teams;

/// <summary>What Teams adds to an activity: the team, the channel, the organisation, and what changed in them.</summary>
public sealed record TeamsChannelData
{
    public TeamsChannel? Channel { get; init; }

    public TeamDetails? Team { get; init; }

    public TenantInfo? Tenant { get; init; }

    public TeamsSettings? Settings { get; init; }

    /// <summary>Such as <c>channelRenamed</c>; compare with <see cref="Activity.IsEvent"/>, because capitals differ.</summary>
    public string? EventType { get; init; }

    /// <summary>The older name of <c>channel.id</c>, which some activities still carry alone.</summary>
    public string? TeamsChannelId { get; init; }

    /// <summary>The older name of <c>team.id</c>.</summary>
    public string? TeamsTeamId { get; init; }
}

/// <summary>The organisation in which something happened.</summary>
public sealed record TenantInfo(string? Id = null);

/// <summary>What the person who installed the app chose.</summary>
public sealed record TeamsSettings(TeamsChannel? SelectedChannel = null);

/// <summary>A channel of a team. General's name is null and its id is the team's.</summary>
public sealed record TeamsChannel(string? Id = null, string? Name = null);

/// <summary>A team; ordinary messages name only its id.</summary>
public sealed record TeamDetails(string? Id = null, string? Name = null, string? AadGroupId = null, string? TenantId = null);

/// <summary>A person on the roster of a team or a chat.</summary>
public sealed record RosterMember
{
    /// <summary>The id to write to (<c>29:…</c>).</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    public string? TenantId { get; init; }

    /// <summary><c>user</c> or <c>anonymous</c>; a bot is not told who owns the team.</summary>
    public string? UserRole { get; init; }

    /// <summary>The directory's id of the person; Teams sends it by one of two names.</summary>
    public string? AadObjectId
    {
        get => field ?? ObjectId;
        init;
    }

    /// <summary>The other name of <see cref="AadObjectId"/>.</summary>
    public string? ObjectId { get; init; }

    /// <summary>Without name and address, so that it may be logged.</summary>
    public override string ToString() => Id ?? "";
}

/// <summary>One page of a roster.</summary>
public sealed record RosterPage(IReadOnlyList<RosterMember>? Members = null, string? ContinuationToken = null);

/// <summary>The channels of a team, as the connector lists them.</summary>
public sealed record ChannelList(IReadOnlyList<TeamsChannel>? Conversations = null);

/// <summary>The id of what was just created; the connector may answer without one.</summary>
public sealed record ResourceResponse(string? Id = null);
