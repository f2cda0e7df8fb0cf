using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Goes through a message once and takes out, in order, all that it says about time.</summary>
internal sealed class PieceReader
{
    /// <summary>How far back a bare number looks for its day; also what keeps reading linear.</summary>
    private const int MostFillers = 8, MostPieces = 6;

    private readonly Sentence said;
    private readonly DayRules days;
    private readonly DurationRule durations;
    private readonly TimeRules times;
    private readonly RemarkReader remarks;
    private readonly Bearings bearings;
    private readonly NotTimeRules notTimes;
    private readonly List<Piece> pieces = [];

    private PieceReader(Sentence said, LocalDateTime now, Func<int, LocalDateTime> later)
    {
        this.said = said;
        days = new DayRules(said, now.Date);
        durations = new DurationRule(said, now, later);
        times = new TimeRules(said);
        remarks = new RemarkReader(said);
        bearings = new Bearings(said, pieces, remarks);
        notTimes = new NotTimeRules(said, days, durations);
    }

    /// <param name="said">The message.</param>
    /// <param name="now">When it was written.</param>
    /// <param name="later">What the clock shows so many minutes from now, when the clocks may turn in between.</param>
    public static IReadOnlyList<Piece> Read(Sentence said, LocalDateTime now, Func<int, LocalDateTime>? later = null)
    {
        var reader = new PieceReader(said, now, later ?? (minutes => now.PlusMinutes(minutes)));
        for (var at = 0; at < said.Count;) at = reader.Take(at);
        return reader.pieces;
    }

    /// <summary>Takes one piece, or steps over one token.</summary>
    private int Take(int at)
    {
        if (said[at].Kind == TokenKind.Word && said.Senses(at).Length == 0) return remarks.ReadPlace(at) is { } place ? Keep(place, null) : at + 1;
        if (notTimes.Next(at) is { } next) return next;
        if (NotComing(at) is { } notComing) return Keep(notComing, null);
        if ((bearings.IfNot(at) ?? bearings.Moved(at)) is { } borne) return Keep(borne, null);
        if (remarks.Read(at) is { } remark)
        {
            if (said.Is(at, Meaning.And)) pieces.Add(new Piece.Link(at, at));
            return Keep(remark, null);
        }

        if (said[at].Kind == TokenKind.Mark) return Small(at) is { } mark ? Keep(mark, null) : at + 1;
        if (TakeList(days.Range(at, WeekBefore())) is { } afterRange) return afterRange;
        if (TakeList(days.Weeks(at)) is { } afterWeeks) return afterWeeks;
        if (TakeList(durations.Read(at)) is { } afterDuration) return afterDuration;
        if (days.Read(at) is { } day) return Keep(day, WordWithPart(day) ?? BusyInto(day) ?? (Piece?)bearings.MovedFrom(day));
        if (WordWithPart(at) is { } part && said.Is(at, Meaning.Number)) pieces.Add(part);
        if ((bearings.AfterThat(at) ?? bearings.ThereUntil(at) ?? times.Read(at, InContext(at)) ?? Small(at)) is { } piece) return Keep(piece, null);
        return at + 1;
    }

    /// <summary>"Eilen", "viime viikon", "joka" before a Monday, "kaksi tuntia sitten".</summary>
    private Piece.NotComing? NotComing(int at)
    {
        if (durations.Amount(at) is var (_, next) && said.Is(next, Meaning.NotComing, out var ago) && ago.Value == 2) return new Piece.NotComing(at, next + 1);
        if (!said.Is(at, Meaning.NotComing, out var kind) || kind.Value == 2) return null;
        if (kind.Value == 0) return new Piece.NotComing(at, at + 1);
        if (days.Read(at) is not null) return null;
        if (said.Is(at + 1, Meaning.Weekday)) return new Piece.NotComing(at, at + 1);
        return said.Is(at + 1, Meaning.Week) || said.Is(at + 1, Meaning.Weekend) || said.Is(at + 1, Meaning.Month) || said.Is(at + 1, Meaning.CalendarMonth)
            || said.Is(at + 1, Meaning.Part) || said.Is(at + 1, Meaning.Workday) || said.Is(at + 1, Meaning.Unit)
            ? new Piece.NotComing(at, at + 2)
            : null;
    }

    private LocalDate? WeekBefore() => pieces.Count > 0 && pieces[^1] is Piece.Days { Of: var week } ? week.Monday : null;

    /// <summary>Several times said at once: each is a choice.</summary>
    private int? TakeList(IReadOnlyList<Piece> list)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (at > 0 && list[at] is Piece.Date date) pieces.Add(new Piece.Link(date.From, date.From));
            pieces.Add(list[at]);
        }

        return list.Count == 0 ? null : list[^1].To;
    }

    private int Keep(Piece piece, Piece? inSameWord)
    {
        pieces.Add(piece);
        if (inSameWord is not null) pieces.Add(inSameWord);
        if (piece is Piece.Break) remarks.Forget();
        return piece.To;
    }

    /// <summary>The part of day inside the word that named the day: "huomisaamuna", "i kväll".</summary>
    private Piece? WordWithPart(Piece day) => day is Piece.Date or Piece.Weekday ? WordWithPart(day.To - 1) : null;

    private Piece? WordWithPart(int at) => said.Is(at, Meaning.Part, out var part) ? new Piece.Part((PartOfDay)part.Value, at, at + 1) : null;

    /// <summary>"Lomalla keskiviikkoon".</summary>
    private Piece.Limit? BusyInto(Piece day) =>
        remarks.HeardBusy && said.Is(day.To - 1, Meaning.Weekday, out var into) && into.Case == Case.Illative && SuffixKind(day.To) is null
            ? new Piece.Limit(TimeKind.Until, day.To, day.To)
            : null;

    private Piece? Small(int at)
    {
        if (LimitKind(at) is { } kind) return new Piece.Limit(kind, at, at + 1);
        if (said.Is(at, Meaning.Part)) return WordWithPart(at);
        if (HalfOfDay(at) is { } half) return half;
        if (said.Is(at, Meaning.And) && TellsOfSomethingElse(at + 1)) return new Piece.Break(Hard: false, at, at + 1);
        if (said.Is(at, Meaning.Or) || said.Is(at, Meaning.And) || said.IsMark(at, '/')) return new Piece.Link(at, at + 1);
        if (said.Is(at, Meaning.But, out var but) && (but.Value < 2 || SaysWhatElse(at))) return new Piece.Break(Hard: but.Value == 0, at, at + 1);
        return said[at] is { Kind: TokenKind.Mark, Text: var mark } && BreakOf(mark, at) is { } hard ? new Piece.Break(hard, at, at + 1) : null;
    }

    /// <summary>"Tue am", "tomorrow pm".</summary>
    private Piece.Part? HalfOfDay(int at)
    {
        if (pieces.Count == 0 || !IsDay(pieces[^1]) || pieces[^1].To != at) return null;
        return said.Is(at, Meaning.Am) ? new Piece.Part(PartOfDay.Forenoon, at, at + 1) : said.Is(at, Meaning.Pm) ? new Piece.Part(PartOfDay.Afternoon, at, at + 1) : null;
    }

    /// <summary>"Jos ei tänään, niin huomenna": a time before it, and one after it.</summary>
    private bool SaysWhatElse(int at) => (said.BeginsTime(at + 1) || said.BeginsTime(at + 2)) && !(pieces.Count > 0 && pieces[^1] is Piece.Remark { Stance: Stance.Not });

    /// <summary>"… ja se ei ole pila": a "not" before any time does not belong to the time before "and".</summary>
    private bool TellsOfSomethingElse(int at)
    {
        for (var words = 0; words < 4 && !said.BeginsTime(at) && said[at].Kind == TokenKind.Word; words++, at++)
        {
            if (said.Is(at, Meaning.Not)) return true;
        }

        return false;
    }

    private bool? BreakOf(string mark, int at) => mark switch
    {
        "," or ":" or "(" or ")" => false,
        "!" or "?" or ";" or "\n" => true,
        "." when IsAbbreviation(at - 1) && said.BeginsTime(at + 1) => null,
        "." when at + 1 >= said.Count || !said[at + 1].Glued => true,
        _ => null,
    };

    /// <summary>"Ip.", "em.".</summary>
    private bool IsAbbreviation(int at) => said.Is(at, Meaning.Part) && said[at].Text.Length < 4;

    /// <summary>"Before" and "after" beside a day or a part of it that has no clock time.</summary>
    private TimeKind? LimitKind(int at)
    {
        if (pieces.Count > 0 && pieces[^1].To == at && (IsDay(pieces[^1]) || pieces[^1] is Piece.Part) && SuffixKind(at) is { } kind) return kind;
        return PrefixKind(at) is { } before && !remarks.HeardMove && (IsDayOrPart(at + 1) || (said.Is(at + 1, Meaning.Filler) && IsDayOrPart(at + 2))) ? before : null;
    }

    private bool IsDayOrPart(int at) => said.Is(at, Meaning.Part) || days.Read(at) is not null;

    private TimeKind? SuffixKind(int at) =>
        said.Is(at, Meaning.FromSuffix) ? TimeKind.From
        : said.Is(at, Meaning.AfterSuffix, out var after) ? after.Value == 1 ? TimeKind.From : TimeKind.After
        : said.Is(at, Meaning.BeforeSuffix, out var before) && before.Case == Case.Plain ? before.Value == 1 ? TimeKind.By : TimeKind.Before
        : said.Is(at, Meaning.UntilSuffix) ? TimeKind.Until
        : null;

    private TimeKind? PrefixKind(int at) =>
        said.Is(at, Meaning.AfterPrefix, out var after) ? after.Value == 1 ? TimeKind.From : TimeKind.After
        : said.Is(at, Meaning.BeforePrefix, out var before) ? before.Value == 1 ? TimeKind.By : TimeKind.Before
        : said.Is(at, Meaning.FromPrefix) ? TimeKind.From
        : said.Is(at, Meaning.UntilPrefix) ? TimeKind.Until
        : null;

    private static bool IsDay(Piece piece) => piece is Piece.Date or Piece.Weekday or Piece.Days;

    /// <summary>True when only fillers stand between this token and a day, a part of day or another time.</summary>
    private bool InContext(int at)
    {
        var covered = at;
        var last = pieces.Count - 1;
        for (var looks = 0; looks < MostPieces && last >= 0; looks++)
        {
            while (covered > pieces[last].To && at - covered < MostFillers && IsThin(covered - 1)) covered--;
            if (covered > pieces[last].To) return false;
            if (IsDay(pieces[last]) || pieces[last] is Piece.Part or Piece.Time or Piece.NotComing or Piece.Remark { Stance: Stance.Correction or Stance.InPlaceOf or Stance.Replaced }) return true;
            if (pieces[last] is Piece.Break { Hard: true } && !said.Is(pieces[last].From, Meaning.But) || pieces[last] is Piece.Remark { Stance: not (Stance.Fine or Stance.Asking or Stance.Busy) }) return false;
            covered = pieces[last].From;
            last--;
        }

        return false;
    }

    private bool IsThin(int at) =>
        said.Is(at, Meaning.Filler) || said.Is(at, Meaning.Suits) || said.Is(at, Meaning.Having) || said.Is(at, Meaning.Engagement) || said.IsMark(at, '-');
}
