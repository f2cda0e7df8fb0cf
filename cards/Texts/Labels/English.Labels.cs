namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string Volunteer => "I can help";

    public override string More => "More";

    public override string MeToo => "I know this too";

    public override string KnowWho => "I know who knows";

    public override string SuggestCircle => "Suggest for the circle";

    public override string FindNow => "Find someone now";

    public override string FindAnother => "Find one more person";

    public override string GotHelp => "I've got help";

    public override string Withdraw => "Take it back";

    public override string NotARequest => "Wasn't a request";

    public override string Save => "Save";

    public override string Accept => "Happy to help";

    public override string Decline => "Not now";

    public override string Later => "Ask me tomorrow";

    public override string SomeoneElse => "Someone else can";

    public override string SuggestColleague => "Suggest a colleague";

    public override string LateYes => "I can after all";

    public override string SuggestTimes => "Suggest times";

    public override string SuggestThisTime => "Suggest this time";

    public override string CannotHelp => "I can't after all";

    public override string Pick => "This suits me";

    public override string OtherTimes => "Suggest other times";

    public override string NoNeed => "No longer needed";

    public override string Move => "Let's move it";

    public override string Cancel => "Let's cancel it";

    public override string PutInCalendar => "Put in calendar";

    public override string NotInCalendar => "No need";

    public override string NotAgreed => "We didn't agree";

    public override string OpenCalendar => "Add to calendar";

    public override string JoinMeeting => "Open the meeting";

    public override string CalendarFeed => "Calendar address";

    public override string OpenChat => "Open the chat";

    public override string OpenThread => "Open the thread";

    public override string Widen => "Ask more widely";

    public override string Raise => "Raise it again";

    public override string AskLead => "Ask the lead to help";

    public override string Helped => "Yes, it helped";

    public override string StillThinking => "Yes, still thinking";

    public override string NotMet => "Not yet";

    public override string Thank => "Send the thanks";

    public override string ConsentYes => "Yes, go ahead";

    public override string ConsentAnonymous => "Yes, without my name";

    public override string ConsentNo => "I'd rather not";

    public override string OpenTopicYes => "Happy to open it";

    public override string OpenTopicNo => "Not me this time";

    public override string CircleConfirm => "Fine with me";

    public override string CircleVeto => "Not this time";

    public override string Back => "Back";

    public override string AskForCall => "Ask for a call";

    public override string Calling => "I'm calling now";

    public override string CalmFindSomeone => "No danger, ask someone";
}
