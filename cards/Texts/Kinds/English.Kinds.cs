namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string HowLong(int minutes) => minutes switch
    {
        5 => "About five minutes",
        15 => "About a quarter of an hour",
        30 => "About half an hour",
        _ => $"About {minutes} minutes",
    };

    public override string OfferTip(string asker) =>
        $"{asker} would like a tip in writing. A line or two in the thread or by message is enough, no time to agree on.";

    public override string OfferExperiences(string asker) =>
        $"{asker} would like to hear others' experiences. Yours is enough, no ready answer needed. Tell it in the thread or talk for a while, as it suits you.";

    public override string OfferCompany(string asker, string howLong) =>
        $"{asker} needs someone to talk to. {howLong}, when it suits you. Listening is enough, no advice needed.";

    public override string OfferFact(string asker, string howLong) =>
        $"One quick question from {asker}. {howLong} on the phone is enough.";

    public override string ReasonTrust(string asker) => $"I'm asking you because {asker} has had help from you before.";

    public override string ListeningTip => "Your question has landed. Let's give colleagues a moment. If nobody has time, I'll ask around for a tip.";

    public override string SearchingTip => "I'm asking around for a tip. Do still reply here: every experience helps.";

    public override string FoundTip(string helper) => $"Help is found: {helper}. A tip is on its way.";

    public override string StillTell => "Experiences are still welcome in the thread.";

    public override string TipWhere(string asker) => $"Great, thank you! Write your tip in the thread or straight to {asker}.";

    public override string TipNotThroughMe =>
        "Write your tip in the thread or straight to the person who asked, I don't pass messages on. When it's there, say \"sent the tip\".";

    public override string TipThanks => "Thank you for helping with a tip!";

    public override string TipNotNeeded => "The tip is no longer needed. Thank you for being ready!";

    public override string TipForYou(string helper) => $"{helper} is writing you a tip.";

    public override string TipQuestion(string helper) => $"{helper} promised to write a tip. Did you get what you needed?";

    public override string ByPhone(string howLong) => $"{howLong} on the phone is enough.";

    public override string KindLabel => "What kind of help would you like?";

    public override string KindTalk => "A talk, half an hour";

    public override string KindShortTalk => "A talk, a quarter of an hour";

    public override string KindFact => "A quick fact, five minutes";

    public override string KindTip => "A tip in writing";

    public override string KindExperiences => "Others' experiences";

    public override string KindCompany => "Someone to talk to";

    public override string TalkIs(string howLong) => $"Got it, I'll find someone to talk it through with. {howLong}.";

    public override string TipIs => "Got it, I'll ask around for a tip in writing.";

    public override string ExperiencesIs => "Got it, I'll ask for others' experiences.";

    public override string CompanyIs => "Got it, I'll find someone to talk to.";

    public override string FactIs(string howLong) => $"Got it, I'll ask quickly. {howLong} on the phone is enough.";

    public override string AwayUntil(string when) => $"Got it. I won't ask you anything before {when}.";

    public override string AwayAt(string times) => $"Got it, I'll leave you in peace: {times}.";

    public override string MyAway(string times) => $"Taken: {times}";

    public override string QuietDays(string days) => $"Got it. Quiet days: {days}. I won't ask anyone anything then, and carry on after them.";

    public override string NoQuietDays => "There are no quiet days.";

    public override string QuietNow(string when) => $"These are quiet days. I'll carry on {when} if nobody has got there first.";

    public override string OfferJoined => "You are welcome to join the agreed talk.";

    public override string OfferDeclinedKindly => "Got it, thanks for telling me. The talk goes on.";

    public override string JoinAsked(string when, string asker, string helper) => $"{asker} welcomes you, too: {when}, with {helper}. Can you come?";

    public override string JoinAgreed(string when, string asker, string helper) => $"Agreed: {when}. With {asker} and {helper}.";

    public override string AlsoComing(string names) => $"Also coming: {names}.";

    public override string WouldCome(string name) => $"{name} could come, too. Would you like that?";

    public override string JoinYes => "I'll come";

    public override string JoinNo => "I can't come";

    public override string BothWelcome => "Both are welcome";

    public override string OnJoin => "PeerHelp: you are welcome to join";

    public override string WriteTip => "I'll write a tip";

    public override string TipSent => "I've sent the tip";

    public override string GotTip => "Yes, it helped";

    public override string OnOfferTip => "A colleague would like a tip";

    public override string OnFollowUpTip => "PeerHelp: did you get the tip?";
}
