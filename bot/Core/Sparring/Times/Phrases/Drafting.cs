namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Puts pieces together: which day, part of day and clock time belong to one proposed time.</summary>
internal sealed class Drafting
{
    private readonly List<Draft> drafts = [];
    private readonly HashSet<int> negated = [];
    private Draft current = new(0, 0);
    private int clause;
    private int sentence;
    private bool isLinked;

    /// <summary>The drafts in the order they were written, and whether each was said not to do.</summary>
    public static IReadOnlyList<(Draft Draft, bool IsNegated)> Of(IReadOnlyList<Piece> pieces)
    {
        var drafting = new Drafting();
        foreach (var piece in pieces) drafting.Take(piece);
        drafting.Finish();
        drafting.ShareHours();
        drafting.ShareDaysBackwards();
        drafting.ShareDays();
        return [.. drafting.drafts.Where(draft => !draft.IsTakenOver).Select(draft => (draft, drafting.negated.Contains(draft.Clause)))];
    }

    private void Take(Piece piece)
    {
        switch (piece)
        {
            case Piece.Not not when not.Holds: negated.Add(clause); break;
            case Piece.Not: negated.Remove(clause); break;
            case Piece.Link: Finish(); isLinked = true; break;
            case Piece.Break end: EndClause(end.Hard); break;
            default: Join(piece); break;
        }
    }

    private void EndClause(bool hard)
    {
        if (hard || negated.Contains(clause)) Finish();
        if (hard) (isLinked, sentence) = (false, sentence + 1);
        clause++;
    }

    private void Join(Piece piece)
    {
        if (!Fits(piece)) Finish();
        if (current.IsEmpty && current.From < 0)
        {
            current = new Draft(clause, sentence) { IsLinked = isLinked };
            isLinked = false;
        }

        current.Cover(piece);
        current.DayCameLast |= current.Time is not null && !current.HasDay && piece is (Piece.Date or Piece.Weekday or Piece.Week);
        switch (piece)
        {
            case Piece.Date when current.Day is Piece.Weekday or null: current.Day = piece; break;
            case Piece.Weekday when current.Day is null: current.Day = piece; break;
            case Piece.Week week: current.WeekOf = week.Monday; break;
            case Piece.Part part: current.Part = part.Of; break;
            case Piece.Time time: current.Time = time; break;
            case Piece.Moment moment: current.Moment = moment.When; break;
            case Piece.Limit limit: current.Limit = limit.Kind; break;
        }
    }

    /// <summary>A second day, hour or part begins a new draft; a weekday and its date are one day.</summary>
    private bool Fits(Piece piece) => current.Moment is null && piece switch
    {
        Piece.Date date => current.Day is null || (current.Day is Piece.Weekday && current.To >= date.From - 1),
        Piece.Weekday => current.Day is null,
        Piece.Week => current.WeekOf is null && current.Day is not Piece.Date,
        Piece.Part => current.Part is null,
        Piece.Time => current.Time is null,
        Piece.Limit limit => current.Limit is null && (!current.HasDay || current.To == limit.From),
        _ => current.IsEmpty,
    };

    private void Finish()
    {
        if (!current.IsEmpty) drafts.Add(current);
        current = new Draft(clause, sentence);
    }

    /// <summary>"Ma tai ti aamupäivällä": a bare day before "or" has the hours of the next one.</summary>
    private void ShareHours()
    {
        for (var at = drafts.Count - 2; at >= 0; at--)
        {
            Draft day = drafts[at], next = drafts[at + 1];
            if (!IsListed(at + 1) || day.Sentence != next.Sentence || !day.IsBareDay || !next.HasDay) continue;
            (day.Part, day.Time) = (next.Part, next.Time);
        }
    }

    /// <summary>True in a list that "or" or "and" holds together, as the commas before it do: "ma, ti tai ke".</summary>
    private bool IsListed(int at) =>
        drafts[at].IsLinked || (at + 1 < drafts.Count && drafts[at + 1].IsLinked && drafts[at + 1].Sentence == drafts[at].Sentence);

    /// <summary>"Kahdelta tai kolmelta huomenna".</summary>
    private void ShareDaysBackwards()
    {
        for (var at = drafts.Count - 2; at >= 0; at--)
        {
            Draft hours = drafts[at], next = drafts[at + 1];
            if (hours.HasDay || hours.Time is null || !next.IsLinked || !next.DayCameLast || hours.Sentence != next.Sentence) continue;
            (hours.Day, hours.WeekOf, hours.DayCameLast) = (next.Day, next.WeekOf, true);
        }
    }

    /// <summary>"Huomenna kahdelta tai kolmelta": hours without a day have the day last named, unless that day will not do at all.</summary>
    private void ShareDays()
    {
        Draft? named = null;
        foreach (var draft in drafts)
        {
            if (draft.HasDay)
            {
                if (named is not null && draft.IsLinked) ShareWeek(named, draft);
                named = draft;
            }
            else if (draft.Moment is null && named is not null && !IsRuledOut(named))
            {
                draft.Day = named.Day;
                draft.WeekOf = named.WeekOf;
                if (draft.Part is null && draft.IsLinked) draft.Part = named.Part;
                if (!named.HasHours && !draft.IsLinked) named.IsTakenOver = true;
            }
        }
    }

    /// <summary>"Viikolla 50 maanantaina tai tiistaina", "ensi tiistaina tai keskiviikkona".</summary>
    private static void ShareWeek(Draft named, Draft next)
    {
        if (next is not { Day: Piece.Weekday { InWeek: null } day, WeekOf: null }) return;
        next.WeekOf = named.WeekOf;
        if (named.Day is Piece.Weekday { InWeek: { } week }) next.Day = day with { InWeek = week };
    }

    private bool IsRuledOut(Draft day) => !day.HasHours && negated.Contains(day.Clause);
}
