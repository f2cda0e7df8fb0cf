using NodaTime;
using PeerHelp.Core;

namespace PeerHelp.Service.Background;

/// <summary>Something owed to Teams, as it waits in the outbox.</summary>
/// <param name="Tries">How often a new message was tried whose fate is unknown: at most one repetition.</param>
/// <param name="Failures">How often it failed for certain; the waits grow with it.</param>
/// <param name="NotBefore">Real time, not the domain's: when to try again.</param>
public sealed record OutboxRow(Effect Effect, int Tries = 0, int Failures = 0, Instant? NotBefore = null);

/// <summary>Which instance does an organisation's background work, and until when unless it says so again. Real time.</summary>
public sealed record LeaseRow(string Owner, Instant Until);
