namespace PeerHelp.Cards;

public sealed partial class English
{
    public override string TellLearning => "Share a learning";

    public override string LearningAsk =>
        "What did you take away? A couple of lines, nothing recognisable, may help the next person. It is published only when you both say yes.";

    public override string LearningLabel => "What was learned, as a small story";

    public override string LearningPlaceholder => "What the situation was, what was done, what happened";

    public override string Send => "Send";

    public override string LearningWaits => "Thank you! It is published once you have both said yes.";

    public override string LearningConsent =>
        "Your talk left something that could help others too. May colleagues read it like this, without names?";

    public override string LearningChanged => "The words were changed a little. May colleagues read it like this, without names?";

    public override string MayBePublished => "May be published";

    public override string Reword => "Edit";

    public override string LearningPublished => "It is published without names. Thank you both for sharing it!";

    public override string LearningNotPublished => "All right, it won't be published. That leaves no trace with anyone.";

    public override string LearningTakenBack => "What you shared has been removed.";

    public override string RemoveLearning => "Remove the learning";

    public override string TakeBackLearning => "Take it back again";

    public override string OnLearning => "PeerHelp: may this be shared?";

    public override string EarlierLearnings => "We've learned something about this before:";

    public override string StillPerson => "I'd like a person";

    public override string LearningsFound => "Here is what we've learned:";

    public override string NothingLearned => "Nothing has been shared about this yet. Ask in the channel, and something may come of it.";

    public override string MyLearningsAre => "These are yours, too. You can remove them at any time.";

    public override string NoLearnings => "There is nothing of yours here to change or remove just now.";

    public override string LearningStillHolds => "You two shared this a year ago. Does it still hold?";

    public override string StillHolds => "Still holds";

    public override string Remove => "Remove";

    public override string LearningKept => "Thank you! It is up to date again.";

    public override string LearningRewording => "What you two shared could use an update. May colleagues read it like this, without names?";

    public override string LearningUnchanged => "All right, the words stay as they were. That leaves no trace with anyone.";

    public override string OnRecalled => "PeerHelp: something for you to read";

    public override string MyLearnings(int count) =>
        $"Learnings you have a part in: {count}. Write \"my learnings\" to see them.";
}
