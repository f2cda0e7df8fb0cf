namespace PeerHelp.Cards;

/// <content>What is said where colleagues listen to a talk, and where several have come.</content>
public abstract partial class Texts
{
    public abstract string AskToListen { get; }

    /// <summary>To one to whom the question is familiar, too; the label of the button is quoted.</summary>
    public abstract string MayAskToListen { get; }

    public abstract string ListenAsked { get; }

    /// <summary>No time is agreed yet.</summary>
    public abstract string ListenAskedLater { get; }

    /// <summary>Whatever the reason: nobody can read from it whether anybody said no.</summary>
    public abstract string ListenNotThisTime { get; }

    public abstract string MayListen(string name, string when);

    public abstract string MayListenPromise { get; }

    public abstract string MayListenYes { get; }

    public abstract string MayListenThanks { get; }

    public abstract string MayListenOver { get; }

    public abstract string ComesToListen(string name);

    public abstract string ListeningNow(string names);

    public abstract string ListenInvited(string when, string asker, string helper);

    public abstract string ListenComing(string when, string asker, string helper);

    public abstract string ListenPrivacy { get; }

    public abstract string ListenYes { get; }

    public abstract string ListenIn(string when);

    public abstract string ListenCalledOff { get; }

    public abstract string Takeaway { get; }

    public abstract string ComesAlready { get; }

    public abstract string NotFamiliar { get; }

    public abstract string NotForListeners { get; }

    public abstract string OnMayListen { get; }

    public abstract string OnListen { get; }

    public abstract string OnTakeaway { get; }

    /// <summary>Somebody came to help beside the helper.</summary>
    public abstract string KudosAskAll(string helper, string names);

    public abstract string KudosSentAll(string helper, string names);

    /// <summary>The last of several names.</summary>
    public abstract string And(string all, string last);
}
