using System.Text.Json.Serialization;
using NodaTime;

namespace PeerHelp.Core;

/// <summary>Something owed to the outside world. It is committed with the decision and only then done.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "effect")]
[JsonDerivedType(typeof(Show), "show")]
[JsonDerivedType(typeof(Tell), "tell")]
[JsonDerivedType(typeof(Announce), "announce")]
[JsonDerivedType(typeof(Wake), "wake")]
[JsonDerivedType(typeof(Meet), "meet")]
[JsonDerivedType(typeof(TakeAway), "takeAway")]
[JsonDerivedType(typeof(Enter), "enter")]
public abstract record Effect
{
    /// <summary>Bring a card to its present face: post it, edit it, or take it away when it has no face.</summary>
    public sealed record Show(Surface Surface) : Effect;

    /// <summary>Write a short word to a person's private chat.</summary>
    public sealed record Tell(PersonId To, Note Note) : Effect;

    /// <summary>Write a short word into a channel, as a new thread, or into the thread whose root is given.</summary>
    public sealed record Announce(CommunityId Community, string Channel, string? Root, Note Note) : Effect;

    /// <summary>Think of it again at an instant. Timers are never cancelled: the state decides when they fire.</summary>
    public sealed record Wake(Instant At, TimeCame What) : Effect;

    /// <summary>Read the team, its channels and its roster.</summary>
    public sealed record Meet(CommunityId Community, string ServiceUrl) : Effect;

    /// <summary>Delete a surplus copy of a card. A press from an unknown copy adopts it, and the other one goes.</summary>
    public sealed record TakeAway(CommunityId Community, string Conversation, string Activity) : Effect;

    /// <summary>Bring the meeting in people's own calendars one step nearer to what is agreed.</summary>
    public sealed record Enter(CommunityId Community, RequestId Request) : Effect;
}
