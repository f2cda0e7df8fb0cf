using NodaTime;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class DatePhrasesTests
{
    [Theory]
    [InlineData("1.12. asti", "2026-12-01")]
    [InlineData("tauko 1.12. asti", "2026-12-01")]
    [InlineData("tauko 1.12 asti", "2026-12-01")]
    [InlineData("1.12.2026 saakka", "2026-12-01")]
    [InlineData("perjantaihin asti", "2026-11-20")]
    [InlineData("tauko perjantaihin", "2026-11-20")]
    [InlineData("ensi viikkoon", "2026-11-23")]
    [InlineData("ensi viikon tiistaihin", "2026-11-24")]
    [InlineData("huomiseen", "2026-11-20")]
    [InlineData("joulukuun loppuun", "2027-01-01")]
    [InlineData("viikon loppuun asti", "2026-11-23")]
    [InlineData("10.1. asti", "2027-01-10")]
    [InlineData("till 1.12", "2026-12-01")]
    [InlineData("paus till 1.12", "2026-12-01")]
    [InlineData("till fredag", "2026-11-20")]
    [InlineData("paus till den 1 december", "2026-12-01")]
    [InlineData("till slutet av december", "2027-01-01")]
    [InlineData("till nästa vecka", "2026-11-23")]
    [InlineData("until 1 Dec", "2026-12-01")]
    [InlineData("pause until 1 Dec", "2026-12-01")]
    [InlineData("until Friday", "2026-11-20")]
    [InlineData("until tomorrow", "2026-11-20")]
    [InlineData("until the end of December", "2027-01-01")]
    [InlineData("until next Monday", "2026-11-23")]
    [InlineData("tauko kaksi viikkoa", "2026-12-03")]
    [InlineData("tauolla viikon", "2026-11-26")]
    [InlineData("tauko kahdeksi päiväksi", "2026-11-21")]
    [InlineData("paus i två veckor", "2026-12-03")]
    [InlineData("pause for a week", "2026-11-26")]
    public void A_pause_ends_on_the_date_that_was_named(string text, string date) =>
        Assert.Equal(Some.Date(date), DatePhrases.Until(text, Some.Date("2026-11-19")));

    [Theory]
    [InlineData("")]
    [InlineData("tauko")]
    [InlineData("huomenna kahdelta käy")]
    [InlineData("asiakkaalla 12 asti")]
    [InlineData("until further notice")]
    [InlineData("tauko tunnin")]
    [InlineData("en ehdi perjantaihin")]
    public void Without_a_date_there_is_none(string text) =>
        Assert.Null(DatePhrases.Until(text, Some.Date("2026-11-19")));

    [Theory]
    [InlineData("asiakkaalla 12 asti", 12, 0)]
    [InlineData("asiakkaalla kahteen asti", 14, 0)]
    [InlineData("olen asiakkaalla klo 14.30 saakka", 14, 30)]
    [InlineData("upptagen till 14", 14, 0)]
    [InlineData("upptagen till klockan två", 14, 0)]
    [InlineData("busy until 2", 14, 0)]
    [InlineData("with a client until noon", 12, 0)]
    public void Somebody_with_a_client_says_until_when(string text, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), DatePhrases.Today(text));

    [Theory]
    [InlineData("asiakkaalla")]
    [InlineData("kahdelta")]
    [InlineData("tauko 1.12. asti")]
    public void Without_a_clock_time_there_is_none(string text) => Assert.Null(DatePhrases.Today(text));
}
