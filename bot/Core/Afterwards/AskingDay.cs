using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Afterwards;

/// <summary>The working day on which somebody wants to be asked how it went: in two weeks, or the day of the next such meeting.</summary>
/// <param name="IsChosen">It is the very day that was named.</param>
public sealed record AskingDay(LocalDate Date, bool IsChosen)
{
    private const int DaysUnlessSaid = 14;
    private const int FarthestDays = 90;

    /// <param name="words">Such as "ensi tiistaina"; they win over a picked date.</param>
    /// <param name="date">A date in ISO form.</param>
    /// <returns>Null when a day was meant, and none of the next months was understood.</returns>
    public static AskingDay? Read(string words, string date, WorkingTime clock, string language, Instant now)
    {
        var today = clock.DateOf(now);
        return words.Length > 0
                ? TimePhrases.Read(words, now, clock, language) is [var first, ..] ? Of(DayOf(first), today, clock) : null
            : LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var picked } ? Of(picked, today, clock)
            : Later(clock, now);
    }

    /// <summary>In two weeks.</summary>
    public static AskingDay Later(WorkingTime clock, Instant now) => new(WorkingDay(clock.DateOf(now).PlusDays(DaysUnlessSaid), clock), IsChosen: false);

    /// <summary>Of a meeting later today it is asked the next working day.</summary>
    private static AskingDay? Of(LocalDate day, LocalDate today, WorkingTime clock) =>
        day == today ? new(clock.NextWorkingDay(today), IsChosen: false)
        : day < today || day > today.PlusDays(FarthestDays) ? null
        : WorkingDay(day, clock) is var asked ? new(asked, asked == day)
        : null;

    private static LocalDate WorkingDay(LocalDate day, WorkingTime clock) => clock.DateOf(clock.MorningOf(day));

    private static LocalDate DayOf(TimeCandidate time) => time switch
    {
        TimeCandidate.At at => at.Time.Date,
        TimeCandidate.After after => after.Time.Date,
        TimeCandidate.Before before => before.Time.PlusMinutes(-1).Date,
        TimeCandidate.Window window => window.Start.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(time), time.GetType().Name, "No day is known for this kind of time."),
    };
}
