using System.Diagnostics;
using NodaTime;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards;

/// <summary>A short word: plain text (not markdown, it may hold names) or a card, and what a notification may say of it.</summary>
public sealed record NoteFace(string? Text, Card? Card, string Summary);

/// <summary>Short words that stand alone.</summary>
public static class Notes
{
    /// <param name="feed">The address of the reader's own calendar, if there is one.</param>
    public static NoteFace Of(Note note, Language language, DateTimeZone zone, string? feed = null)
    {
        var say = Texts.In(language);
        return note switch
        {
            Note.ProfileCard profile => new NoteFace(null, ProfileCard.Of(profile, language, say, feed), say.OnNote),
            Note.CalendarFeed when feed is not null => new NoteFace(null, CalendarFeedCard.Of(feed, say), say.OnNote),
            _ when LearningNotes.Of(note, say) is { } card => new NoteFace(null, card, say.OnNote),
            Note.Welcome => new NoteFace(Words(note, say, zone), null, say.OnWelcome),
            _ => new NoteFace(Words(note, say, zone), null, say.OnNote),
        };
    }

    /// <summary>A kind no. <paramref name="name"/> is the colleague it speaks of, if any.</summary>
    public static string Sorry(Refusal why, string? name, Language language) => Sorry(why, name, Texts.In(language));

    /// <summary>To the one who pressed, when the fault is ours and nothing has changed.</summary>
    public static string TryAgain(Language language) => Texts.In(language).TryAgain;

    public static string CalendarName(Language language) => Texts.In(language).CalendarName;

    public static string CircleName(Language language) => Texts.In(language).CircleName;

    public static string CalendarMoving(string title, Language language) => Texts.In(language).CalendarMoving(title);

    public static string CalendarTitle(string one, string other, Language language) => Texts.In(language).CalendarTitle(one, other);

    private static string Words(Note note, Texts say, DateTimeZone zone) => note switch
    {
        Note.Welcome => $"{say.Welcome}\n\n{say.WelcomePrivacy}",
        Note.Help => say.Help,
        Note.NotUnderstood => say.NotUnderstood,
        Note.ProfileSaved saved => ProfileSaved(saved, say),
        Note.HoursKept { Hours: { } hours } => say.SparringHours(say.Dates.Hours(hours)),
        Note.HoursKept => say.NoSparringHours,
        Note.WhichHours => say.WhichHours,
        Note.Paused paused => say.Paused(say.Dates.Date(paused.Until)),
        Note.Resumed => say.Resumed,
        Note.AwayUntil away => say.AwayUntil(say.Dates.When(away.Until, zone)),
        Note.AwayAt away => say.AwayAt(Times(away.Times, say, zone)),
        Note.AskedTomorrow => say.OfferLater,
        Note.MyData mine => MyData(mine, say, zone),
        Note.AskChannelIs => say.AskChannelIs,
        Note.LeadsAre { Names.Count: 0 } => say.LeadsAreNobody,
        Note.LeadsAre leads => say.LeadsAre(string.Join(", ", leads.Names)),
        Note.OnDutyIs { Numbers.Length: 0 } => say.OnDutyIsNobody,
        Note.OnDutyIs duty => say.OnDutyIs(duty.Numbers),
        Note.QuietDaysAre { Days.Count: 0 } => say.NoQuietDays,
        Note.QuietDaysAre quiet => say.QuietDays(string.Join(", ", quiet.Days.Select(days => say.Dates.Span(days.First, days.Last)))),
        Note.TimesNotUnderstood => say.TimesNotUnderstood,
        Note.TimesSent sent => say.TimesOnTheirWay(sent.Asker, say.Dates.List(sent.Starts, zone)),
        Note.WhichTime which => say.WhichTime(say.Dates.List(which.Starts, zone)),
        Note.WishSent wish => say.WishSent(wish.Helper, say.Dates.List(wish.Starts, zone)),
        Note.OthersAskedFor others => say.OthersAskedFor(others.Helper),
        Note.OfferDeclined => say.OfferDeclined,
        Note.WhenWouldSuit => say.WhenWouldSuit,
        Note.CircleSuggested => say.CircleSuggested,
        Note.TopicsSaved => say.TopicsSaved,
        Note.KindIs wanted => KindIs(wanted, say),
        Note.TipWhere => say.TipNotThroughMe,
        Note.TipThanks => say.TipThanks,
        Note.CardRemoved => say.CardRemoved,
        Note.CalendarFeed => say.CalendarFeedHint,
        Note.Danger { OnDuty: { Length: > 0 } numbers } => $"{say.DangerCall}\n\n{say.DangerOnDuty(numbers)}",
        Note.Danger => say.DangerCall,
        Note.CallAsked => say.DangerLeadAsked,
        Note.QuestionIsOut => say.QuestionIsOut,
        Note.AskAnew => say.AskAnew,
        Note.NothingLearned => say.NothingLearned,
        Note.NoLearnings => say.NoLearnings,
        Note.LearningWaits => say.LearningWaits,
        Note.LearningRemoved => say.LearningTakenBack,
        Note.LearningKept => say.LearningKept,
        Note.LearningUnchanged => say.LearningUnchanged,
        Note.FollowUpHeard { Said: FollowUp.Helped } => say.FollowUpHelpedHow,
        Note.FollowUpHeard { Said: FollowUp.StillThinking } => say.FollowUpThinkingHow,
        Note.FollowUpHeard => say.FollowUpNotMetHow,
        Note.ThanksSent thanks => FollowUpCard.Sent(thanks.Beside, thanks.Helper, say),
        Note.ExperimentKept kept => say.ExperimentKept(say.Dates.Day(kept.AskOn)),
        Note.ExperimentDropped => say.ExperimentDropped,
        Note.MyExperiments { Words.Count: 0 } => say.NoExperiments,
        Note.MyExperiments mine => $"{say.MyExperiments}\n{string.Join('\n', mine.Words.Select(words => $"\"{Plain.Of(words, 500)}\""))}",
        Note.Reflected { Said: var tried } => ReflectionCard.Heard(tried, say),
        Note.GoodNewsSent news => say.CatchUpThanks(news.Helper),
        Note.CatchUpStill => say.CatchUpStill,
        Note.MayAskToListen => say.MayAskToListen,
        Note.ListenAsked { Agreed: true } => say.ListenAsked,
        Note.ListenAsked => say.ListenAskedLater,
        Note.ListenNotThisTime => say.ListenNotThisTime,
        Note.ListenHeard => say.MayListenThanks,
        Note.ListenComing coming => say.ListenIn(say.Dates.When(coming.Start, zone)),
        Note.ListenLeft => say.OfferDeclinedKindly,
        Note.SorryThat sorry => Sorry(sorry.Why, sorry.Name, say),
        _ => throw new UnreachableException($"No words for {note.GetType().Name}."),
    };

    private static string Sorry(Refusal why, string? name, Texts say) => why switch
    {
        Refusal.NotYours => say.NotYours,
        Refusal.NotTheHelper => say.NotTheHelper,
        Refusal.NotALead => say.NotALead,
        Refusal.OwnRequest => say.OwnRequest,
        Refusal.SomeoneWasFaster => name is null ? say.SomeoneUnnamedWasFaster : say.SomeoneWasFaster(name),
        Refusal.RequestIsClosed => say.RequestIsClosed,
        Refusal.SlotIsTaken => say.SlotIsTaken,
        Refusal.TalkHasBegun => say.TalkHasBegun,
        Refusal.ComesAlready => say.ComesAlready,
        Refusal.NotFamiliar => say.NotFamiliar,
        Refusal.NotForListeners => say.NotForListeners,
        Refusal.NoTimeGiven => say.NoTimeGiven,
        Refusal.NoWords => say.NoWords,
        Refusal.NoDayGiven => say.NoDayGiven,
        Refusal.NobodyChosen => say.NobodyChosen,
        Refusal.NamesSomebody => say.NamesSomebody,
        Refusal.CardIsOld => say.CardIsOld,
        Refusal.NothingHere => say.NothingHere,
        _ => throw new UnreachableException($"No sentence for {why}."),
    };

    private static string ProfileSaved(Note.ProfileSaved saved, Texts say)
    {
        string?[] lines =
        [
            saved.Tags.Count == 0 ? say.ProfileSavedEmpty : say.ProfileSaved(string.Join(", ", saved.Tags)),
            saved.UnclearHours ? say.WhichHours : null,
            saved.Doubts.Count == 0 ? null : say.DidYouMean(string.Join(", ", saved.Doubts.Select(doubt => $"{doubt.Typed} → {doubt.Meant}"))),
        ];
        return string.Join("\n\n", lines.OfType<string>());
    }

    private static string KindIs(Note.KindIs wanted, Texts say) => wanted.Kind switch
    {
        HelpKind.Tip => say.TipIs,
        HelpKind.Experiences => say.ExperiencesIs,
        HelpKind.Company => say.CompanyIs,
        HelpKind.Fact => say.FactIs(say.HowLong(wanted.Minutes)),
        _ => say.TalkIs(say.HowLong(wanted.Minutes)),
    };

    private static string Times(IEnumerable<Away> times, Texts say, DateTimeZone zone) => string.Join(", ", times.Select(away =>
        $"{say.Dates.When(away.From, zone)}–{(away.From.InZone(zone).Date == away.Until.InZone(zone).Date ? say.Dates.Time(away.Until, zone) : say.Dates.When(away.Until, zone))}"));

    private static string MyData(Note.MyData mine, Texts say, DateTimeZone zone)
    {
        string?[] lines =
        [
            say.MyData,
            say.MyName(mine.Name),
            say.MyTopics(mine.Tags.Count > 0 ? string.Join(", ", mine.Tags) : say.NothingYet),
            mine.WeeklyLimit is { } limit ? say.MyLimit(limit) : null,
            mine.Hours is { } hours ? say.MyHours(say.Dates.Hours(hours)) : null,
            mine.SparringHours is { } kept ? say.MySparringHours(say.Dates.Hours(kept)) : null,
            mine.PausedUntil is { } until ? say.MyPause(say.Dates.Date(until)) : null,
            mine.Away.Count > 0 ? say.MyAway(Times(mine.Away, say, zone)) : null,
            say.MyQuestions(mine.Asked),
            say.MyEvidence(mine.Evidence),
            mine.HasCalendar ? say.MyCalendar : null,
            mine.Learnings > 0 ? say.MyLearnings(mine.Learnings) : null,
            mine.Experiments > 0 ? say.MyExperimentCount(mine.Experiments) : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
