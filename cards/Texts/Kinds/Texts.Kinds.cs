namespace PeerHelp.Cards;

/// <content>What is said differently for each kind of help, to one who is with a client, on quiet days, and where several come.</content>
public abstract partial class Texts
{
    /// <summary>How long a talk takes, as a sentence begins.</summary>
    public abstract string HowLong(int minutes);

    public abstract string OfferTip(string asker);

    public abstract string OfferExperiences(string asker);

    public abstract string OfferCompany(string asker, string howLong);

    public abstract string OfferFact(string asker, string howLong);

    /// <summary>To one whose help was of use to the asker before; says nothing of what it was about.</summary>
    public abstract string ReasonTrust(string asker);

    public abstract string ListeningTip { get; }

    public abstract string SearchingTip { get; }

    public abstract string FoundTip(string helper);

    public abstract string StillTell { get; }

    public abstract string TipWhere(string asker);

    public abstract string TipNotThroughMe { get; }

    public abstract string TipThanks { get; }

    public abstract string TipNotNeeded { get; }

    public abstract string TipForYou(string helper);

    public abstract string TipQuestion(string helper);

    public abstract string ByPhone(string howLong);

    public abstract string KindLabel { get; }

    public abstract string KindTalk { get; }

    public abstract string KindShortTalk { get; }

    public abstract string KindFact { get; }

    public abstract string KindTip { get; }

    public abstract string KindExperiences { get; }

    public abstract string KindCompany { get; }

    public abstract string TalkIs(string howLong);

    public abstract string TipIs { get; }

    public abstract string ExperiencesIs { get; }

    public abstract string CompanyIs { get; }

    public abstract string FactIs(string howLong);

    public abstract string AwayUntil(string when);

    public abstract string AwayAt(string times);

    public abstract string MyAway(string times);

    public abstract string QuietDays(string days);

    public abstract string NoQuietDays { get; }

    /// <summary>On the card, on a quiet day.</summary>
    public abstract string QuietNow(string when);

    public abstract string OfferJoined { get; }

    public abstract string OfferDeclinedKindly { get; }

    public abstract string JoinAsked(string when, string asker, string helper);

    public abstract string JoinAgreed(string when, string asker, string helper);

    public abstract string AlsoComing(string names);

    public abstract string WouldCome(string name);

    public abstract string JoinYes { get; }

    public abstract string JoinNo { get; }

    public abstract string BothWelcome { get; }

    public abstract string OnJoin { get; }

    public abstract string WriteTip { get; }

    public abstract string TipSent { get; }

    public abstract string GotTip { get; }

    public abstract string OnOfferTip { get; }

    public abstract string OnFollowUpTip { get; }
}
