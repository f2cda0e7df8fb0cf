using NodaTime;
using NodaTime.Text;

namespace PeerHelp.Cards;

/// <summary>Days and times as one language writes them, whatever the machine's own language is.</summary>
/// <param name="at">What stands between a day and a time.</param>
/// <param name="weekdays">Short names, Monday first.</param>
public sealed class Dates(string date, string time, string at, params string[] weekdays)
{
    private static readonly string[] Ours = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private readonly LocalDatePattern date = LocalDatePattern.CreateWithInvariantCulture(date);
    private readonly LocalTimePattern time = LocalTimePattern.CreateWithInvariantCulture(time);

    /// <summary>Such as <c>27.11.</c></summary>
    public string Date(LocalDate day) => date.Format(day);

    /// <summary>Such as <c>to 19.11.</c></summary>
    public string Day(LocalDate day) => $"{weekdays[(int)day.DayOfWeek - 1]} {Date(day)}";

    /// <summary>Such as <c>15.05</c>.</summary>
    public string Time(Instant instant, DateTimeZone zone) => time.Format(instant.InZone(zone).TimeOfDay);

    /// <summary>Such as <c>to 19.11. klo 15.05</c>.</summary>
    public string When(Instant instant, DateTimeZone zone) => $"{Day(instant.InZone(zone).Date)}{at}{Time(instant, zone)}";

    /// <summary>Several times, one after another.</summary>
    public string List(IEnumerable<Instant> instants, DateTimeZone zone) =>
        string.Join("; ", instants.Select(instant => When(instant, zone)));

    /// <summary>Working hours such as <c>Mon-Fri 08:00-16:00</c>, with this language's weekdays.</summary>
    public string Hours(string hours) =>
        Ours.Zip(weekdays).Aggregate(hours, (so, day) => so.Replace(day.First, day.Second, StringComparison.OrdinalIgnoreCase));
}
