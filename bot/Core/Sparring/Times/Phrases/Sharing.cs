namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Gives drafts what was said only once for several: "huomenna kahdelta tai kolmelta", "ma tai ti aamupäivällä".</summary>
internal static class Sharing
{
    public static void Share(IReadOnlyList<Draft> drafts)
    {
        ShareHours(drafts);
        ShareDaysBackwards(drafts);
        GiveHoursToTheirDay(drafts);
        ShareDays(drafts);
        JoinLimits(drafts);
        foreach (var draft in drafts) Correct(draft);
    }

    /// <summary>"Ma tai ti aamupäivällä", "ma tai ti viikolla 49": a bare day before "or" has the hours and the week of the next one.</summary>
    private static void ShareHours(IReadOnlyList<Draft> drafts)
    {
        for (var at = drafts.Count - 2; at >= 0; at--)
        {
            Draft day = drafts[at], next = drafts[at + 1];
            if (next is { IsLinked: true, Day: Piece.Weekday, Days: { } week } && day is { Day: Piece.Weekday { InWeek: null }, Days: null } && day.Sentence == next.Sentence) day.Days = week;
            if (!IsListed(drafts, at + 1) || day.Sentence != next.Sentence || !day.IsBareDay || !next.HasDay) continue;
            (day.Part, day.Time) = (next.Part, next.Time);
        }
    }

    /// <summary>True in a list that "or" or "and" holds together, as the commas before it do: "ma, ti tai ke"; and where nothing but a comma stands between.</summary>
    private static bool IsListed(IReadOnlyList<Draft> drafts, int at) =>
        drafts[at].IsLinked || (at > 0 && drafts[at].From - drafts[at - 1].To <= 1) || (at + 1 < drafts.Count && drafts[at + 1].IsLinked && drafts[at + 1].Sentence == drafts[at].Sentence);

    /// <summary>"Kahdelta tai kolmelta huomenna".</summary>
    private static void ShareDaysBackwards(IReadOnlyList<Draft> drafts)
    {
        for (var at = drafts.Count - 2; at >= 0; at--)
        {
            Draft hours = drafts[at], next = drafts[at + 1];
            if (hours.HasDay || hours.Time is null || !next.IsLinked || !next.DayCameLast || hours.Sentence != next.Sentence) continue;
            (hours.Day, hours.Days, hours.DayCameLast) = (next.Day, next.Days, true);
        }
    }

    /// <summary>"Kympiltä, mutta huomenna".</summary>
    private static void GiveHoursToTheirDay(IReadOnlyList<Draft> drafts)
    {
        for (var at = 0; at + 1 < drafts.Count; at++)
        {
            Draft hours = drafts[at], day = drafts[at + 1];
            if (hours is not { HasDay: false, Time: not null, IsDenied: false } || !day.IsBareDay || day.IsDenied || day.IsLinked || day.Sentence != hours.Sentence + 1) continue;
            (day.Time, day.Part, hours.IsTakenOver) = (hours.Time, hours.Part, true);
        }
    }

    /// <summary>"Huomenna kahdelta tai kolmelta": hours without a day have the day last named, unless that day will not do at all.</summary>
    private static void ShareDays(IReadOnlyList<Draft> drafts)
    {
        Draft? named = null;
        foreach (var draft in drafts)
        {
            if (draft.HasDay)
            {
                if (named is not null && draft.IsLinked) ShareWeek(named, draft);
                if (named is null or { IsDenied: true } || !IsRuledOut(draft)) named = draft;
            }
            else if (named is { IsNotComing: true })
            {
                draft.IsNotComing = draft.IsLinked && draft.Sentence == named.Sentence;
            }
            else if (draft.Moment is null && named is not null && !IsRuledOut(named))
            {
                draft.Day = named.Day;
                draft.Days = named.Days;
                if (draft.Part is null && draft.IsLinked) draft.Part = named.Part;
                if (!named.HasHours && !draft.IsLinked && !OnlyTakesAway(draft)) named.IsTakenOver = true;
            }
        }
    }

    /// <summary>"Kahden jälkeen mutta ennen neljää" is one stretch of time.</summary>
    private static void JoinLimits(IReadOnlyList<Draft> drafts)
    {
        for (var at = 0; at + 1 < drafts.Count; at++)
        {
            Draft start = drafts[at], end = drafts[at + 1];
            if (start is not { Time: { Kind: TimeKind.After or TimeKind.From } after, IsDenied: false, IsNotComing: false }) continue;
            if (end is not { Time: { Kind: TimeKind.Before or TimeKind.By } before, IsDenied: false, Part: null } || end.Day != start.Day || after.Clock.Hour < 0) continue;
            start.Time = after with { Kind = TimeKind.Span, End = before.Clock };
            end.IsTakenOver = true;
        }
    }

    /// <summary>"Viikolla 50 maanantaina tai tiistaina", "ensi tiistaina tai keskiviikkona".</summary>
    private static void ShareWeek(Draft named, Draft next)
    {
        if (next is not { Day: Piece.Weekday { InWeek: null } day, Days: null }) return;
        next.Days = named.Days;
        if (named.Day is Piece.Weekday { InWeek: { } week }) next.Day = day with { InWeek = week };
    }

    /// <summary>"Huomenna, paitsi kahdelta" leaves tomorrow; "huomenna, ei ennen kahta" is after two.</summary>
    private static bool OnlyTakesAway(Draft hours) => hours.IsDenied && (hours.Time is null or { Kind: TimeKind.At or TimeKind.Span });

    private static bool IsRuledOut(Draft day) => !day.HasHours && day.IsDenied;

    /// <summary>"Huomenna kahdelta, eiku ylihuomenna": what is not corrected stays.</summary>
    private static void Correct(Draft draft)
    {
        if (draft.Corrects is not { } wrong) return;
        wrong.IsTakenOver = true;
        if (draft.IsBareDay && !draft.IsDenied) (draft.Part, draft.Time) = (wrong.Part, wrong.Time);
    }
}
