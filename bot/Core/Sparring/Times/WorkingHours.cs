using System.Globalization;
using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>When people are at work, as a lead writes it: <c>Mon-Thu 08:00-16:00, Fri 08:00-14:00</c>, or <c>always</c>.</summary>
/// <remarks>
/// Finnish public holidays are no working days, nor are the days on which a community keeps quiet. <c>always</c> knows neither
/// quiet hours nor holidays.
/// </remarks>
public sealed class WorkingHours : IEquatable<WorkingHours>
{
    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly IReadOnlyList<WeeklySpan> spans;
    private readonly IReadOnlyList<QuietDays> quiet;

    private WorkingHours(IReadOnlyList<WeeklySpan> spans, IReadOnlyList<QuietDays> quiet) => (this.spans, this.quiet) = (spans, quiet);

    public static WorkingHours Always { get; } = new([], []);

    public static WorkingHours Default { get; } = Parse("Mon-Fri 08:00-16:00");

    public bool IsAlways => spans.Count == 0 && quiet.Count == 0;

    /// <summary>The same hours but for these days.</summary>
    public WorkingHours But(IReadOnlyList<QuietDays> days) => new(spans, days);

    /// <exception cref="FormatException">The text is no working hours; the message says why, in one sentence.</exception>
    public static WorkingHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Trim().Equals("always", StringComparison.OrdinalIgnoreCase)) return Always;

        var spans = new List<WeeklySpan>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            spans.Add(ReadSpan(part, spans.LastOrDefault()));
        }

        RefuseOverlap(spans);
        return new WorkingHours(spans, []);
    }

    public bool IsWorkingDay(LocalDate date) => IsAlways || SpansOn(date).Count > 0;

    /// <summary>The working spans of a date, earliest first, each from its start up to but not including its end.</summary>
    public IReadOnlyList<LocalSpan> SpansOn(LocalDate date) => IsQuiet(date) ? [] : spans.Count == 0
        ? [new LocalSpan(date.AtMidnight(), date.PlusDays(1).AtMidnight())]
        : FinnishHolidays.Contains(date) ? [] : UsualSpansOn(date);

    /// <summary>The hours at which a talk makes sense: the working spans, and in <c>always</c> from eight to four.</summary>
    public IReadOnlyList<LocalSpan> DaytimeOn(LocalDate date) =>
        spans.Count == 0 && !IsQuiet(date) ? Default.UsualSpansOn(MondayOf(date)).Select(span => span.MovedTo(date)).ToList() : SpansOn(date);

    /// <summary>Where a day's talks begin and end, holiday or not; a day nobody works has the hours of the default day.</summary>
    public LocalSpan UsualDay(LocalDate date)
    {
        var spansOfDay = IsAlways ? [] : UsualSpansOn(date);
        return spansOfDay.Count > 0
            ? new LocalSpan(spansOfDay[0].Start, spansOfDay[^1].End)
            : Default.UsualSpansOn(MondayOf(date))[0].MovedTo(date);
    }

    /// <summary>As it was written; quiet days are no part of it.</summary>
    public override string ToString() => spans.Count == 0 ? "always" : string.Join(", ", spans);

    public bool Equals(WorkingHours? other) => other is not null && ToString() == other.ToString() && quiet.SequenceEqual(other.quiet);

    public override bool Equals(object? obj) => Equals(obj as WorkingHours);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private bool IsQuiet(LocalDate date) => quiet.Any(days => days.Hold(date));

    private static LocalDate MondayOf(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private List<LocalSpan> UsualSpansOn(LocalDate date) => spans
        .Where(span => span.Covers(date.DayOfWeek))
        .Select(span => new LocalSpan(date.AtMidnight().PlusMinutes(span.Start), date.AtMidnight().PlusMinutes(span.End)))
        .OrderBy(span => span.Start)
        .ToList();

    private static WeeklySpan ReadSpan(string part, WeeklySpan? previous)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var days, var times] => ReadTimes(ReadDays(days), times),
            [var times] when previous is not null => ReadTimes((previous.First, previous.Last), times),
            _ => throw new FormatException($"Working hours are written like 'Mon-Fri 08:00-16:00', not '{part}'."),
        };
    }

    private static (int First, int Last) ReadDays(string days)
    {
        var ends = days.Split('-');
        var first = Array.FindIndex(DayNames, name => name.Equals(ends[0], StringComparison.OrdinalIgnoreCase));
        var last = Array.FindIndex(DayNames, name => name.Equals(ends[^1], StringComparison.OrdinalIgnoreCase));
        return first >= 0 && last >= first && ends.Length <= 2
            ? (first + 1, last + 1)
            : throw new FormatException($"Days are written like 'Mon' or 'Mon-Fri', Monday first, not '{days}'.");
    }

    private static WeeklySpan ReadTimes((int First, int Last) days, string times)
    {
        var ends = times.Split('-');
        return ends.Length == 2 && Minutes(ends[0]) is { } start && Minutes(ends[1]) is { } end && start < end
            ? new WeeklySpan(days.First, days.Last, start, end)
            : throw new FormatException($"Hours are written like '08:00-16:00', the start before the end, not '{times}'.");
    }

    private static int? Minutes(string clock) =>
        clock == "24:00" ? 24 * 60
        : TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.Hour * 60 + time.Minute
            : null;

    private static void RefuseOverlap(List<WeeklySpan> spans)
    {
        for (var later = 1; later < spans.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (spans[earlier].Overlaps(spans[later]))
                {
                    throw new FormatException($"'{spans[earlier]}' and '{spans[later]}' overlap.");
                }
            }
        }
    }

    /// <summary>One span of hours on a run of weekdays; hours in minutes from midnight.</summary>
    private sealed record WeeklySpan(int First, int Last, int Start, int End)
    {
        public bool Covers(IsoDayOfWeek day) => (int)day >= First && (int)day <= Last;

        public bool Overlaps(WeeklySpan other) =>
            First <= other.Last && other.First <= Last && Start < other.End && other.Start < End;

        public override string ToString()
        {
            var days = First == Last ? DayNames[First - 1] : $"{DayNames[First - 1]}-{DayNames[Last - 1]}";
            return string.Create(CultureInfo.InvariantCulture, $"{days} {Start / 60:00}:{Start % 60:00}-{End / 60:00}:{End % 60:00}");
        }
    }
}
