using System.Net;

namespace PeerHelp.Service.Teams;

/// <summary>Why Teams did not take something, in terms of what can be done about it.</summary>
public enum DeliveryProblem
{
    /// <summary>The conversation, the message or the person is no longer there (404).</summary>
    Gone,

    /// <summary>The person or the channel cannot be written to (403): blocked, disabled, not on the roster.</summary>
    Unreachable,

    /// <summary>Over 80 KB, or too large by Teams' own measure (413).</summary>
    TooLarge,

    /// <summary>Too many at once (429, or our own pacing): try again after <see cref="DeliveryFailedException.RetryAfter"/>.</summary>
    Throttled,

    /// <summary>Nobody can tell whether a new message came through (408, 5xx, no answer).</summary>
    MaybeSent,

    /// <summary>Nothing was sent, or it may be sent again without harm: Teams could not be reached.</summary>
    Unavailable,

    /// <summary>Teams does not accept what was asked (other 4xx, 501).</summary>
    Refused,

    /// <summary>The bot's registration or token is not accepted (401), or no token was to be had.</summary>
    Unauthorised,

    /// <summary>Something else was going on in the conversation at the same time (412).</summary>
    Conflict,
}

/// <summary>Teams did not take what was sent.</summary>
public sealed class DeliveryFailedException(string call, DeliveryProblem kind, Exception? cause = null)
    : Exception($"Teams did not take {call}: {kind}.", cause)
{
    public DeliveryProblem Kind => kind;

    public HttpStatusCode? Status { get; init; }

    /// <summary>What Teams calls the reason, such as <c>MessageWritesBlocked</c> or <c>BotNotInConversationRoster</c>.</summary>
    public string? Code { get; init; }

    /// <summary>How long Teams, or our own pacing, asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
