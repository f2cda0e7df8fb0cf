using NodaTime;
using PeerHelp.Core.Sparring.Times.Phrases;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>Reads how long somebody wants to be left in peace: "tauko 1.12. asti", "asiakkaalla 12 asti".</summary>
public static class DatePhrases
{
    /// <summary>
    /// The first date on which the person may be asked again. It is the date that was named: "1.12. asti" lets the first of
    /// December be asked on, from its working morning. Only an end that was named as one is over before that:
    /// "joulukuun loppuun" is the first of January. Null when the text names no such date.
    /// </summary>
    public static LocalDate? Until(string text, LocalDate today)
    {
        var said = Languages.Sentence(text);
        if (EndOfPeriod(said, today) is { } end) return end;
        var pieces = PieceReader.Read(said, today.AtMidnight());
        var resolving = new Resolving(today.AtMidnight(), WorkingHours.Default);
        foreach (var draft in Drafting.Of(pieces))
        {
            if (draft.Stance is null or Stance.Busy && draft.HasDay && IsLimit(said, draft)) return resolving.DayOf(draft);
        }

        return AfterSomeDays(said, today);
    }

    /// <summary>The clock time until which somebody is busy today, or null when the text names none.</summary>
    public static LocalTime? Today(string text)
    {
        var said = Languages.Sentence(text);
        var morning = new LocalDate(2000, 1, 3).AtMidnight();
        var until = PieceReader.Read(said, morning).OfType<Piece.Time>()
            .FirstOrDefault(time => time is { Kind: TimeKind.Until, Clock.Hour: >= 0 });
        return until is null ? null : new Resolving(morning, WorkingHours.Default).TimeOf(until.Clock, null, null);
    }

    /// <summary>"Tauko kaksi viikkoa", "paus i två veckor", "pause for three days".</summary>
    private static LocalDate? AfterSomeDays(Sentence said, LocalDate today)
    {
        const int minutesInDay = 24 * 60, farthest = 400;
        var durations = new DurationRule(said, today.AtMidnight(), minutes => today.AtMidnight().PlusMinutes(minutes));
        for (var at = 0; at < said.Count; at++)
        {
            if (durations.Amount(at) is var (minutes, _) && minutes / minutesInDay is >= 1 and <= farthest and var days) return today.PlusDays(days);
        }

        return null;
    }

    private static bool IsLimit(Sentence said, Draft draft) =>
        draft.Limit is TimeKind.Until or TimeKind.By
        || draft.Time is { Kind: TimeKind.Until }
        || IsUntil(said, draft.From - 1) || said.Is(draft.To, Meaning.UntilSuffix)
        || Enumerable.Range(draft.From, Math.Min(draft.To - draft.From, 6)).Any(at => said.Senses(at).Any(IsInto));

    private static bool IsUntil(Sentence said, int at) => said.Is(at, Meaning.UntilPrefix);

    /// <summary>Finnish says "until" by the illative: "perjantaihin", "huomiseen", "ensi viikkoon".</summary>
    private static bool IsInto(Sense sense) =>
        sense is { Case: Case.Illative, Meaning: Meaning.Weekday or Meaning.DayFromToday or Meaning.Week or Meaning.Month };

    /// <summary>"Joulukuun loppuun", "viikon loppuun", "till slutet av december", "until the end of the week".</summary>
    private static LocalDate? EndOfPeriod(Sentence said, LocalDate today)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (!said.Is(at, Meaning.End)) continue;
            for (var beside = Math.Max(at - 2, 0); beside <= at + 2; beside++)
            {
                if (said.Is(beside, Meaning.Month, out var month)) return AfterMonth(month.Value, today);
                if (!said.Is(beside, Meaning.Week)) continue;
                var weeks = said.Is(beside - 1, Meaning.Next) ? 2 : 1;
                return today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeks);
            }
        }

        return null;
    }

    private static LocalDate AfterMonth(int month, LocalDate today) =>
        new LocalDate(month < today.Month ? today.Year + 1 : today.Year, month, 1).PlusMonths(1);
}
