using NodaTime;

namespace PeerHelp.Core.Experts;

/// <summary>A while that somebody is with a client or otherwise taken, by his or her own word: nothing is asked and no time suggested then.</summary>
public sealed record Away(Instant From, Instant Until)
{
    public bool Holds(Instant now) => From <= now && now < Until;
}
