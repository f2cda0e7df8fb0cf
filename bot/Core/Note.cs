using System.Text.Json.Serialization;
using NodaTime;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Core;

/// <summary>A short word that stands alone: no card, nothing to press, never edited.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "note")]
[JsonDerivedType(typeof(Welcome), "welcome")]
[JsonDerivedType(typeof(Help), "help")]
[JsonDerivedType(typeof(NotUnderstood), "notUnderstood")]
[JsonDerivedType(typeof(ProfileCard), "profileCard")]
[JsonDerivedType(typeof(ProfileSaved), "profileSaved")]
[JsonDerivedType(typeof(HoursKept), "hoursKept")]
[JsonDerivedType(typeof(WhichHours), "whichHours")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(AwayUntil), "awayUntil")]
[JsonDerivedType(typeof(AwayAt), "awayAt")]
[JsonDerivedType(typeof(AskedTomorrow), "askedTomorrow")]
[JsonDerivedType(typeof(MyData), "myData")]
[JsonDerivedType(typeof(AskChannelIs), "askChannelIs")]
[JsonDerivedType(typeof(LeadsAre), "leadsAre")]
[JsonDerivedType(typeof(OnDutyIs), "onDutyIs")]
[JsonDerivedType(typeof(QuietDaysAre), "quietDaysAre")]
[JsonDerivedType(typeof(TimesNotUnderstood), "timesNotUnderstood")]
[JsonDerivedType(typeof(TimesSent), "timesSent")]
[JsonDerivedType(typeof(WhichTime), "whichTime")]
[JsonDerivedType(typeof(WishSent), "wishSent")]
[JsonDerivedType(typeof(OthersAskedFor), "othersAskedFor")]
[JsonDerivedType(typeof(OfferDeclined), "offerDeclined")]
[JsonDerivedType(typeof(WhenWouldSuit), "whenWouldSuit")]
[JsonDerivedType(typeof(CircleSuggested), "circleSuggested")]
[JsonDerivedType(typeof(TopicsSaved), "topicsSaved")]
[JsonDerivedType(typeof(KindIs), "kindIs")]
[JsonDerivedType(typeof(TipWhere), "tipWhere")]
[JsonDerivedType(typeof(TipThanks), "tipThanks")]
[JsonDerivedType(typeof(CardRemoved), "cardRemoved")]
[JsonDerivedType(typeof(CalendarFeed), "calendarFeed")]
[JsonDerivedType(typeof(Danger), "danger")]
[JsonDerivedType(typeof(CallAsked), "callAsked")]
[JsonDerivedType(typeof(QuestionIsOut), "questionIsOut")]
[JsonDerivedType(typeof(AskAnew), "askAnew")]
[JsonDerivedType(typeof(LearningsFound), "learningsFound")]
[JsonDerivedType(typeof(NothingLearned), "nothingLearned")]
[JsonDerivedType(typeof(MyLearnings), "myLearnings")]
[JsonDerivedType(typeof(NoLearnings), "noLearnings")]
[JsonDerivedType(typeof(LearningWaits), "learningWaits")]
[JsonDerivedType(typeof(LearningRemoved), "learningRemoved")]
[JsonDerivedType(typeof(LearningStillHolds), "learningStillHolds")]
[JsonDerivedType(typeof(LearningKept), "learningKept")]
[JsonDerivedType(typeof(LearningRewording), "learningRewording")]
[JsonDerivedType(typeof(LearningUnchanged), "learningUnchanged")]
[JsonDerivedType(typeof(FollowUpHeard), "followUpHeard")]
[JsonDerivedType(typeof(ThanksSent), "thanksSent")]
[JsonDerivedType(typeof(ExperimentKept), "experimentKept")]
[JsonDerivedType(typeof(ExperimentDropped), "experimentDropped")]
[JsonDerivedType(typeof(MyExperiments), "myExperiments")]
[JsonDerivedType(typeof(Reflected), "reflected")]
[JsonDerivedType(typeof(GoodNewsSent), "goodNewsSent")]
[JsonDerivedType(typeof(CatchUpStill), "catchUpStill")]
[JsonDerivedType(typeof(MayAskToListen), "mayAskToListen")]
[JsonDerivedType(typeof(ListenAsked), "listenAsked")]
[JsonDerivedType(typeof(ListenNotThisTime), "listenNotThisTime")]
[JsonDerivedType(typeof(ListenHeard), "listenHeard")]
[JsonDerivedType(typeof(ListenComing), "listenComing")]
[JsonDerivedType(typeof(ListenLeft), "listenLeft")]
[JsonDerivedType(typeof(SorryThat), "sorry")]
public abstract record Note
{
    /// <summary>To the channel, once, when PeerHelp is installed: what it does and what it reads.</summary>
    public sealed record Welcome : Note;

    /// <summary>What one can write in the private chat.</summary>
    public sealed record Help : Note;

    public sealed record NotUnderstood : Note;

    /// <summary>What may people ask you about? The card to fill it in by, with what is known.</summary>
    public sealed record ProfileCard(IReadOnlyList<string> Tags, int? WeeklyLimit, string? Hours) : Note
    {
        public string? SparringHours { get; init; }
    }

    public sealed record ProfileSaved(IReadOnlyList<string> Tags) : Note
    {
        /// <summary>Tags that look like slips of the finger: did you mean these?</summary>
        public IReadOnlyList<Doubt> Doubts { get; init; } = [];

        /// <summary>Hours were written that could not be read: the earlier ones stay.</summary>
        public bool UnclearHours { get; init; }
    }

    /// <summary>The hours that the person keeps for sparring every week; null: none.</summary>
    public sealed record HoursKept(string? Hours) : Note;

    /// <summary>Which hours of the week? What was written tells none.</summary>
    public sealed record WhichHours : Note;

    public sealed record Paused(LocalDate Until) : Note;

    public sealed record Resumed : Note;

    /// <summary>With a client from now on; nothing is asked before.</summary>
    public sealed record AwayUntil(Instant Until) : Note;

    /// <summary>Taken at some other time.</summary>
    public sealed record AwayAt(IReadOnlyList<Away> Times) : Note;

    /// <summary>To one who was asked: it is asked again tomorrow, if help is still needed.</summary>
    public sealed record AskedTomorrow : Note;

    /// <summary>Everything PeerHelp keeps of the person, in his or her own view.</summary>
    public sealed record MyData(
        string Name, IReadOnlyList<string> Tags, int? WeeklyLimit, string? Hours, LocalDate? PausedUntil, int Asked, int Evidence) : Note
    {
        /// <summary>The person has the address of a calendar of his or her own.</summary>
        public bool HasCalendar { get; init; }

        public string? SparringHours { get; init; }

        /// <summary>How many learnings of others' reading the person has a part in.</summary>
        public int Learnings { get; init; }
        /// <summary>How many experiments are kept for the person alone.</summary>
        public int Experiments { get; init; }

        /// <summary>When the person is with a client or otherwise taken.</summary>
        public IReadOnlyList<Away> Away { get; init => field = value ?? []; } = [];
    }

    /// <summary>The address of one's own sparrings, as the person's row has it when this is sent.</summary>
    public sealed record CalendarFeed : Note;

    public sealed record AskChannelIs : Note;

    public sealed record LeadsAre(IReadOnlyList<string> Names) : Note;

    /// <summary>Whom to call in danger, besides 112; nobody when it is empty.</summary>
    public sealed record OnDutyIs(string Numbers) : Note;

    /// <summary>On which days nothing is asked; none when it is empty.</summary>
    public sealed record QuietDaysAre(IReadOnlyList<Sparring.Times.QuietDays> Days) : Note;

    public sealed record TimesNotUnderstood : Note;

    /// <summary>The helper's times are on their way to the asker.</summary>
    public sealed record TimesSent(string Asker, IReadOnlyList<Instant> Starts) : Note;

    /// <summary>The asker said yes to several times: which one?</summary>
    public sealed record WhichTime(IReadOnlyList<Instant> Starts) : Note;

    /// <summary>The asker's wish is on its way to the helper.</summary>
    public sealed record WishSent(string Helper, IReadOnlyList<Instant> Starts) : Note;

    public sealed record OthersAskedFor(string Helper) : Note;

    public sealed record OfferDeclined : Note;

    public sealed record WhenWouldSuit : Note;

    public sealed record CircleSuggested : Note;

    public sealed record TopicsSaved : Note;

    /// <summary>What kind of help the asker wants now, and for how many minutes.</summary>
    public sealed record KindIs(Asking.HelpKind Kind, int Minutes) : Note;

    /// <summary>A tip goes into the thread or straight to the asker, not through PeerHelp.</summary>
    public sealed record TipWhere : Note;

    public sealed record TipThanks : Note;

    public sealed record CardRemoved : Note;

    /// <summary>Where to call in danger, when no card can be shown.</summary>
    public sealed record Danger(string? OnDuty) : Note;

    /// <summary>A lead has been asked to call.</summary>
    public sealed record CallAsked : Note;

    /// <summary>Nobody is in danger, and the question is with the colleagues now.</summary>
    public sealed record QuestionIsOut : Note;

    /// <summary>All is well, and a colleague is wanted: the question is best asked in the channel.</summary>
    public sealed record AskAnew : Note;

    /// <summary>What is known about what the person asked for.</summary>
    public sealed record LearningsFound(IReadOnlyList<string> Texts) : Note;

    public sealed record NothingLearned : Note;

    /// <summary>The learnings that the person may take back.</summary>
    public sealed record MyLearnings(IReadOnlyList<Told> All) : Note;

    public sealed record NoLearnings : Note;

    /// <summary>A learning is written and waits for the other one's yes.</summary>
    public sealed record LearningWaits : Note;

    public sealed record LearningRemoved : Note;

    /// <summary>After a year: does this still hold?</summary>
    public sealed record LearningStillHolds(LearningId Learning, CommunityId Community, string Text) : Note;

    public sealed record LearningKept : Note;

    /// <summary>The other one would put a learning into these words.</summary>
    public sealed record LearningRewording(LearningId Learning, CommunityId Community, string Text, int Version) : Note;

    /// <summary>A learning stays in its old words.</summary>
    public sealed record LearningUnchanged : Note;

    /// <summary>Whether there was a talk, said in words: what may be said next is told in words, too.</summary>
    public sealed record FollowUpHeard(FollowUp Said) : Note;

    public sealed record ThanksSent(string Helper) : Note
    {
        /// <summary>Who came to help beside the helper.</summary>
        public IReadOnlyList<string> Beside { get; init => field = value ?? []; } = [];
    }

    public sealed record ExperimentKept(LocalDate AskOn) : Note;

    public sealed record ExperimentDropped : Note;

    /// <summary>To the person alone, who asked for it.</summary>
    public sealed record MyExperiments(IReadOnlyList<string> Words) : Note;

    /// <summary>How an experiment went, said in words.</summary>
    public sealed record Reflected(Tried Said) : Note;

    public sealed record GoodNewsSent(string Helper) : Note;

    public sealed record CatchUpStill : Note;

    /// <summary>To one to whom a question is familiar, too: one may ask to listen to the talk about it.</summary>
    public sealed record MayAskToListen : Note;

    /// <summary>The wish to listen is heard.</summary>
    /// <param name="Agreed">A time is agreed, so that the two are asked now.</param>
    public sealed record ListenAsked(bool Agreed) : Note;

    public sealed record ListenNotThisTime : Note;

    /// <summary>To one of the two, who has said whether a colleague may listen.</summary>
    public sealed record ListenHeard : Note;

    public sealed record ListenComing(Instant Start) : Note;

    public sealed record ListenLeft : Note;

    /// <summary>A kind no, said in words.</summary>
    public sealed record SorryThat(Refusal Why, string? Name) : Note;
}
