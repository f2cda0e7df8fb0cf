namespace PeerHelp.Core;

/// <summary>What the person who pressed a button sees at once.</summary>
public abstract record Answer
{
    /// <summary>Nothing: the happening was no button.</summary>
    public sealed record None : Answer;

    /// <summary>The surface's present face, for this viewer.</summary>
    public sealed record Show(Surface Surface) : Answer;

    /// <summary>A kind no; nothing has changed. <paramref name="Name"/> is the colleague the sentence speaks of, if any.</summary>
    public sealed record Sorry(Refusal Why, string? Name = null) : Answer;

    /// <summary>A short word that needs no card.</summary>
    public sealed record Say(Note Note) : Answer;

    public static readonly Answer Nothing = new None();
}
