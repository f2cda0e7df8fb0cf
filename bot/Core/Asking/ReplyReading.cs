namespace PeerHelp.Core.Asking;

/// <summary>What a reply in a request's thread was read as.</summary>
/// <param name="Kind">What it does to the bot's waiting.</param>
/// <param name="Solved">The asker says that the help was enough. True only of the asker's own words; the caller knows whose they are.</param>
/// <param name="FindNow">The bot is asked to search at once.</param>
/// <param name="NoHurry">There is time.</param>
/// <param name="Quiet">The bot is asked to leave the thread.</param>
/// <param name="OffersHelp">The writer offers his or her own time.</param>
/// <param name="SuggestsCircle">The writer would like to hear of this together with others.</param>
/// <param name="PolitelyNo">The writer cannot, perhaps naming somebody who can.</param>
public sealed record ReplyReading(
    ReplyKind Kind,
    bool Solved,
    bool FindNow,
    bool NoHurry,
    bool Quiet,
    bool OffersHelp,
    bool SuggestsCircle,
    bool PolitelyNo);

/// <summary>What a colleague's reply does to the bot's waiting.</summary>
public enum ReplyKind
{
    /// <summary>No words: emoji, a picture, a bare link, laughter. Counts for nothing.</summary>
    Nothing,

    /// <summary>Kind words. The waiting starts anew, once.</summary>
    Comfort,

    /// <summary>Help from a human: the bot invites nobody by itself.</summary>
    Holds,
}
