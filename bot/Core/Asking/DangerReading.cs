namespace PeerHelp.Core.Asking;

/// <summary>How plainly a message tells of danger to somebody's life.</summary>
public enum DangerReading
{
    None,

    /// <summary>It may be: the writer hears privately where to call, and a question stays a question.</summary>
    Perhaps,

    /// <summary>Nobody is looked for; the writer hears privately where to call.</summary>
    Acute,
}
