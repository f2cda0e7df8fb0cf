using NodaTime;
using NodaTime.Text;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Reads hours that are the same every week: "ti ja to 13–15", "tisdagar kl. 9–11", "Wednesday afternoons".</summary>
/// <remarks>
/// What is written is read as times of two quite different weeks. Days of the week come out as the same ones in both;
/// "tomorrow" and "24.11." do not, and are no hours of every week.
/// </remarks>
public static class WeeklyPhrases
{
    /// <summary>A Sunday and a Wednesday, with no holiday in the weeks that follow.</summary>
    private static readonly LocalDate[] TwoDays = [new(2026, 11, 15), new(2027, 3, 10)];

    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly WorkingTime Clock = new(WorkingHours.Default, DateTimeZone.Utc);

    private static readonly (string Habit, string Day)[] Habits =
    [
        ("maanantaisin", "maanantaina"), ("tiistaisin", "tiistaina"), ("keskiviikkoisin", "keskiviikkona"), ("torstaisin", "torstaina"),
        ("perjantaisin", "perjantaina"), ("arkipäivisin", "ma-pe"), ("arkiaamuisin", "ma-pe aamulla"), ("arkisin", "ma-pe"), ("joka päivä", "ma-pe"),
        ("aamupäivisin", "aamupäivällä"), ("iltapäivisin", "iltapäivällä"), ("aamuisin", "aamulla"),
        ("vardagar", "mån-fre"), ("varje dag", "mån-fre"), ("måndagar", "måndag"), ("tisdagar", "tisdag"), ("onsdagar", "onsdag"),
        ("torsdagar", "torsdag"), ("fredagar", "fredag"), ("förmiddagar", "förmiddag"), ("eftermiddagar", "eftermiddag"),
        ("weekdays", "Mon-Fri"), ("every day", "Mon-Fri"), ("mornings", "morning"), ("afternoons", "afternoon"), ("mondays", "Monday"),
        ("tuesdays", "Tuesday"), ("wednesdays", "Wednesday"), ("thursdays", "Thursday"), ("fridays", "Friday"),
        ("joka ", ""), ("varje ", ""), ("every ", ""),
    ];

    /// <summary>The hours, or null when the words tell none.</summary>
    /// <param name="tongue">The tag of the language that is probably written; what it cannot read is tried without.</param>
    public static WorkingHours? Read(string text, string tongue = "")
    {
        var weekly = Habits.Aggregate(text, (so, habit) => so.Replace(habit.Habit, habit.Day, StringComparison.OrdinalIgnoreCase));
        return new[] { tongue, "", "fi", "sv", "en" }.Distinct().Select(one => HoursOf(weekly, one)).FirstOrDefault(hours => hours is not null);
    }

    private static WorkingHours? HoursOf(string weekly, string tongue) =>
        TwoDays.Select(day => OneWeek(weekly, day, tongue)).ToList() is [{ Count: > 0 } first, var second] && first.SequenceEqual(second)
            ? WorkingHours.Parse(string.Join(", ", Runs(first)))
            : null;

    /// <summary>Empty when anything that is said is no stretch of one day.</summary>
    private static List<OfDay> OneWeek(string weekly, LocalDate today, string tongue)
    {
        var read = TimePhrases.Read(weekly, Clock.ToInstant(today.AtMidnight()), Clock, tongue).Select(SpanOf).ToList();
        for (var at = read.Count - 2; at >= 0; at--)
        {
            // "Ti, to 13–15": a day alone before one with hours has the same hours.
            if (read[at] is { IsBare: true } bare && read[at + 1] is { } next)
            {
                read[at] = next with { Day = bare.Day };
            }
        }

        return read.Contains(null) ? [] : Apart(read.OfType<OfDay>());
    }

    private static OfDay? SpanOf(TimeCandidate candidate)
    {
        var (start, end) = candidate is TimeCandidate.At { Time: var at } ? new(at, at.PlusMinutes(30)) : FreeTimes.StretchOf(candidate, default);
        var day = Clock.Hours.UsualDay(start.Date);
        (start, end) = candidate switch
        {
            TimeCandidate.After => (start, day.End),
            TimeCandidate.Before => (day.Start, end),
            _ => (start, end),
        };
        return start.Date == end.Date && start < end
            ? new(start.DayOfWeek, start.TimeOfDay, end.TimeOfDay, (start, end) == (day.Start, day.End) && !candidate.Words.Any(char.IsDigit))
            : null;
    }

    /// <summary>Earliest first, and what touches on one day made one.</summary>
    private static List<OfDay> Apart(IEnumerable<OfDay> spans)
    {
        var apart = new List<OfDay>();
        foreach (var span in spans.OrderBy(span => (span.Day, span.From)))
        {
            if (apart.Count > 0 && apart[^1] is var last && last.Day == span.Day && span.From <= last.To)
            {
                apart[^1] = last with { To = LocalTime.Max(last.To, span.To) };
            }
            else
            {
                apart.Add(span with { IsBare = false });
            }
        }

        return apart;
    }

    /// <summary>Neighbouring days with the same hours are written as one: <c>Mon-Thu 09:00-11:00</c>.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<OfDay> spans) =>
        from span in spans.GroupBy(span => (span.From, span.To))
        let days = span.Select(one => one.Day).ToList()
        from first in days
        where !days.Contains(first - 1)
        let last = days.First(day => day >= first && !days.Contains(day + 1))
        orderby first, span.Key.From
        select $"{NameOf(first)}-{NameOf(last)} {Minute.Format(span.Key.From)}-{Minute.Format(span.Key.To)}";

    private static string NameOf(IsoDayOfWeek day) => day.ToString()[..3];

    /// <summary>A stretch of one day of the week.</summary>
    /// <param name="IsBare">A day was named without hours.</param>
    private sealed record OfDay(IsoDayOfWeek Day, LocalTime From, LocalTime To, bool IsBare);
}
