using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Counts in working time: what is a good moment to write to somebody, and how long is half an hour on a Friday afternoon.</summary>
/// <remarks>
/// The quiet hours of everything private are the hours outside working time. Wall-clock hours are mapped leniently, so a
/// night when the clocks turn has as much working time as the clock really ran.
/// </remarks>
public sealed class WorkingTime(WorkingHours hours, DateTimeZone zone)
{
    public WorkingHours Hours => hours;

    public DateTimeZone Zone => zone;

    public bool IsWorking(Instant instant) => NextWorking(instant) == instant;

    /// <summary>The first working instant from this one on: the same instant during working time.</summary>
    public Instant NextWorking(Instant instant) => Instant.Max(instant, IntervalsFrom(instant).First().Start);

    /// <summary>
    /// The instant at which this much working time has passed. What takes exactly the rest of a day ends when the day ends,
    /// not the next morning; no working time at all leaves the instant as it is.
    /// </summary>
    public Instant Add(Instant from, Duration workingTime)
    {
        if (workingTime <= Duration.Zero) return from;
        if (hours.IsAlways) return from + workingTime;

        var left = workingTime;
        foreach (var working in IntervalsFrom(from))
        {
            var start = Instant.Max(from, working.Start);
            if (left <= working.End - start) return start + left;
            left -= working.End - start;
        }

        throw new InvalidOperationException("Working days never end.");
    }

    /// <summary>How much working time lies between two instants; zero when the second is not later.</summary>
    public Duration Between(Instant from, Instant to) => IntervalsFrom(from)
        .TakeWhile(working => working.Start < to)
        .Aggregate(Duration.Zero, (sum, working) =>
            sum + (Instant.Min(to, working.End) - Instant.Max(from, working.Start)));

    /// <summary>When the next working day begins; in <c>always</c>, eight o'clock tomorrow.</summary>
    public Instant NextMorning(Instant instant) => MorningOf(NextWorkingDay(DateOf(instant)));

    /// <summary>When work begins on a date, or, when nobody works then, on the first working day after it.</summary>
    public Instant MorningOf(LocalDate date) =>
        ToInstant(hours.DaytimeOn(hours.IsWorkingDay(date) ? date : NextWorkingDay(date))[0].Start);

    /// <summary>The first working day after this date.</summary>
    public LocalDate NextWorkingDay(LocalDate date)
    {
        do
        {
            date = date.PlusDays(1);
        }
        while (!hours.IsWorkingDay(date));

        return date;
    }

    public LocalDate DateOf(Instant instant) => LocalOf(instant).Date;

    public LocalDateTime LocalOf(Instant instant) => instant.InZone(zone).LocalDateTime;

    /// <summary>A wall-clock time that the clocks skip is moved forward, one they repeat is the earlier.</summary>
    public Instant ToInstant(LocalDateTime local) => zone.AtLeniently(local).ToInstant();

    /// <summary>The working intervals that end after this instant, earliest first, without end.</summary>
    private IEnumerable<Interval> IntervalsFrom(Instant instant)
    {
        for (var date = DateOf(instant); ; date = date.PlusDays(1))
        {
            foreach (var span in hours.SpansOn(date))
            {
                Instant start = ToInstant(span.Start), end = ToInstant(span.End);
                if (end > instant && end > start) yield return new Interval(start, end);
            }
        }
    }
}
