namespace PeerHelp.Cards;

/// <content>Short words in the private chat and the channel.</content>
public abstract partial class Texts
{
    public abstract string Welcome { get; }

    public abstract string WelcomePrivacy { get; }

    public abstract string Help { get; }

    public abstract string NotUnderstood { get; }

    public abstract string ProfileQuestion { get; }

    public abstract string ProfileHint { get; }

    public abstract string TagsLabel { get; }

    public abstract string LimitLabel { get; }

    public abstract string HoursLabel { get; }

    public abstract string SparringHoursLabel { get; }

    public abstract string LanguageLabel { get; }

    public abstract string ProfileSaved(string topics);

    public abstract string DidYouMean(string pairs);

    public abstract string ProfileSavedEmpty { get; }

    public abstract string SparringHours(string hours);

    public abstract string NoSparringHours { get; }

    public abstract string WhichHours { get; }

    public abstract string Paused(string date);

    public abstract string Resumed { get; }

    public abstract string MyData { get; }

    public abstract string MyName(string name);

    public abstract string MyTopics(string topics);

    public abstract string MyLimit(int limit);

    public abstract string MyHours(string hours);

    public abstract string MySparringHours(string hours);

    public abstract string MyPause(string date);

    public abstract string MyQuestions(int asked);

    public abstract string MyEvidence(int count);

    public abstract string NothingYet { get; }

    public abstract string AskChannelIs { get; }

    public abstract string LeadsAre(string names);

    public abstract string LeadsAreNobody { get; }

    public abstract string TimesNotUnderstood { get; }

    public abstract string ThanksForTip(string name);

    public abstract string CircleSuggested { get; }

    public abstract string TopicsSaved { get; }

    public abstract string CardRemoved { get; }

    public abstract string CalendarFeedTitle { get; }

    public abstract string CalendarFeedHow { get; }

    public abstract string CalendarFeedPrivacy { get; }

    public abstract string CalendarFeedHint { get; }

    public abstract string MyCalendar { get; }
}
