using NodaTime;

namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Puts pieces together: which day, part of day and clock time belong to one proposed time.</summary>
internal sealed class Drafting
{
    private readonly IReadOnlyList<Piece> pieces;
    private readonly bool[] fineAhead;
    private readonly List<Draft> drafts = [];
    private readonly Dictionary<int, Stance> stances = [];
    private readonly HashSet<int> overClauses = [];
    private readonly HashSet<int> fineClauses = [];
    private Draft current = new(0, 0);
    private int clause;
    private int sentence;
    private bool isLinked;
    private bool isAfterBreak;
    private bool isStanceLast;
    private bool isCorrecting;
    private bool isReplacing;

    private Drafting(IReadOnlyList<Piece> pieces)
    {
        this.pieces = pieces;
        fineAhead = FineAhead(pieces);
    }

    /// <summary>The drafts in the order they were written, each with what was said about it.</summary>
    public static IReadOnlyList<Draft> Of(IReadOnlyList<Piece> pieces)
    {
        var drafting = new Drafting(pieces);
        for (var at = 0; at < pieces.Count; at++) drafting.Take(at);
        drafting.Finish();
        foreach (var draft in drafting.drafts) drafting.Judge(draft);
        drafting.DropBearings();
        Sharing.Share(drafting.drafts);
        return [.. drafting.drafts.Where(draft => !draft.IsTakenOver && !draft.IsNotComing)];
    }

    private void Judge(Draft draft)
    {
        draft.Stance = stances.TryGetValue(draft.Clause, out var stance) ? stance : null;
        draft.IsNotComing |= overClauses.Contains(draft.Clause) && draft is { Day: null or Piece.Weekday { InWeek: null }, Days: null, Moment: null };
    }

    /// <summary>"Lähden kolmelta, ehditkö ennen sitä": the time another one is counted from is not proposed, unless it was said to be fine; "sen jälkeen en" adds nothing.</summary>
    private void DropBearings()
    {
        var bearings = drafts.Where(draft => draft is { Time.CountedFrom: not null, IsDenied: false, IsLinked: false }).Select(draft => draft.Time!.CountedFrom).ToHashSet();
        foreach (var draft in drafts)
        {
            draft.IsTakenOver |= draft.Time is { } time && bearings.Contains(time.From) && !fineClauses.Contains(draft.Clause);
            draft.IsTakenOver |= draft is { Time.CountedFrom: not null, IsDenied: true };
        }
    }

    private void Take(int at)
    {
        switch (pieces[at])
        {
            case Piece.Remark remark: Hear(remark.Stance); break;
            case Piece.Link: Finish(); isLinked = true; break;
            case Piece.Break end: EndClause(end.Hard); break;
            default: Join(pieces[at], fineAhead[at]); break;
        }
    }

    private void Hear(Stance stance)
    {
        switch (stance)
        {
            case Stance.Not or Stance.Busy:
                stances[clause] = stance;
                isStanceLast = current.Clause == clause && !current.IsEmpty || (drafts.Count > 0 && drafts[^1].Clause == clause);
                break;
            case Stance.NotAfterAll: stances.Remove(clause); break;
            case Stance.Over: overClauses.Add(clause); break;
            case Stance.Fine: fineClauses.Add(clause); break;
            case Stance.Asking: EndClause(hard: false); break;
            case Stance.Excluding when !stances.Remove(clause):
                EndClause(hard: true);
                stances[clause] = Stance.Excluding;
                break;
            case Stance.InPlaceOf:
                Finish();
                isReplacing = true;
                break;
            case Stance.Replaced:
                current.IsTakenOver = true;
                Finish();
                break;
            case Stance.Correction:
                Finish();
                isCorrecting = drafts.Count > 0;
                clause++;
                break;
        }
    }

    private void EndClause(bool hard)
    {
        if (hard || stances.ContainsKey(clause) || overClauses.Contains(clause) || current.IsNotComing) Finish();
        if (hard) (isLinked, sentence) = (false, sentence + 1);
        isAfterBreak = true;
        isStanceLast = false;
        clause++;
    }

    private void Join(Piece piece, bool isFineAhead)
    {
        if (!Fits(piece) || IsNextInList(piece))
        {
            Finish();
            if (!isLinked && stances.ContainsKey(clause) && (isStanceLast || isFineAhead)) EndClause(hard: false);
        }

        if (current.IsEmpty && current.From < 0) Begin();
        isAfterBreak = false;
        current.Cover(piece);
        current.DayCameLast |= current.Time is not null && !current.HasDay && IsDay(piece);
        switch (piece)
        {
            case Piece.Date when current.Day is Piece.Weekday or null: current.Day = piece; break;
            case Piece.Weekday day when LastBefore() is { } last:
                (current.Day, current.Days, current.Limit) = (new Piece.Date(last.With(DateAdjusters.Next(day.Day)), day.From, day.To), null, null);
                break;
            case Piece.Weekday when current.Day is null: current.Day = piece; break;
            case Piece.Days days: current.Days = days.Of; break;
            case Piece.Part part: current.Part = part.Of; break;
            case Piece.Time time: current.Time = time; break;
            case Piece.Moment moment: current.Moment = moment; break;
            case Piece.NotComing: current.IsNotComing = true; break;
            case Piece.Limit limit: (current.LimitLeads, current.Limit) = (current.IsEmpty, limit.Kind); break;
        }
    }

    private void Begin()
    {
        current = new Draft(clause, sentence) { IsLinked = isLinked, IsTakenOver = isReplacing };
        isLinked = isReplacing = false;
        if (!isCorrecting) return;
        isCorrecting = false;
        current.Corrects = drafts[^1];
    }

    /// <summary>A second day, hour or part begins a new draft; a weekday and its date are one day, and so is "vapun jälkeen maanantaina".</summary>
    private bool Fits(Piece piece) => current.Moment is null && piece switch
    {
        Piece.Date date => !current.IsNotComing && (current.Day is null || (current.To >= date.From - 1 && (current.Day is Piece.Weekday || current.Day is Piece.Date same && same.Day == date.Day))),
        Piece.Weekday day => LastBefore() is not null || (current.Day is null ? IsWithin(day.Day) : current.Day is Piece.Date date && date.Day.DayOfWeek == day.Day && current is { Time: null, Part: null } && current.To >= day.From - 1),
        Piece.Days => current.Days is null && current.Day is not Piece.Date && !current.IsNotComing,
        Piece.NotComing => !current.HasDay,
        Piece.Part => current.Part is null,
        Piece.Time => current.Time is null,
        Piece.Limit limit => current.Limit is null && (current.IsEmpty || current.To == limit.From || !current.HasDay),
        _ => current.IsEmpty,
    };

    /// <summary>The last day of what the next weekday comes after: "vapun jälkeen maanantaina".</summary>
    private LocalDate? LastBefore() => current is not { Limit: TimeKind.After, HasHours: false } ? null
        : current.Day is Piece.Date date ? date.Day
        : current is { Day: null, Days: { } days } ? days.End.PlusDays(-1)
        : null;

    /// <summary>A weekday belongs to the week it is named with, but not Monday to a weekend.</summary>
    private bool IsWithin(IsoDayOfWeek day) =>
        current.Days is not { } days || days.First.DayOfWeek != IsoDayOfWeek.Saturday || day >= IsoDayOfWeek.Saturday;

    /// <summary>"Ke 9 tai 10, to kahdelta": hours that already have a day leave the day after the comma to the next ones.</summary>
    private bool IsNextInList(Piece piece) =>
        isAfterBreak && IsDay(piece) && current.HasHours && !current.HasDay
        && current.IsLinked && drafts.Count > 0 && drafts[^1].HasDay && drafts[^1].Sentence == current.Sentence;

    private static bool IsDay(Piece piece) => piece is Piece.Date or Piece.Weekday or Piece.Days;

    private void Finish()
    {
        if (!current.IsEmpty) drafts.Add(current);
        current = new Draft(clause, sentence);
    }

    /// <summary>For each piece, whether "sopii" follows in its clause.</summary>
    private static bool[] FineAhead(IReadOnlyList<Piece> pieces)
    {
        var ahead = new bool[pieces.Count];
        for (var at = pieces.Count - 2; at >= 0; at--)
        {
            ahead[at] = pieces[at + 1] switch
            {
                Piece.Break => false,
                Piece.Remark { Stance: Stance.Fine or Stance.Asking } => true,
                Piece.Remark { Stance: Stance.Not } => false,
                _ => ahead[at + 1],
            };
        }

        return ahead;
    }
}
