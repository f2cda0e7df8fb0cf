namespace PeerHelp.Rehearsal.Page;

/// <summary>When the next working morning begins in Finland: eight o'clock, Monday to Friday.</summary>
internal static class WorkingMorning
{
    private static readonly TimeZoneInfo Finland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static DateTimeOffset After(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Finland);
        var morning = local.Date.AddHours(8);
        while (morning <= local.DateTime || morning.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            morning = morning.AddDays(1);
        return new DateTimeOffset(morning, Finland.GetUtcOffset(morning));
    }
}
