using NodaTime;

namespace PeerHelp.Core.Sparring.Times;

/// <summary>A stretch of wall-clock time, from its start up to but not including its end.</summary>
public readonly record struct LocalSpan(LocalDateTime Start, LocalDateTime End)
{
    /// <summary>The same hours on another date.</summary>
    public LocalSpan MovedTo(LocalDate date)
    {
        var days = Period.DaysBetween(Start.Date, date);
        return new LocalSpan(Start.PlusDays(days), End.PlusDays(days));
    }
}
