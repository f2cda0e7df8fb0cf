namespace PeerHelp.Core;

/// <summary>A reason to say no to a person. Each has one sentence in every language.</summary>
public enum Refusal
{
    /// <summary>The button is the asker's.</summary>
    NotYours,

    /// <summary>The button is for the one who helps.</summary>
    NotTheHelper,

    /// <summary>The button is for the community's leads.</summary>
    NotALead,

    /// <summary>Nobody can help with one's own question.</summary>
    OwnRequest,

    /// <summary>Another colleague said yes first.</summary>
    SomeoneWasFaster,

    /// <summary>Help was found, or the asker took the question back.</summary>
    RequestIsClosed,

    /// <summary>The slot was booked meanwhile, or it is past.</summary>
    SlotIsTaken,

    /// <summary>The talk has begun, or is over: its time stays as it was.</summary>
    TalkHasBegun,

    /// <summary>Whoever comes to the talk anyway need not ask to listen.</summary>
    ComesAlready,

    /// <summary>Only to whom the question is familiar, too, asks to listen.</summary>
    NotFamiliar,

    /// <summary>Nobody else listens to this talk, or it is too late for it.</summary>
    NotForListeners,

    /// <summary>No slot was chosen or understood.</summary>
    NoTimeGiven,

    /// <summary>Nothing was written.</summary>
    NoWords,

    /// <summary>No day of the next months was understood.</summary>
    NoDayGiven,

    /// <summary>No colleague was chosen.</summary>
    NobodyChosen,

    /// <summary>A learning must not name one of the two whose talk it comes from.</summary>
    NamesSomebody,

    /// <summary>The card is of an earlier state: what it asks has been settled.</summary>
    CardIsOld,

    /// <summary>What the card is about is not to be found.</summary>
    NothingHere,
}
