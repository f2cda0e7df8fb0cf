using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Gives a draft its date and its hour on a clock of 24 hours.</summary>
/// <remarks>
/// Of two o'clock at night and in the afternoon, the one nearer to the part of day that was named is meant, else the one
/// nearer to the working hours. Hours already past belong to the next working day, unless a day was named.
/// </remarks>
internal sealed class Resolving(LocalDateTime now, WorkingHours hours)
{
    public TimeCandidate? Resolve(Draft draft, string words)
    {
        var isNegated = draft.IsDenied;
        if (draft.Moment is { } moment) return isNegated ? null : Counted(moment, words);
        if (draft is { Day: null, Days: { } days } && (draft.Limit is null || draft.HasHours))
        {
            return isNegated ? null : new TimeCandidate.Window(days.First.AtMidnight(), days.End.AtMidnight(), words);
        }

        var day = DayOf(draft);
        if (draft.Time is { } time) return Clocked(draft, time, day, isNegated, words);
        if (draft.Limit is { } limit && Edges(draft, limit, day) is { } edges) return Limited(limit, edges, isNegated, words);
        if (isNegated || draft.Part == PartOfDay.Night) return null;

        var span = draft.Part is { } part ? SpanOf(part, day) : hours.UsualDay(day ?? now.Date);
        return new TimeCandidate.Window(span.Start, span.End, words);
    }

    /// <summary>The date a draft names, or null when it names none.</summary>
    public LocalDate? DayOf(Draft draft) => draft.Day switch
    {
        Piece.Date date => date.Day,
        Piece.Weekday weekday when draft.Days is { } days => days.Monday.PlusDays((int)weekday.Day - 1),
        Piece.Weekday { InWeek: > 0 and var week } weekday => Monday.PlusDays(7 * week + (int)weekday.Day - 1),
        Piece.Weekday { InWeek: 0 } weekday => now.Date.With(DateAdjusters.NextOrSame(weekday.Day)),
        Piece.Weekday weekday => now.Date.With(DateAdjusters.Next(weekday.Day)),
        _ => draft.Days?.First,
    };

    private LocalDate Monday => now.Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static TimeCandidate Counted(Piece.Moment moment, string words) => moment.Kind switch
    {
        TimeKind.After => new TimeCandidate.After(moment.When, words),
        TimeKind.Before => new TimeCandidate.Before(moment.When, words),
        TimeKind.Span => new TimeCandidate.Window(moment.When, moment.End ?? moment.When, words),
        _ => new TimeCandidate.At(moment.When, words),
    };

    /// <summary>Where what a limit is about begins and ends: a part of a day, a day, a week; what is after a week is after its weekend.</summary>
    private LocalSpan? Edges(Draft draft, TimeKind limit, LocalDate? day)
    {
        if (draft.Part is { } part) return SpanOf(part, day);
        if (draft is { Day: null, Days: { } days })
        {
            var end = days.End.DayOfWeek == IsoDayOfWeek.Saturday && (limit == TimeKind.After || draft.IsDenied) ? days.End.PlusDays(2) : days.End;
            return new LocalSpan((days.AreLast && limit == TimeKind.Before ? end : days.First).AtMidnight(), end.AtMidnight());
        }

        return day is { } date ? new LocalSpan(date.AtMidnight(), date.PlusDays(1).AtMidnight()) : null;
    }

    /// <summary>"Not before Monday" and "away until Monday" are from Monday on; "not after Friday" is until Friday is over.</summary>
    private static TimeCandidate Limited(TimeKind limit, LocalSpan of, bool isNegated, string words)
    {
        var edge = limit is TimeKind.After or TimeKind.By || (limit == TimeKind.Until && !isNegated) ? of.End : of.Start;
        var isAfter = limit is TimeKind.After or TimeKind.From;
        return isAfter != isNegated ? new TimeCandidate.After(edge, words) : new TimeCandidate.Before(edge, words);
    }

    private LocalSpan SpanOf(PartOfDay part, LocalDate? named)
    {
        var (start, end) = HoursOf(part);
        var date = named ?? (hours.IsWorkingDay(now.Date) && now.Date.At(end.PlusHours(-1)) > now ? now.Date : NextWorkingDay());
        return new LocalSpan(date + start, date + end);
    }

    private static (LocalTime Start, LocalTime End) HoursOf(PartOfDay part) => part switch
    {
        PartOfDay.Morning => (new LocalTime(7, 0), new LocalTime(10, 0)),
        PartOfDay.Forenoon => (new LocalTime(8, 0), new LocalTime(12, 0)),
        PartOfDay.Lunchtime => (new LocalTime(11, 0), new LocalTime(12, 0)),
        PartOfDay.Night => (LocalTime.Midnight, new LocalTime(6, 0)),
        PartOfDay.Afternoon => (new LocalTime(12, 0), new LocalTime(17, 0)),
        _ => (new LocalTime(17, 0), new LocalTime(21, 0)),
    };

    private LocalDate NextWorkingDay()
    {
        var date = now.Date.PlusDays(1);
        while (!hours.IsWorkingDay(date)) date = date.PlusDays(1);
        return date;
    }

    private TimeCandidate? Clocked(Draft draft, Piece.Time time, LocalDate? named, bool isNegated, string words)
    {
        var start = TimeOf(time.Clock, draft.Part, named);
        var end = time.End is { } last ? EndOf(start, last) : start;
        var date = named ?? (hours.IsWorkingDay(now.Date) && now.Date + end > now ? now.Date : NextWorkingDay());
        var from = date + start;
        var said = time.Kind == TimeKind.At && draft is { LimitLeads: true, Limit: { } limit } && (limit != TimeKind.Until || isNegated) ? limit : time.Kind;
        var kind = said is TimeKind.Until or TimeKind.By ? TimeKind.Before : said == TimeKind.From ? TimeKind.After : said;
        return (kind, isNegated) switch
        {
            (TimeKind.At, false) => new TimeCandidate.At(from, words),
            (TimeKind.Span, false) when end > start => new TimeCandidate.Window(from, date + end, words),
            (TimeKind.Span, false) when end == LocalTime.Midnight => new TimeCandidate.Window(from, date.PlusDays(1).AtMidnight(), words),
            (TimeKind.After, false) or (TimeKind.Before, true) => new TimeCandidate.After(from, words),
            (TimeKind.Before, false) or (TimeKind.After, true) => new TimeCandidate.Before(from, words),
            _ => null,
        };
    }

    /// <summary>The wall-clock time that is meant; "kymmentä yli" is the next one.</summary>
    public LocalTime TimeOf(Clock clock, PartOfDay? part, LocalDate? day)
    {
        if (clock.Hour < 0) return new LocalTime((clock.Minute > now.Minute ? now.Hour : now.Hour + 1) % 24, clock.Minute);

        var isHalfToOne = clock is { Hour: 0, Fixed: false };
        var early = new LocalTime(isHalfToOne ? 12 : clock.Hour, clock.Minute);
        if (clock.Fixed || early.Hour >= 12) return early;
        var late = early.PlusHours(12);
        if (part is null && day == now.Date && now.Date + early <= now && now.Date + late > now) return late;

        var usual = hours.UsualDay(day ?? now.Date);
        var (start, end) = part is { } named ? HoursOf(named) : (usual.Start.TimeOfDay, usual.End.TimeOfDay);
        return Distance(early, start, end) < Distance(late, start, end) ? early : late;
    }

    /// <summary>A span ends after it begins: "11–1" is over at one in the afternoon.</summary>
    private static LocalTime EndOf(LocalTime start, Clock last)
    {
        var early = new LocalTime(Math.Max(last.Hour, 0), last.Minute);
        return early > start || last.Fixed || last.Hour >= 12 ? early : early.PlusHours(12);
    }

    private static long Distance(LocalTime time, LocalTime start, LocalTime end) =>
        time < start ? start.TickOfDay - time.TickOfDay : time > end ? time.TickOfDay - end.TickOfDay : 0;
}
