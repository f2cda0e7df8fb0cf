namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>Where a colleague's wish to listen to a talk stands.</summary>
public enum ListenerStage
{
    /// <summary>No time is agreed yet, so nobody has been asked.</summary>
    Wishing,

    /// <summary>The asker and the helper are asked, each once.</summary>
    Asking,

    /// <summary>Both have said yes; the colleague has not said whether the time suits.</summary>
    Invited,

    /// <summary>Comes to the agreed talk.</summary>
    Coming,

    /// <summary>Not this time, for whatever reason.</summary>
    NotThisTime,

    /// <summary>Would rather not after all.</summary>
    Left,
}

/// <summary>A colleague to whom the question is familiar, too, and who would like to listen to the talk about it.</summary>
/// <param name="Number">Tells the listeners of one request apart on the cards that ask about them.</param>
public sealed record Listener(Party Person, int Number, ListenerStage Stage = ListenerStage.Wishing)
{
    /// <summary>Who of the two has answered. Who said what is not kept.</summary>
    public IReadOnlyList<PersonId> Answered { get; init => field = value ?? []; } = [];

    /// <summary>One of the two would rather not. Nobody sees it: it looks like silence until the talk begins.</summary>
    public bool IsRefused { get; init; }

    public bool IsLive => Stage is not (ListenerStage.NotThisTime or ListenerStage.Left);
}
