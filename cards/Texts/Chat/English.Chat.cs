namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string Welcome =>
        "Hi! I'm PeerHelp and I help out in this channel. Ask and answer just as before. If a question is left alone, I'll find someone for it.";

    public override string WelcomePrivacy =>
        "I read only this channel and what you write to me. I don't compare people, and the lead can't see who didn't have time.";

    public override string Help =>
        "Ask in the channel or write here. I understand for example: \"I know: debt, young people\", \"sparring hours: Tue and Thu 13–15\", \"pause until 1 Dec\", \"with a client until 12\", \"my data\", \"calendar\", \"what do we know about debt\". Please no client details.";

    public override string NotUnderstood => "I didn't quite catch that. Say it another way, or write \"help\"?";

    public override string ProfileQuestion => "What may people ask you about?";

    public override string ProfileHint => "A couple of words will do. You needn't know it all.";

    public override string TagsLabel => "Topics, with commas between";

    public override string LimitLabel => "At most how many sparrings a week?";

    public override string HoursLabel => "When does it suit you?";

    public override string SparringHoursLabel => "When do you prefer to talk?";

    public override string LanguageLabel => "In which language shall I write to you?";

    public override string ProfileSaved(string topics) => $"Thank you! People may ask you about: {topics}.";

    public override string DidYouMean(string pairs) =>
        $"Did you mean: {pairs}? Write \"yes\" and I'll correct it. Otherwise it stays as you wrote it.";

    public override string ProfileSavedEmpty => "All right, I've saved your details.";

    public override string SparringHours(string hours) => $"Got it. Your sparring hours: {hours}. When you help a colleague, I suggest them first.";

    public override string NoSparringHours =>
        "You have no sparring hours. If you like, write for example \"sparring hours: Tue and Thu 13–15\".";

    public override string WhichHours => "I couldn't make out the hours. Write for example \"Tue and Thu 13–15\".";

    public override string Paused(string date) => $"Got it. I won't ask you anything before {date}.";

    public override string Resumed => "Welcome back! People may ask you again.";

    public override string MyData => "This is what I know about you:";

    public override string MyName(string name) => $"Name: {name}";

    public override string MyTopics(string topics) => $"People may ask you about: {topics}";

    public override string MyLimit(int limit) => $"Most sparrings a week: {limit}";

    public override string MyHours(string hours) => $"It suits you: {hours}";

    public override string MySparringHours(string hours) => $"Your sparring hours: {hours}";

    public override string MyPause(string date) => $"Paused until {date}";

    public override string MyQuestions(int asked) => $"Questions you have asked: {asked}";

    public override string MyEvidence(int count) => $"Colleagues' tips and sparrings that helped: {count}";

    public override string NothingYet => "nothing yet";

    public override string AskChannelIs => "All right, this is now the channel for asking.";

    public override string LeadsAre(string names) => $"The team's leads, as I know them: {names}.";

    public override string LeadsAreNobody => "I don't know any lead of this team yet.";

    public override string TimesNotUnderstood => "I couldn't find a time there. Try \"tomorrow at 10\" or \"today after three\".";

    public override string ThanksForTip(string name) =>
        $"Thanks for the tip! {name} gets a quiet moment to reply in the thread first.";

    public override string CircleSuggested => "Good idea! I'll first check with the person who asked and whoever would lead it.";

    public override string TopicsSaved => "Thank you, now I know better what to look for.";

    public override string CardRemoved => "All right, I took the card away. Sorry to have disturbed you.";

    public override string CalendarFeedTitle => "Your sparrings in your own calendar";

    public override string CalendarFeedHow =>
        "Add this address to your calendar as a subscription (in Outlook: Add calendar, Subscribe from web). Agreed times, moves and cancellations arrive there by themselves.";

    public override string CalendarFeedPrivacy =>
        "The address is yours alone. It shows names and times, no topics. If someone else gets hold of it, write \"new calendar address\" and the old one stops working.";

    public override string CalendarFeedHint => "Write \"calendar\" to me to get your sparrings into your own calendar.";

    public override string MyCalendar =>
        "You have a calendar address of your own. Write \"new calendar address\" for a new one.";
}
