namespace PeerHelp.Cards;

/// <content>Kind noes, and the word for a fault.</content>
public abstract partial class Texts
{
    public abstract string NotYours { get; }

    public abstract string NotTheHelper { get; }

    public abstract string NotALead { get; }

    public abstract string OwnRequest { get; }

    public abstract string SomeoneWasFaster(string winner);

    public abstract string SomeoneUnnamedWasFaster { get; }

    public abstract string RequestIsClosed { get; }

    public abstract string SlotIsTaken { get; }

    public abstract string TalkHasBegun { get; }

    public abstract string NoTimeGiven { get; }

    public abstract string NobodyChosen { get; }

    public abstract string NamesSomebody { get; }

    public abstract string CardIsOld { get; }

    public abstract string NothingHere { get; }

    public abstract string TryAgain { get; }
}
