using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Rehearsal.Page;

/// <summary>When working mornings begin in Finland: eight o'clock, Monday to Friday, holidays excepted.</summary>
public static class WorkingMorning
{
    /// <summary>By then the first questions of a morning come.</summary>
    private static readonly Duration FirstHour = Duration.FromHours(1);

    private static readonly WorkingTime Finland = new(WorkingHours.Default, DateTimeZoneProviders.Tzdb["Europe/Helsinki"]);

    public static DateTimeOffset After(DateTimeOffset now)
    {
        var instant = Instant.FromDateTimeOffset(now);
        var today = Finland.MorningOf(Finland.DateOf(instant));
        return At(today > instant ? today : Finland.NextMorning(instant));
    }

    /// <summary>Nine o'clock of this day, or of the next working day: a question can be asked and answered whenever one rehearses.</summary>
    public static DateTimeOffset NineOnOrAfter(DateTimeOffset day) =>
        At(Finland.MorningOf(Finland.DateOf(Instant.FromDateTimeOffset(day))) + FirstHour);

    private static DateTimeOffset At(Instant instant) => instant.InZone(Finland.Zone).ToDateTimeOffset();
}
