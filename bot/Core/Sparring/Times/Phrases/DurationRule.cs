using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Reads times counted from now: "puolentoista tunnin kuluttua", "om två timmar", "in half an hour".</summary>
internal sealed class DurationRule(Sentence said, LocalDateTime now, Func<int, LocalDateTime> later)
{
    private const int Hour = 60, Day = 24 * Hour, Week = 7 * Day;
    private const int Farthest = 400 * Day;

    public Piece? Read(int at)
    {
        var prefixed = said.Is(at, Meaning.LaterPrefix);
        if (Amount(prefixed ? at + 1 : at) is not var (minutes, next)) return null;
        if (!prefixed)
        {
            if (!said.Is(next, Meaning.LaterSuffix)) return null;
            next++;
        }

        if (minutes is <= 0 or > Farthest) return null;
        if (minutes % Week == 0 && said.Is(next, Meaning.Weekday)) return new Piece.Week(Monday.PlusWeeks(minutes / Week), at, next);
        return minutes % Day == 0
            ? new Piece.Date(now.Date.PlusDays(minutes / Day), at, next)
            : new Piece.Moment(later(minutes), at, next);
    }

    private LocalDate Monday => now.Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    /// <summary>An amount of time in minutes, and the token after it.</summary>
    public (int Minutes, int Next)? Amount(int at)
    {
        var article = said.Is(at, Meaning.Number, out var one) && one.Value == 1;
        if (said.Is(at, Meaning.OneAndHalf) && said.Is(at + 1, Meaning.Unit, out var unit)) return (unit.Value * 3 / 2, at + 2);
        if (HalfOf(article && said.Is(at + 1, Meaning.Half) ? at + 1 : at) is { } half) return half;
        if (Quarters(at) is { } quarters) return quarters;
        if (said.Is(at, Meaning.Unit, out unit)) return AndHalf(unit.Value, unit.Value, at + 1);

        if ((said.IsDigits(at, 3) ? said[at].Value : said.Is(at, Meaning.Number, out var word) ? word.Value : -1) is not (>= 0 and var count)) return null;
        if (said.IsGluedMark(at + 1, ',') || said.IsGluedMark(at + 1, '.'))
        {
            return said[at + 2] is { Text: "5" } && said.Is(at + 3, Meaning.Unit, out unit) ? (count * unit.Value + unit.Value / 2, at + 4) : null;
        }

        if (said.Is(at + 1, Meaning.Unit, out unit)) return AndHalf(count * unit.Value, unit.Value, at + 2);
        var afterHalf = HalfAfterAnd(at + 1);
        return afterHalf > 0 && said.Is(afterHalf, Meaning.Unit, out unit) ? (count * unit.Value + unit.Value / 2, afterHalf + 1) : null;
    }

    private (int, int)? HalfOf(int at)
    {
        if (!said.Is(at, Meaning.Half)) return null;
        var next = said.Is(at + 1, Meaning.Number, out var article) && article.Value == 1 ? at + 2 : at + 1;
        return said.Is(next, Meaning.Unit, out var unit) ? (unit.Value / 2, next + 1) : null;
    }

    private (int, int)? Quarters(int at)
    {
        if (said.Is(at, Meaning.Quarter)) return (15, said[at + 1].Text == "of" ? AfterAnHour(at + 2) : at + 1);
        return said.Is(at, Meaning.Number, out var count) && count.Value <= 3 && said.Is(at + 1, Meaning.Quarter) ? (15 * count.Value, at + 2) : null;
    }

    private int AfterAnHour(int at) => said.Is(at + 1, Meaning.Unit) ? at + 2 : at;

    /// <summary>"An hour and a half".</summary>
    private (int, int) AndHalf(int minutes, int unit, int next) =>
        HalfAfterAnd(next) is > 0 and var after && !said.Is(after, Meaning.Unit) ? (minutes + unit / 2, after) : (minutes, next);

    private int HalfAfterAnd(int at)
    {
        if (!said.Is(at, Meaning.And)) return 0;
        var half = said.Is(at + 1, Meaning.Number, out var article) && article.Value == 1 ? at + 2 : at + 1;
        return said.Is(half, Meaning.Half) ? half + 1 : 0;
    }
}
