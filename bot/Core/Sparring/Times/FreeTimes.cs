using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Finds times for a talk when everybody is at work and free.</summary>
/// <remarks>
/// One today if there is room, then one on each of the next days, so that the choice is a real one. Days of this week on which
/// people keep hours for talks come first, and in these the kept hours. Within a day whole hours come before half hours,
/// lunch and the day's first half hour last, and after a morning an afternoon is welcome.
/// </remarks>
public static class FreeTimes
{
    private static readonly Duration Step = Duration.FromMinutes(30);

    /// <summary>Kept hours further ahead do not outweigh a talk today.</summary>
    private static readonly Duration KeptHoursReach = Duration.FromDays(7);

    private static readonly LocalTime Noon = new(12, 0);
    private static readonly LocalTime Lunch = new(11, 0);

    /// <summary>The best times, earliest first; fewer than asked for when there are no more.</summary>
    public static IReadOnlyList<Instant> Suggest(FreeTimesQuery query)
    {
        var zone = ClockOf(query);
        var from = zone.LocalOf(query.Now + query.Lead);
        return Spread(query, StartsBetween(query, from, zone.LocalOf(query.Now).Date.PlusDays(query.Days).AtMidnight(), keepToWork: true));
    }

    /// <summary>Free times that fit what somebody wrote, earliest first.</summary>
    /// <remarks>
    /// A time named to the minute is taken exactly, also outside working hours and without lead time: the words are the
    /// person's own. A stretch with no working time in it ("illalla") is taken as written for the same reason.
    /// </remarks>
    public static IReadOnlyList<Instant> Within(TimeCandidate candidate, FreeTimesQuery query)
    {
        var clock = ClockOf(query);
        if (candidate is TimeCandidate.At at)
        {
            var start = clock.ToInstant(at.Time);
            return start >= query.Now && IsFree(query, start) ? [start] : [];
        }

        var (from, to) = StretchOf(candidate, clock.LocalOf(query.Now));
        var soonest = clock.LocalOf(query.Now + query.Lead);
        if (from < soonest) from = soonest;
        if (Period.DaysBetween(from.Date, to.Date) > query.Days) to = from.Date.PlusDays(query.Days).AtMidnight();

        var atWork = StartsBetween(query, from, to, keepToWork: true);
        return Spread(query, atWork.Count > 0 ? atWork : StartsBetween(query, from, to, keepToWork: false));
    }

    private static WorkingTime ClockOf(FreeTimesQuery query) => query.People[0].Time;

    /// <summary>"After three" is about that day; "after Friday" about the week that follows.</summary>
    public static LocalSpan StretchOf(TimeCandidate candidate, LocalDateTime now) => candidate switch
    {
        TimeCandidate.After { Time: var time } when time.TimeOfDay == LocalTime.Midnight => new(time, time.PlusDays(7)),
        TimeCandidate.After { Time: var time } => new(time, time.Date.PlusDays(1).AtMidnight()),
        TimeCandidate.Before { Time: var time } when time.TimeOfDay == LocalTime.Midnight => new(now, time),
        TimeCandidate.Before { Time: var time } => new(time.Date.AtMidnight(), time),
        TimeCandidate.Window window => new(window.Start, window.End),
        _ => new(now, now),
    };

    private static List<LocalDateTime> StartsBetween(FreeTimesQuery query, LocalDateTime from, LocalDateTime to, bool keepToWork)
    {
        var clock = ClockOf(query);
        return HalfHours(date => keepToWork ? SpansOn(query.People[0], date) : WorkingHours.Always.SpansOn(date), from, to).Where(start =>
        {
            var instant = clock.ToInstant(start);
            return clock.LocalOf(instant + query.Length) <= to
                && (!keepToWork || query.People.All(person => person.IsThere(instant, query.Length)))
                && IsFree(query, instant)
                && query.People.All(person => person.Elsewhere.All(busy => IsApart(busy, instant, query.Length)));
        }).ToList();
    }

    private static IReadOnlyList<LocalSpan> SpansOn(Diary person, LocalDate date) =>
        [.. person.Time.Hours.DaytimeOn(date), .. person.Kept?.SpansOn(date) ?? []];

    private static IEnumerable<LocalDateTime> HalfHours(Func<LocalDate, IReadOnlyList<LocalSpan>> spansOn, LocalDateTime from, LocalDateTime to)
    {
        for (var date = from.Date; date <= to.Date; date = date.PlusDays(1))
        {
            var starts = spansOn(date).SelectMany(span => HalfHours(span.Start > from ? span.Start : from, span.End < to ? span.End : to));
            foreach (var start in starts.Distinct().Order())
            {
                yield return start;
            }
        }
    }

    private static IEnumerable<LocalDateTime> HalfHours(LocalDateTime from, LocalDateTime to)
    {
        for (var start = OnTheHalfHour(from); start < to; start = start.PlusMinutes(30))
        {
            yield return start;
        }
    }

    private static LocalDateTime OnTheHalfHour(LocalDateTime time)
    {
        var past = Duration.FromNanoseconds(time.TimeOfDay.NanosecondOfDay % (long)Step.TotalNanoseconds);
        return past == Duration.Zero ? time : time.PlusNanoseconds((long)(Step - past).TotalNanoseconds);
    }

    private static bool IsFree(FreeTimesQuery query, Instant start) => query.People.All(person =>
        person.Busy.All(busy => IsApart(busy, start, query.Length)));

    private static bool IsApart(Interval busy, Instant start, Duration length) => busy.End <= start || busy.Start >= start + length;

    /// <summary>Nought in the hours that all keep for talks, then those of the first one, then the other's, then any other.</summary>
    private static int PlaceOf(LocalDateTime start, FreeTimesQuery query)
    {
        var instant = ClockOf(query).ToInstant(start);
        var isNear = instant < query.Now + KeptHoursReach;
        return query.People.Aggregate(0, (place, person) => (2 * place) + (isNear && person.Keeps(instant, query.Length) ? 0 : 1));
    }

    /// <summary>Takes the best of each day in turn, until there are enough.</summary>
    private static List<Instant> Spread(FreeTimesQuery query, List<LocalDateTime> starts)
    {
        var clock = ClockOf(query);
        var days = starts.GroupBy(start => start.Date).Select(day => day.ToList()).ToList();
        var chosen = new List<LocalDateTime>();
        while (chosen.Count < query.Count && days.Exists(day => day.Count > 0))
        {
            var round = days.Where(day => day.Count > 0).OrderBy(day => day.Min(start => PlaceOf(start, query)));
            foreach (var day in round.Take(query.Count - chosen.Count).ToList())
            {
                var best = day.MinBy(start => (PlaceOf(start, query), Drawbacks(clock.Hours, start, chosen), start));
                chosen.Add(best);
                day.RemoveAll(start => start < best + ToPeriod(query.Length) && best < start + ToPeriod(query.Length));
            }
        }

        return [.. chosen.Order().Select(clock.ToInstant)];
    }

    private static Period ToPeriod(Duration length) => Period.FromMinutes((long)length.TotalMinutes);

    private static int Drawbacks(WorkingHours hours, LocalDateTime start, List<LocalDateTime> chosen)
    {
        var time = start.TimeOfDay;
        var isLunch = time >= Lunch && time < Noon;
        var isFirstThing = time < hours.UsualDay(start.Date).Start.TimeOfDay.PlusMinutes(30);
        var isLikeThePrevious = chosen.Count > 0 && chosen[^1].Date != start.Date && chosen[^1].TimeOfDay < Noon == time < Noon;
        return (isLunch ? 8 : 0) + (isFirstThing ? 4 : 0) + (isLikeThePrevious ? 2 : 0) + (time.Minute != 0 ? 1 : 0);
    }
}
