using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads weeks and weekdays counted within a month: "joulukuun toinen viikko", "första måndagen i december", "the last week of November".</summary>
internal sealed class NthRules(Sentence said, LocalDate today)
{
    private const int Last = -1;

    public Piece? Read(int at) => MonthFirst(at) ?? MonthLast(at);

    private Piece? MonthFirst(int at) =>
        said.Is(at, Meaning.Month, out var month) && Which(at + 1) is { } which ? Counted(which, at + 2, month.Value, at, at + 3) : null;

    private Piece? MonthLast(int at)
    {
        var start = said.Is(at, Meaning.DayOfMonthPrefix) ? at + 1 : at;
        if (Which(start) is not { } which) return null;
        var joint = said[start + 2].Text is "of" or "in" or "i" or "om" ? start + 3 : start + 2;
        return said.Is(joint, Meaning.Month, out var month) ? Counted(which, start + 1, month.Value, at, joint + 1) : null;
    }

    private int? Which(int at) => said.Is(at, Meaning.Ordinal, out var which) && which.Value <= 5 ? which.Value : said.Is(at, Meaning.Final) ? Last : null;

    /// <summary>A week is of the month that its Thursday is in.</summary>
    private Piece? Counted(int which, int what, int month, int from, int to)
    {
        var first = new LocalDate(month < today.Month ? today.Year + 1 : today.Year, month, 1);
        LocalDate Day(IsoDayOfWeek day) => which == Last
            ? first.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(day))
            : first.With(DateAdjusters.NextOrSame(day)).PlusWeeks(which - 1);

        if (said.Is(what, Meaning.Weekday, out var weekday)) return new Piece.Date(Day((IsoDayOfWeek)weekday.Value), from, to);
        if (!said.Is(what, Meaning.Week)) return null;
        var thursday = Day(IsoDayOfWeek.Thursday);
        return new Piece.Days(LocalDays.Week(thursday.PlusDays(-3)), from, to);
    }
}
