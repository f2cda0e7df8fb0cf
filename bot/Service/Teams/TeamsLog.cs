namespace PeerHelp.Service.Teams;

/// <summary>What the edge to Teams writes to the log: ids and kinds, never what people write.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Activity {ActivityId} was refused: {Verdict}")]
    public static partial void ActivityRefused(this ILogger log, string? activityId, Verdict verdict);

    [LoggerMessage(2002, LogLevel.Error, "Activity {ActivityId} ({Type} {Name}) failed")]
    public static partial void ActivityFailed(this ILogger log, Exception fault, string type, string? name, string? activityId);

    [LoggerMessage(EventId = 2003, Message = "Teams did not take {Call}: {Problem}, status {Status}, code {Code}")]
    public static partial void CallFailed(this ILogger log, LogLevel level, string call, DeliveryProblem problem, int? status, string? code);
}
