using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class WorkingHoursTests
{
    [Theory]
    [InlineData("Mon-Fri 08:00-16:00")]
    [InlineData("Mon-Thu 08:00-16:00, Fri 08:00-14:00")]
    [InlineData("Mon 08:00-11:30, Mon 12:00-16:00, Sat-Sun 10:00-24:00")]
    [InlineData("always")]
    public void Hours_are_written_as_they_are_read(string text)
    {
        var hours = WorkingHours.Parse(text);

        Assert.Equal(text, hours.ToString());
        Assert.Equal(hours, WorkingHours.Parse(hours.ToString()));
    }

    [Fact]
    public void A_second_span_without_days_has_the_days_of_the_first() =>
        Assert.Equal("Mon-Fri 08:00-11:00, Mon-Fri 12:00-16:00", WorkingHours.Parse("mon-fri 08:00-11:00, 12:00-16:00").ToString());

    [Theory]
    [InlineData("", "Working hours are written")]
    [InlineData("08:00-16:00", "Working hours are written")]
    [InlineData("Mon-Fri 08:00-16:00,", "Working hours are written")]
    [InlineData("Mon-Fri 8-16", "Hours are written")]
    [InlineData("Mon-Fri 16:00-08:00", "Hours are written")]
    [InlineData("Mon-Fri 08:00-25:00", "Hours are written")]
    [InlineData("Ma-Pe 08:00-16:00", "Days are written")]
    [InlineData("Fri-Mon 08:00-16:00", "Days are written")]
    [InlineData("Mon-Fri 08:00-16:00, Fri 15:00-17:00", "overlap")]
    public void What_is_no_hours_is_refused_with_a_sentence(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => WorkingHours.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-06")]
    [InlineData("2026-04-03")] // Good Friday
    [InlineData("2026-04-05")] // Easter
    [InlineData("2026-04-06")] // Easter Monday
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")] // Ascension
    [InlineData("2026-05-24")] // Whit Sunday
    [InlineData("2026-06-19")] // Midsummer eve
    [InlineData("2026-06-20")] // Midsummer day
    [InlineData("2026-10-31")] // All Saints
    [InlineData("2026-12-06")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-26")]
    [InlineData("2027-03-26")] // Good Friday
    [InlineData("2027-05-06")] // Ascension
    [InlineData("2027-06-25")] // Midsummer eve
    [InlineData("2027-06-26")] // Midsummer day
    [InlineData("2027-11-06")] // All Saints
    public void Nobody_in_Finland_works_on_a_public_holiday(string date)
    {
        Assert.True(FinnishHolidays.Contains(Some.Date(date)));
        Assert.Empty(WorkingHours.Parse("Mon-Sun 08:00-16:00").SpansOn(Some.Date(date)));
        Assert.True(WorkingHours.Always.IsWorkingDay(Some.Date(date)));
    }

    [Theory]
    [InlineData(2026, 15)]
    [InlineData(2027, 15)]
    [InlineData(2035, 15)]
    public void A_year_has_its_fifteen_holidays_and_no_more(int year, int expected)
    {
        var first = new LocalDate(year, 1, 1);
        Assert.Equal(expected, Enumerable.Range(0, 365).Count(day => FinnishHolidays.Contains(first.PlusDays(day))));
    }

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_comes_when_it_comes(int year, string date) =>
        Assert.Equal(Some.Date(date), FinnishHolidays.EasterSunday(year));
}
