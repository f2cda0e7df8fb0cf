namespace PeerHelp.Cards;

/// <content>What is said of what was learned, and how others come to read it.</content>
public abstract partial class Texts
{
    public abstract string TellLearning { get; }

    public abstract string LearningAsk { get; }

    public abstract string LearningLabel { get; }

    public abstract string LearningPlaceholder { get; }

    public abstract string Send { get; }

    public abstract string LearningWaits { get; }

    public abstract string LearningConsent { get; }

    public abstract string LearningChanged { get; }

    public abstract string MayBePublished { get; }

    public abstract string Reword { get; }

    public abstract string LearningPublished { get; }

    public abstract string LearningNotPublished { get; }

    public abstract string LearningTakenBack { get; }

    public abstract string RemoveLearning { get; }

    public abstract string TakeBackLearning { get; }

    public abstract string OnLearning { get; }

    public abstract string EarlierLearnings { get; }

    public abstract string StillPerson { get; }

    public abstract string LearningsFound { get; }

    public abstract string NothingLearned { get; }

    public abstract string MyLearningsAre { get; }

    public abstract string NoLearnings { get; }

    public abstract string LearningStillHolds { get; }

    public abstract string StillHolds { get; }

    public abstract string Remove { get; }

    public abstract string LearningKept { get; }

    public abstract string LearningRewording { get; }

    public abstract string LearningUnchanged { get; }

    public abstract string OnRecalled { get; }

    public abstract string MyLearnings(int count);
}
