using NodaTime;

namespace PeerHelp.Core.Asking;

/// <summary>What has been said since a message told of danger to life.</summary>
/// <param name="ToldAt">When the writer was last told where to call.</param>
/// <param name="Turn">How many times.</param>
/// <param name="LeadsAsked">The writer wished to be called by a lead.</param>
/// <param name="Caller">The lead who calls.</param>
/// <param name="Calm">The writer has said that nobody is in danger.</param>
public sealed record DangerCall(Instant ToldAt, int Turn = 0, bool LeadsAsked = false, Party? Caller = null, bool Calm = false);
