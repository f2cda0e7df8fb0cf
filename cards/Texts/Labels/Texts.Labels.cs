namespace PeerHelp.Cards;

/// <content>The words on buttons: at most 22 characters in every language.</content>
public abstract partial class Texts
{
    public abstract string Volunteer { get; }

    public abstract string More { get; }

    public abstract string MeToo { get; }

    public abstract string KnowWho { get; }

    public abstract string SuggestCircle { get; }

    public abstract string FindNow { get; }

    public abstract string FindAnother { get; }

    public abstract string GotHelp { get; }

    public abstract string Withdraw { get; }

    public abstract string NotARequest { get; }

    public abstract string Save { get; }

    public abstract string Accept { get; }

    public abstract string Decline { get; }

    public abstract string Later { get; }

    public abstract string SomeoneElse { get; }

    public abstract string SuggestColleague { get; }

    public abstract string LateYes { get; }

    public abstract string SuggestTimes { get; }

    public abstract string SuggestThisTime { get; }

    public abstract string CannotHelp { get; }

    public abstract string Pick { get; }

    public abstract string OtherTimes { get; }

    public abstract string NoNeed { get; }

    public abstract string Move { get; }

    public abstract string Cancel { get; }

    public abstract string PutInCalendar { get; }

    public abstract string NotInCalendar { get; }

    public abstract string NotAgreed { get; }

    public abstract string OpenCalendar { get; }

    public abstract string JoinMeeting { get; }

    public abstract string CalendarFeed { get; }

    public abstract string OpenChat { get; }

    public abstract string OpenThread { get; }

    public abstract string Widen { get; }

    public abstract string Raise { get; }

    public abstract string AskLead { get; }

    public abstract string Helped { get; }

    public abstract string StillThinking { get; }

    public abstract string NotMet { get; }

    public abstract string Thank { get; }

    public abstract string ConsentYes { get; }

    public abstract string ConsentAnonymous { get; }

    public abstract string ConsentNo { get; }

    public abstract string OpenTopicYes { get; }

    public abstract string OpenTopicNo { get; }

    public abstract string CircleConfirm { get; }

    public abstract string CircleVeto { get; }

    public abstract string Back { get; }

    public abstract string AskForCall { get; }

    public abstract string Calling { get; }

    public abstract string CalmFindSomeone { get; }
}
