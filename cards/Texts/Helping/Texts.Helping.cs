namespace PeerHelp.Cards;

/// <content>What the helper and the asker see on the way from an offer to a talk, and after it.</content>
public abstract partial class Texts
{
    public abstract string OfferTitle { get; }

    public abstract string OfferBody(string asker, string howLong);

    public abstract string ReasonReferral(string by);

    public abstract string ReasonReferralWords(string by, string words);

    public abstract string ReasonTopics(string topics);

    public abstract string NoTrace { get; }

    public abstract string OfferDeclined { get; }

    public abstract string OfferLater { get; }

    public abstract string OfferNotMe { get; }

    public abstract string WhenWouldSuit { get; }

    public abstract string WhenElse(string asker);

    public abstract string WhenInstead { get; }

    public abstract string TimesLabel { get; }

    public abstract string WordsLabel { get; }

    public abstract string WordsPlaceholder { get; }

    public abstract string DateLabel { get; }

    public abstract string TimeLabel { get; }

    public abstract string TimesOnTheirWay(string asker, string times);

    public abstract string TimesToAsker(string helper);

    public abstract string SlotLabel { get; }

    public abstract string TimesHaveGone(string helper);

    public abstract string OthersAskedFor(string helper);

    public abstract string AgreedBoth(string when, string name);

    public abstract string AgreedInThread(string when);

    public abstract string TimeStands(string when);

    public abstract string WhichTime(string times);

    public abstract string WishSent(string helper, string times);

    public abstract string Wishes(string asker, string times);

    public abstract string TimePicked(string when);

    public abstract string AgreedPrivacy { get; }

    public abstract string TimeChanged { get; }

    public abstract string TimeWas(string when);

    public abstract string CalledOffAsker { get; }

    public abstract string CalledOffAskerDone { get; }

    public abstract string CalledOffHelper { get; }

    public abstract string Reminder(string name, string time);

    public abstract string FollowUpQuestion { get; }

    public abstract string FollowUpThinking { get; }

    public abstract string FollowUpNotMet { get; }

    public abstract string NewTimeComing { get; }

    public abstract string KudosAsk(string helper);

    public abstract string KudosLabel { get; }

    public abstract string KudosSent(string helper);

    public abstract string KudosReceived(string asker);

    public abstract string KudosReceivedWords(string asker, string words);
}
