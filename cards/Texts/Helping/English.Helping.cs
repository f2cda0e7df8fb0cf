namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string OfferTitle => "Could you help a colleague?";

    public override string OfferBody(string asker) =>
        $"{asker} would like to talk something through. About half an hour, when it suits you. Your experience is enough, no ready answer needed.";

    public override string ReasonReferral(string by) => $"{by} recommended you.";

    public override string ReasonReferralWords(string by, string words) => $"{by} recommended you: \"{words}\"";

    public override string ReasonTopics(string topics) => $"I'm asking you because you said people may ask you about: {topics}.";

    public override string NoTrace => "If you can't right now, nobody will see it.";

    public override string OfferDeclined => "No problem, thanks for telling me. I'll ask someone else.";

    public override string OfferLater => "All right. I'll come back to this tomorrow if help is still needed.";

    public override string OfferNotMe => "Thanks for telling me. I'll find someone else.";

    public override string WhenWouldSuit => "Great, thank you! When would suit you? Pick some or just write.";

    public override string WhenElse(string asker) => $"{asker} would like other times. When would suit you?";

    public override string WhenInstead => "Let's find a new time. When would suit you?";

    public override string TimesLabel => "Times when you are both free";

    public override string WordsLabel => "Or in your own words";

    public override string WordsPlaceholder => "for example: tomorrow at 10";

    public override string DateLabel => "Day";

    public override string TimeLabel => "Time";

    public override string TimesOnTheirWay(string asker, string times) =>
        $"The times are on their way: {times}. {asker} will choose one.";

    public override string TimesToAsker(string helper) => $"{helper} is happy to help. Which of these suits you?";

    public override string SlotLabel => "Choose a time";

    public override string TimesHaveGone(string helper) => $"{helper} is happy to help, but these times have gone by.";

    public override string OthersAskedFor(string helper) => $"I asked for other times. {helper} will suggest new ones soon.";

    public override string AgreedBoth(string when, string name) => $"Agreed: {when}. You're talking with {name}.";

    public override string AgreedInThread(string when) => $"Looks like you agreed on {when}. Shall I put it in your calendar?";

    public override string TimeStands(string when) => $"All right. Your time is {when}.";

    public override string WhichTime(string times) => $"Which of these suits you: {times}?";

    public override string WishSent(string helper, string times) =>
        $"I'll ask whether this suits: {times}. {helper} will answer soon.";

    public override string Wishes(string asker, string times) =>
        $"{asker} suggests: {times}. Does that suit you, or another time?";

    public override string TimePicked(string when) => $"A time is picked: {when}.";

    public override string AgreedPrivacy => "Talk about the situation, not about names. What would the client wish for?";

    public override string TimeChanged => "This time no longer holds.";

    public override string TimeWas(string when) => $"The time was {when}.";

    public override string CalledOffAsker =>
        "The talk won't happen this time, and it's not about your question. What shall we do next?";

    public override string CalledOffAskerDone => "The talk won't happen this time, and it's not about your question.";

    public override string CalledOffHelper => "The talk was called off. You needn't do anything. Thank you for being ready!";

    public override string Reminder(string name, string time) => $"Talking soon! {name} and you, at {time}.";

    public override string FollowUpQuestion => "Did you get to talk?";

    public override string FollowUpThinking =>
        "Thanks for telling me. Many things take time. Would you like to talk with one more person?";

    public override string FollowUpNotMet => "No worries, life got in the way. Shall we find a new time?";

    public override string NewTimeComing => "All right, a new time is being looked for.";

    public override string KudosAsk(string helper) => $"Want to say thanks? One line is plenty. Only {helper} sees it, and decides whether it may show in the thread.";

    public override string KudosLabel => "Thanks in your own words";

    public override string KudosSent(string helper) => $"Your thanks are on their way. Only {helper} sees them, and decides whether they may show in the thread.";

    public override string KudosReceived(string asker) => $"{asker} says thank you. Your help made a difference!";

    public override string KudosReceivedWords(string asker, string words) => $"{asker} says thank you: \"{words}\"";
}
