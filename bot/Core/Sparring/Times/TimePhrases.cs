using NodaTime;
using PeerHelp.Core.Sparring.Times.Phrases;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Reads the times people propose in a chat, in Finnish, Swedish or English: "kahden tunnin päästä tai kolmen jälkeen".</summary>
/// <remarks>
/// A message goes through five steps, each knowing nothing of the later ones: tokens, words with the meanings their
/// language gives them (misspelt ones too), pieces (a day, a clock time, "not"), drafts (the pieces of one proposed time,
/// with what was said about it), and candidates with dates. What somebody is busy with is read like a "not": "asiakkaalla
/// kahteen asti" is after two. A word that is only heard is added to its language; a new way of saying things is one more
/// rule over meanings.
/// Silence is right when in doubt: "kolme asiakasta odottaa" is no time, nor is what is over or comes again and again
/// ("eilen", "joka maanantai"), nor a wish ("hyvää viikonloppua").
/// </remarks>
public static class TimePhrases
{
    /// <summary>
    /// The times in the order they were written; none when the text holds no time. Takes time linear in the text. In a night when the
    /// clocks turn "in two hours" is two hours, too.
    /// </summary>
    /// <param name="text">What was written.</param>
    /// <param name="now">When.</param>
    /// <param name="clock">The writer's clock and working hours.</param>
    /// <param name="language">"fi", "sv" or "en", the language the writer is known to use, or empty.</param>
    public static IReadOnlyList<TimeCandidate> Read(string text, Instant now, WorkingTime clock, string language = "")
    {
        var local = clock.LocalOf(now);
        var said = Languages.Sentence(text, language);
        var resolving = new Resolving(local, clock.Hours);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var candidates = new List<TimeCandidate>();
        var excluded = new Dictionary<LocalDate, int>();
        foreach (var draft in Drafting.Of(PieceReader.Read(said, local, minutes => clock.LocalOf(now + Duration.FromMinutes(minutes)))))
        {
            if (draft is { Stance: Stance.Excluding, IsBareDay: true } && resolving.DayOf(draft) is { } day) excluded[day] = candidates.Count;
            var words = text[said[draft.From].Start..said[draft.To - 1].End];
            if (resolving.Resolve(draft, words) is { } candidate && seen.Add(candidate.ToString())) candidates.Add(candidate);
        }

        var withHours = candidates.Where(candidate => !IsWhole(candidate, clock.Hours)).Select(DateOf).ToHashSet();
        return [.. candidates.Where((candidate, at) => !IsWhole(candidate, clock.Hours)
            || (!withHours.Contains(DateOf(candidate)) && at >= excluded.GetValueOrDefault(DateOf(candidate))))];
    }

    /// <summary>A day without hours: "ma–to paitsi ti" leaves three; "huomenna kahdelta, jos perjantai ei haittaa" names one twice.</summary>
    private static bool IsWhole(TimeCandidate candidate, WorkingHours hours) =>
        candidate is TimeCandidate.Window window && new LocalSpan(window.Start, window.End) == hours.UsualDay(window.Start.Date);

    private static LocalDate DateOf(TimeCandidate candidate) => candidate switch
    {
        TimeCandidate.At at => at.Time.Date,
        TimeCandidate.After after => after.Time.Date,
        TimeCandidate.Before before => before.Time.Date,
        TimeCandidate.Window window => window.Start.Date,
        _ => default,
    };
}
