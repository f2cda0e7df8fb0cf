namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string KudosPublicAsk => "May the thank-you show in the thread too?";

    public override string KudosIsPublic => "The thank-you shows in the thread now.";

    public override string ShowInThread => "Show in the thread";

    public override string TakeFromThread => "Take out of the thread";

    public override string ThankedInThread(string helper) => $"{helper} was thanked.";

    public override string ThankedInThreadWords(string helper, string words) => $"{helper} was thanked: \"{words}\"";

    public override string Experiment => "A small try";

    public override string ExperimentAsk => "What one small thing will you try next? A single new question is enough. This stays with you.";

    public override string ExperimentLabel => "The experiment in your own words";

    public override string ExperimentPlaceholder => "like: I first ask what goes well";

    public override string OccasionLabel => "When is there a meeting for it?";

    public override string OccasionPlaceholder => "like: next Tuesday";

    public override string OccasionDate => "Or pick a day";

    public override string KeepForMe => "Keep it for me";

    public override string DropExperiment => "Remove it";

    public override string ExperimentKept(string day) => $"Your experiment is kept for you alone. On {day} I'll ask how it went.";

    public override string Reflect(string experiment) =>
        $"You wanted to try: \"{experiment}\". How did it go? \"I didn't get round to it\" is a fine answer.";

    public override string ReflectOnTheDay(string experiment) =>
        $"You wanted to try: \"{experiment}\". Today may be a good moment. Tell me afterwards how it went. \"I didn't get round to it\" is a fine answer.";

    public override string TriedWorked => "I tried, it worked";

    public override string TriedNotYet => "I tried, not yet";

    public override string TriedNoTime => "I had no time";

    public override string OwnWords => "In my own words";

    public override string AskLater => "Ask me later";

    public override string ReflectedWorked => "Lovely! Even a small step moves things on.";

    public override string ReflectedNotYet => "Good that you tried. Not everything works at once, and that is worth knowing, too.";

    public override string ReflectedNoTime => "A fine answer. Life got in the way.";

    public override string ReflectedTold => "Thanks for telling me. This stays with you, too.";

    public override string NoWords => "Write a couple of words first.";

    public override string NoDayGiven => "I couldn't find a day in the coming months. Write something like \"next Tuesday\".";

    public override string OnReflection => "PeerHelp: how did it go?";

    public override string CatchUpAsk(string helper) => $"How are things? Some weeks ago {helper} helped you. Has it moved on?";

    public override string CatchUpLabel(string helper) => $"If you like, a line that {helper} may read";

    public override string CatchUpPlaceholder => "no client details, please";

    public override string CatchUpGood => "It has moved on";

    public override string CatchUpNotYet => "Not yet";

    public override string CatchUpThanks(string helper) => $"Lovely to hear! I'll let {helper} know.";

    public override string NewsPublicAsk => "May the good news show in the thread too?";

    public override string NewsIsPublic => "The good news shows in the thread now.";

    public override string CatchUpStill => "Thanks for telling me. Many things take time. You can always ask again.";

    public override string GoodNews(string asker) => $"Good news: {asker} says that what you helped with has moved on. Thank you!";

    public override string GoodNewsWords(string asker, string words) =>
        $"Good news: {asker} says that what you helped with has moved on: \"{words}\"";

    public override string NewsInThread => "Good news: this has moved on.";

    public override string NewsInThreadWords(string words) => $"Good news: \"{words}\"";

    public override string OnCatchUp => "PeerHelp: how are things?";

    public override string OnGoodNews => "PeerHelp: good news for you";

    public override string FollowUpHelpedHow => "Good to hear! If you like, write \"thanks: …\" or \"I'll try: …\".";

    public override string FollowUpThinkingHow =>
        "Thanks for telling me. Many things take time. On the card you can look for one more person to talk to.";

    public override string FollowUpNotMetHow => "No worries, life got in the way. On the card you can find a new time.";

    public override string ExperimentDropped => "All right, the experiment is removed.";

    public override string NoExperiments => "You have no experiments kept.";

    public override string MyExperiments => "Only you see these:";

    public override string MyExperimentCount(int count) => $"Your own experiments: {count}. Only you see them, by writing \"my experiments\".";

    public override string OccasionUnlessSaid => "If you leave it empty, I'll ask in two weeks.";
}
