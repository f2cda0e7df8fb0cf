namespace PeerHelp.Service.Teams;

/// <summary>When the last calls were made, and so how soon the next one may be.</summary>
internal sealed class Pace(PaceLimits limits)
{
    private readonly List<DateTimeOffset> calls = [];

    /// <summary>How long to wait before the next call; zero when it may be made now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        TimeSpan longest = TimeSpan.Zero;
        foreach ((int count, TimeSpan per) in limits.Windows)
        {
            TimeSpan wait = calls.Count >= count ? calls[^count] + per - now : TimeSpan.Zero;
            longest = wait > longest ? wait : longest;
        }

        return longest;
    }

    public void Made(DateTimeOffset now)
    {
        if (calls.Count >= 2 * limits.Most)
        {
            calls.RemoveRange(0, calls.Count - limits.Most);
        }

        calls.Add(now);
    }

    /// <summary>Whether nothing made here can matter any more.</summary>
    public bool IsPast(DateTimeOffset now) => calls.Count == 0 || now - calls[^1] >= limits.Longest;
}
