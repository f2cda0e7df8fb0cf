using NodaTime;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core.Asking;

/// <summary>How long a help request is left to colleagues, and when a thread has paused.</summary>
public static class Grace
{
    /// <summary>How long a request without hurry is left to colleagues, in working time.</summary>
    public static readonly Duration NoHurry = Duration.FromHours(4);

    /// <summary>The first half hour of a working morning belongs to those who read the channel over coffee.</summary>
    private static readonly Duration Coffee = Duration.FromMinutes(30);

    private static readonly Duration Pause = Duration.FromMinutes(60);
    private static readonly LocalTime LatestPause = new(15, 0);

    /// <summary>The grace time of a request; somebody's first question ever is left waiting no longer than an urgent one.</summary>
    public static Instant EndOf(Community community, HelpRequest request, Instant now) =>
        EndOf(community, request is { IsFirst: true, Urgency: Urgency.Ordinary } ? Urgency.Urgent : request.Urgency, now);

    /// <summary>When the grace time that begins now is over.</summary>
    public static Instant EndOf(Community community, Urgency urgency, Instant now)
    {
        var working = community.WorkingTime();
        var settings = community.Settings;
        var begins = working.NextWorking(now);
        return urgency switch
        {
            Urgency.NoHurry => working.Add(begins, Duration.Max(NoHurry, settings.Grace)),
            _ when begins > now => begins + Coffee,
            Urgency.Urgent => working.Add(now, settings.UrgentGrace),
            _ => working.Add(now, settings.Grace),
        };
    }

    /// <summary>
    /// When the asker may be asked whether the thread was enough: an hour after the last word, yet not later than three
    /// o'clock of the same day, and always in working time.
    /// </summary>
    public static Instant PauseAfter(Community community, Instant lastWord)
    {
        var working = community.WorkingTime();
        var pause = lastWord + Pause;
        var three = working.ToInstant(working.DateOf(lastWord).At(LatestPause));
        if (!working.Hours.IsAlways && lastWord < three && three < pause)
        {
            pause = three;
        }

        return working.NextWorking(pause);
    }
}
