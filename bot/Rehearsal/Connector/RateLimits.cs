namespace PeerHelp.Rehearsal.Connector;

/// <summary>How often a bot may speak to one conversation, as Microsoft's page on rate limits tells.</summary>
internal sealed class RateLimits(TimeProvider wall)
{
    private static readonly (int Calls, TimeSpan Within)[] Sending =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private static readonly (int Calls, TimeSpan Within)[] Reading =
    [
        (14, TimeSpan.FromSeconds(1)), (16, TimeSpan.FromSeconds(2)),
        (120, TimeSpan.FromSeconds(30)), (3600, TimeSpan.FromHours(1)),
    ];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> taken = [];

    /// <summary>How long the call has to wait; null when it may go.</summary>
    public TimeSpan? WaitFor(ConnectorCall call)
    {
        lock (gate)
        {
            var now = wall.GetUtcNow();
            var calls = Earlier($"{call.IsWrite}|{call.ConversationId}");
            calls.RemoveAll(at => now - at > TimeSpan.FromHours(1));
            foreach (var (limit, within) in call.IsWrite ? Sending : Reading)
            {
                if (calls.Count(at => now - at < within) >= limit) return within;
            }

            calls.Add(now);
            return null;
        }
    }

    private List<DateTimeOffset> Earlier(string key) =>
        taken.TryGetValue(key, out var calls) ? calls : taken[key] = [];
}
