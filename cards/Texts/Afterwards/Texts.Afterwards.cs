namespace PeerHelp.Cards;

/// <content>What is said when a talk is over: thanks and what came of it.</content>
public abstract partial class Texts
{
    public abstract string KudosPublicAsk { get; }

    public abstract string KudosIsPublic { get; }

    public abstract string ShowInThread { get; }

    public abstract string TakeFromThread { get; }

    public abstract string ThankedInThread(string helper);

    public abstract string ThankedInThreadWords(string helper, string words);

    public abstract string Experiment { get; }

    public abstract string ExperimentAsk { get; }

    public abstract string ExperimentLabel { get; }

    public abstract string ExperimentPlaceholder { get; }

    public abstract string OccasionLabel { get; }

    public abstract string OccasionPlaceholder { get; }

    public abstract string OccasionDate { get; }

    public abstract string KeepForMe { get; }

    public abstract string DropExperiment { get; }

    public abstract string ExperimentKept(string day);

    public abstract string Reflect(string experiment);

    public abstract string ReflectOnTheDay(string experiment);

    public abstract string TriedWorked { get; }

    public abstract string TriedNotYet { get; }

    public abstract string TriedNoTime { get; }

    public abstract string OwnWords { get; }

    public abstract string AskLater { get; }

    public abstract string ReflectedWorked { get; }

    public abstract string ReflectedNotYet { get; }

    public abstract string ReflectedNoTime { get; }

    public abstract string ReflectedTold { get; }

    public abstract string NoWords { get; }

    public abstract string NoDayGiven { get; }

    public abstract string OnReflection { get; }

    public abstract string CatchUpAsk(string helper);

    public abstract string CatchUpLabel(string helper);

    public abstract string CatchUpPlaceholder { get; }

    public abstract string CatchUpGood { get; }

    public abstract string CatchUpNotYet { get; }

    public abstract string CatchUpThanks(string helper);

    public abstract string NewsPublicAsk { get; }

    public abstract string NewsIsPublic { get; }

    public abstract string CatchUpStill { get; }

    public abstract string GoodNews(string asker);

    public abstract string GoodNewsWords(string asker, string words);

    public abstract string NewsInThread { get; }

    public abstract string NewsInThreadWords(string words);

    public abstract string OnCatchUp { get; }

    public abstract string OnGoodNews { get; }

    public abstract string FollowUpHelpedHow { get; }

    public abstract string FollowUpThinkingHow { get; }

    public abstract string FollowUpNotMetHow { get; }

    public abstract string ExperimentDropped { get; }

    public abstract string NoExperiments { get; }

    public abstract string MyExperiments { get; }

    public abstract string MyExperimentCount(int count);

    public abstract string OccasionUnlessSaid { get; }
}
