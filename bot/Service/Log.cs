namespace PeerHelp.Service;

/// <summary>Everything the service logs about its own work: ids and kinds, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A press could not be handled. Activity {Activity}.")]
    public static partial void PressFailed(this ILogger log, Exception fault, string? activity);

    [LoggerMessage(2, LogLevel.Error, "A timer could not be handled; it is tried again. Row {Row}.")]
    public static partial void TimerFailed(this ILogger log, Exception fault, string row);

    [LoggerMessage(3, LogLevel.Warning, "Teams did not take {Row}: {Problem} ({Code}). It is tried again later.")]
    public static partial void DeliveryDelayed(this ILogger log, string row, string problem, string? code);

    [LoggerMessage(4, LogLevel.Error, "{Row} is parked: {Problem} ({Code}).")]
    public static partial void DeliveryParked(this ILogger log, string row, string problem, string? code);

    [LoggerMessage(5, LogLevel.Error, "The background work of organisation {Organisation} stumbled; it goes on.")]
    public static partial void WorkStumbled(this ILogger log, Exception fault, string organisation);

    [LoggerMessage(7, LogLevel.Warning, "People's calendars refused {Step} for request {Request}: {Problem} ({Code}). The agreement stands.")]
    public static partial void CalendarRefused(this ILogger log, string step, string request, string problem, string? code);

    [LoggerMessage(8, LogLevel.Warning, "People's calendars did not tell when they are taken: {Problem}. Times are suggested without them.")]
    public static partial void CalendarSilent(this ILogger log, string problem);

    [LoggerMessage(6, LogLevel.Information, "{Row} has lost its sense and is dropped.")]
    public static partial void Dropped(this ILogger log, string row);
}
