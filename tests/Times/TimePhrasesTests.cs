using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

/// <summary>The phrases stand in <c>phrases/</c>: when it was written, the language, the phrase, and what it means; each file is another hand.</summary>
public class TimePhrasesTests
{
    private const string Now = "2026-11-19T13:05";

    private static readonly WorkingTime Clock = Some.OfficeTime;

    [Theory]
    [InlineData("fi", 300)]
    [InlineData("sv", 150)]
    [InlineData("en", 150)]
    public void Nearly_everything_people_write_is_understood(string language, int atLeast)
    {
        var phrases = Phrases().Where(phrase => phrase.Language == language).ToList();
        var misread = phrases.Where(phrase => phrase.Understood() != phrase.Meant)
            .Select(phrase => $"{phrase.Now} {phrase.Text}: {phrase.Understood()}, not {phrase.Meant}").ToList();

        Assert.True(phrases.Count >= atLeast, $"{phrases.Count} phrases");
        Assert.True(misread.Count * 100 <= 3 * phrases.Count, $"{phrases.Count - misread.Count} of {phrases.Count}\n{string.Join('\n', misread)}");
    }

    [Theory]
    [InlineData("Käykö huomenna kahdelta tai ehkä ensi viikon tiistaina?", "huomenna kahdelta", "ensi viikon tiistaina")]
    [InlineData("Kl. 14.30 i morgon Bitti", "Kl. 14.30 i morgon Bitti")]
    public void A_candidate_keeps_the_words_it_came_from(string text, params string[] words) =>
        Assert.Equal(words, TimePhrases.Read(text, Some.Helsinkis(Now), Clock).Select(candidate => candidate.Words));

    [Theory]
    [InlineData("2026-11-20T15:30", "kolmelta", "at 2026-11-23T15:00")] // Friday afternoon: the next working day
    [InlineData("2026-11-20T15:30", "tänään kolmelta", "at 2026-11-20T15:00")] // the day was named
    [InlineData("2026-12-23T15:30", "kolmelta", "at 2026-12-28T15:00")] // over Christmas
    [InlineData("2026-12-30T09:00", "maanantaina 4.1.", "window 2027-01-04T08:00/2027-01-04T16:00")]
    [InlineData("2026-12-30T09:00", "viikolla 1", "window 2027-01-04T00:00/2027-01-09T00:00")]
    [InlineData("2026-12-30T09:00", "tällä viikolla", "window 2026-12-28T00:00/2027-01-02T00:00")]
    [InlineData("2026-11-19T07:30", "kahdeksalta", "at 2026-11-19T08:00")]
    [InlineData("2026-11-21T12:00", "kahdelta", "at 2026-11-23T14:00")] // a Saturday
    public void What_is_meant_depends_on_when_it_is_written(string now, string text, string expected) =>
        Assert.Equal(expected, TimeCandidate.Line(TimePhrases.Read(text, Some.Helsinkis(now), Clock)));

    [Theory]
    [InlineData("lähden kolmelta, ehtisitkö ennen sitä", "before 2026-11-19T15:00")]
    [InlineData("ti klo 10 tai to samaan aikaan", "at 2026-11-24T10:00|at 2026-11-26T10:00")]
    [InlineData("siirretäänkö maanantailta keskiviikolle klo 9", "at 2026-11-25T09:00")]
    [InlineData("can we move it from 2 to 3?", "at 2026-11-19T15:00")]
    [InlineData("11 i stället för 10", "at 2026-11-20T11:00")]
    [InlineData("yhdeksältä ja jos ei käy niin puoli kahdeltatoista", "at 2026-11-20T09:00|at 2026-11-20T11:30")]
    [InlineData("ti-to paitsi ke", "window 2026-11-24T08:00/2026-11-24T16:00|window 2026-11-26T08:00/2026-11-26T16:00")]
    [InlineData("tiistaina kahdelta, jos tiistai ei haittaa", "at 2026-11-24T14:00")]
    public void A_time_that_is_only_pointed_from_is_not_proposed(string text, string expected) =>
        Assert.Equal(expected, TimeCandidate.Line(TimePhrases.Read(text, Some.Helsinkis(Now), Clock)));

    [Theory]
    [InlineData("toimisto on auki 9–15", "none")]
    [InlineData("perjantai on auki", "window 2026-11-20T08:00/2026-11-20T16:00")]
    [InlineData("praktiken börjar i januari", "none")]
    public void What_is_told_of_a_place_or_a_thing_is_no_proposal(string text, string expected) =>
        Assert.Equal(expected, TimeCandidate.Line(TimePhrases.Read(text, Some.Helsinkis(Now), Clock)));

    [Fact]
    public void The_hours_of_an_evening_team_make_seven_mean_the_evening() =>
        Assert.Equal(
            "at 2026-11-19T19:00",
            TimeCandidate.Line(TimePhrases.Read("seitsemältä", Some.Helsinkis(Now), Some.Working(WorkingHours.Parse("Mon-Fri 12:00-20:00")))));

    [Fact]
    public void Where_work_never_stops_a_Saturday_is_a_day_like_any_other() =>
        Assert.Equal(
            "at 2026-11-21T14:00|window 2026-11-22T08:00/2026-11-22T16:00",
            TimeCandidate.Line(TimePhrases.Read("kahdelta tai huomenna", Some.Helsinkis("2026-11-21T12:00"), Some.Working(WorkingHours.Always))));

    [Fact]
    public void A_word_of_another_language_is_heard_in_that_language() =>
        Assert.Equal(
            "at 2026-11-20T14:30|at 2026-11-20T13:30",
            TimeCandidate.Line(TimePhrases.Read("Käykö tomorrow at half past two, vai puoli kaksi?", Some.Helsinkis(Now), Clock)));

    [Theory]
    [InlineData("fi", "at 2026-11-19T14:30")]
    [InlineData("en", "at 2026-11-19T15:30")]
    public void The_language_somebody_uses_decides_between_equals(string language, string meant) =>
        Assert.Equal(meant, TimeCandidate.Line(TimePhrases.Read(language == "fi" ? "puoli 3" : "half 3", Some.Helsinkis(Now), Clock, language)));

    private static List<Phrase> Phrases()
    {
        var assembly = typeof(TimePhrasesTests).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).SelectMany(Lines).Select(line => line.Split('\t')).Select(columns => new Phrase(columns[0], columns[1], columns[2], columns[3]))];
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(TimePhrasesTests).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private sealed record Phrase(string Now, string Language, string Text, string Meant)
    {
        public string Understood() => TimeCandidate.Line(TimePhrases.Read(Text, Some.Helsinkis(Now), Clock, Language));
    }
}
