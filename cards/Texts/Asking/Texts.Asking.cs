namespace PeerHelp.Cards;

/// <content>What the card in the thread and the asker's own cards say.</content>
public abstract partial class Texts
{
    public abstract string Listening { get; }

    /// <summary>Said when it is outside working hours.</summary>
    public abstract string NextWorkday(string when);

    /// <summary>Said in working hours, when the grace time ends on another day.</summary>
    public abstract string ListeningUntil(string when);

    public abstract string HumansTalking { get; }

    public abstract string Referred(string by, string expert);

    public abstract string Searching { get; }

    public abstract string StillOpen { get; }

    public abstract string Found(string helper);

    public abstract string TimeAgreed(string helper);

    public abstract string Solved { get; }

    public abstract string Withdrawn { get; }

    public abstract string MeTooCount(int others);

    /// <summary>Stands above the asker's own buttons on the card that everybody sees.</summary>
    public abstract string ForTheAsker { get; }

    public abstract string TopicsLabel { get; }

    public abstract string TopicsPlaceholder { get; }

    public abstract string ColleagueLabel { get; }

    public abstract string ColleaguePlaceholder { get; }

    public abstract string StillNeeded { get; }

    public abstract string StillCurrent { get; }

    public abstract string NobodyYet { get; }

    public abstract string LeadAskedForYou { get; }

    public abstract string LookingForYou { get; }

    public abstract string LookingWider { get; }

    public abstract string WaitingAgain { get; }

    public abstract string HelperForYou(string helper);

    public abstract string GladItHelped { get; }

    public abstract string YouWithdrew { get; }

    public abstract string LeadUnanswered { get; }

    public abstract string LeadNotNeeded { get; }
}
