namespace PeerHelp.Service.Teams;

/// <summary>How many calls Teams takes from one bot within each span of time.</summary>
public sealed record PaceLimits(string Name, params (int Count, TimeSpan Per)[] Windows)
{
    /// <summary>Messages to one conversation: sent, changed or deleted.</summary>
    public static PaceLimits Sending { get; } = new("send", Within(7, 8, 60, 1800));

    /// <summary>Questions about one conversation, such as its roster.</summary>
    public static PaceLimits Asking { get; } = new("ask", Within(14, 16, 120, 3600));

    /// <summary>Everything sent to one organisation.</summary>
    public static PaceLimits Organisation { get; } = new("organisation", (50, TimeSpan.FromSeconds(1)));

    public TimeSpan Longest => Windows.Max(window => window.Per);

    public int Most => Windows.Max(window => window.Count);

    private static (int, TimeSpan)[] Within(int one, int two, int thirty, int hour) =>
    [
        (one, TimeSpan.FromSeconds(1)),
        (two, TimeSpan.FromSeconds(2)),
        (thirty, TimeSpan.FromSeconds(30)),
        (hour, TimeSpan.FromHours(1)),
    ];
}
