namespace PeerHelp.Core.Learnings;

/// <summary>Where a story stands that is not everybody's yet.</summary>
public enum DraftStage
{
    /// <summary>The one who did not write it is asked.</summary>
    AskingOther,

    /// <summary>The other one changed it: the writer is asked about the new words.</summary>
    AskingWriter,

    /// <summary>Both have said yes to the same words.</summary>
    Published,

    /// <summary>One of the two would rather not; the other one never learns of it.</summary>
    Refused,

    /// <summary>One of the two has taken it back.</summary>
    TakenBack,
}

/// <summary>A learning on its way: written by one of the two who talked, and waiting for the other one's yes.</summary>
/// <param name="Text">Kept only while it waits.</param>
/// <param name="Version">Counts the wordings: a yes is to one of them.</param>
public sealed record LearningDraft(LearningId Id, PersonId Writer, PersonId Other, string Text, int Version, DraftStage Stage)
{
    /// <summary>Whose word it waits for.</summary>
    public PersonId? Asked => Stage switch
    {
        DraftStage.AskingOther => Other,
        DraftStage.AskingWriter => Writer,
        _ => null,
    };

    /// <summary>Who was asked last, whatever came of it.</summary>
    public PersonId AskedLast => Version == 1 ? Other : Writer;

    public bool IsOf(PersonId person) => person == Writer || person == Other;

    /// <summary>Nothing of the words is kept on the way any more.</summary>
    public LearningDraft Ended(DraftStage stage) => this with { Stage = stage, Text = "" };
}
