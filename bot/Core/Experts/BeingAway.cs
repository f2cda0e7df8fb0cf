using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Experts;

/// <summary>What is decided when somebody says that he or she is with a client, or back again.</summary>
internal static class BeingAway
{
    private const int MostAway = 10;

    /// <summary>Null when the words do not tell that.</summary>
    public static Decision? Of(Person person, string text, Snapshot known)
    {
        var ahead = person.Away.Where(away => known.Now < away.Until).ToList();
        if (ahead.Count > 0 && AwayWords.IsBack(text))
        {
            return Profiling.Reply(Free(person, known.Now), new Note.Resumed());
        }

        return AwayWords.Read(text, known.Now, ClockOf(person, known), person.Tongue) is not { } times ? null : Profiling.Reply(
            person with { Away = [.. ahead.TakeLast(MostAway - times.Count), .. times.Take(MostAway)] },
            times is [var only] && only.Holds(known.Now) ? new Note.AwayUntil(only.Until) : new Note.AwayAt(times));
    }

    /// <summary>What was said of now holds no more; what was said of another day stays.</summary>
    public static Person Free(Person person, Instant now) => person with { Away = [.. person.Away.Where(away => now < away.From)] };

    private static WorkingTime ClockOf(Person person, Snapshot known) =>
        person.Communities.Select(known.Community).FirstOrDefault(community => community is not null)?.WorkingTime(person)
        ?? new(WorkingHours.Default, Profiling.ZoneOf(person, known));
}
