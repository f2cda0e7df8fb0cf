using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

public class WeeklyPhrasesTests
{
    [Theory]
    [InlineData("fi", "ti ja to 13–15", "Tue 13:00-15:00, Thu 13:00-15:00")]
    [InlineData("fi", "tiistaisin ja torstaisin yhdestä kolmeen", "Tue 13:00-15:00, Thu 13:00-15:00")]
    [InlineData("fi", "ti, to klo 13–15.30", "Tue 13:00-15:30, Thu 13:00-15:30")]
    [InlineData("fi", "ma-to 9-11", "Mon-Thu 09:00-11:00")]
    [InlineData("fi", "arkisin 9-10", "Mon-Fri 09:00-10:00")]
    [InlineData("fi", "ke aamupäivällä", "Wed 08:00-12:00")]
    [InlineData("fi", "keskiviikkoisin kahden jälkeen", "Wed 14:00-16:00")]
    [InlineData("fi", "ti klo 13", "Tue 13:00-13:30")]
    [InlineData("fi", "joka tiistai klo 13-14.30", "Tue 13:00-14:30")]
    [InlineData("en", "every Tuesday 13-15", "Tue 13:00-15:00")]
    [InlineData("fi", "ti ja to", "Tue 08:00-16:00, Thu 08:00-16:00")]
    [InlineData("fi", "ma 8-9 ja 14-16", "Mon 08:00-09:00, Mon 14:00-16:00")]
    [InlineData("fi", "ma 8-10, ma 9-11", "Mon 08:00-11:00")]
    [InlineData("fi", "ovat ti 13-15, kiitos", "Tue 13:00-15:00")]
    [InlineData("sv", "tisdagar och torsdagar kl. 13–15", "Tue 13:00-15:00, Thu 13:00-15:00")]
    [InlineData("sv", "tis, tors 13–15", "Tue 13:00-15:00, Thu 13:00-15:00")]
    [InlineData("sv", "vardagar 9-10", "Mon-Fri 09:00-10:00")]
    [InlineData("en", "Tue and Thu 13–15", "Tue 13:00-15:00, Thu 13:00-15:00")]
    [InlineData("en", "Tuesdays 1-3 pm", "Tue 13:00-15:00")]
    [InlineData("en", "Wednesday afternoons", "Wed 12:00-17:00")]
    [InlineData("", "ti och to 13–15", "Tue 13:00-15:00, Thu 13:00-15:00")]
    public void Hours_of_every_week_are_read(string tongue, string text, string hours) =>
        Assert.Equal(hours, WeeklyPhrases.Read(text, tongue)?.ToString());

    [Theory]
    [InlineData("huomenna 13-15")]
    [InlineData("24.11. klo 13–15")]
    [InlineData("13-15")]
    [InlineData("silloin tällöin")]
    [InlineData("ei huvita")]
    [InlineData("ensi viikolla")]
    [InlineData("")]
    public void What_is_of_one_week_only_or_of_none_is_not(string text) => Assert.Null(WeeklyPhrases.Read(text, "fi"));
}
