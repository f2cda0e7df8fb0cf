using System.Text;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

/// <summary>The phrases of each language stand in <c>phrases/</c>: language, phrase and what it means at ten past one on a Thursday.</summary>
public class TimePhrasesTests
{
    private const string Now = "2026-11-19T13:05";

    [Theory]
    [InlineData("fi", 120)]
    [InlineData("sv", 60)]
    [InlineData("en", 60)]
    public void Nearly_everything_people_write_is_understood(string language, int atLeast)
    {
        var phrases = Phrases(language);
        var misread = phrases.Where(phrase => Read(phrase.Text) != phrase.Expected)
            .Select(phrase => $"{phrase.Text}: {Read(phrase.Text)}, not {phrase.Expected}").ToList();

        Assert.True(phrases.Count >= atLeast, $"{phrases.Count} phrases");
        Assert.True(misread.Count * 100 <= 3 * phrases.Count, $"{phrases.Count - misread.Count} of {phrases.Count}\n{string.Join('\n', misread)}");
    }

    [Theory]
    [InlineData("Käykö huomenna kahdelta tai ehkä ensi viikon tiistaina?", "huomenna kahdelta", "ensi viikon tiistaina")]
    [InlineData("Kl. 14.30 i morgon Bitti", "Kl. 14.30 i morgon Bitti")]
    public void A_candidate_keeps_the_words_it_came_from(string text, params string[] words) =>
        Assert.Equal(words, TimePhrases.Read(text, Some.Local(Now), WorkingHours.Default).Select(candidate => candidate.Words));

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
        Assert.Equal(expected, TimeCandidate.Line(TimePhrases.Read(text, Some.Local(now), WorkingHours.Default)));

    [Fact]
    public void The_hours_of_an_evening_team_make_seven_mean_the_evening() =>
        Assert.Equal(
            "at 2026-11-19T19:00",
            TimeCandidate.Line(TimePhrases.Read("seitsemältä", Some.Local(Now), WorkingHours.Parse("Mon-Fri 12:00-20:00"))));

    [Fact]
    public void Where_work_never_stops_a_Saturday_is_a_day_like_any_other() =>
        Assert.Equal(
            "at 2026-11-21T14:00|window 2026-11-22T08:00/2026-11-22T16:00",
            TimeCandidate.Line(TimePhrases.Read("kahdelta tai huomenna", Some.Local("2026-11-21T12:00"), WorkingHours.Always)));

    [Fact]
    public void No_text_is_too_strange()
    {
        var chance = new Chance(seed: 5);
        var words = new[] { "fi", "sv", "en" }.SelectMany(Phrases).SelectMany(phrase => phrase.Text.Split(' ')).Distinct().Order(StringComparer.Ordinal).ToList();
        string[] oddities = [".", ":", "-", "/", "99", "0", "31.12.9999", "9999", "29.2.", "\uD83D", "\0", "👋", "İ", "٣", "½", "''", "klo", "\n", "9999-12-31", "000", "999 viikon päästä"];
        for (var round = 0; round < 2000; round++)
        {
            var text = new StringBuilder();
            for (var length = chance.Below(25); length > 0; length--)
            {
                text.Append(chance.OneOf<string>(chance.Below(3) == 0 ? oddities : words)).Append(chance.Below(4) == 0 ? "" : " ");
            }

            var said = text.ToString();
            Assert.All(TimePhrases.Read(said, Some.Local(Now), WorkingHours.Default), candidate => Assert.Contains(candidate.Words, said, StringComparison.Ordinal));
            DatePhrases.Until(said, Some.Date("2026-11-19"));
            DatePhrases.Today(said);
        }
    }

    [Theory]
    [InlineData("huomenna käy hyvin kahdelta klo 9 tai ", 1_000_000)]
    [InlineData("day after 1.2-3:4/5 not 040-123", 100_000)]
    public void A_megabyte_of_the_same_words_is_read_in_one_go(string words, int length)
    {
        var text = string.Concat(Enumerable.Repeat(words, length / words.Length));

        Assert.True(TimePhrases.Read(text, Some.Local(Now), WorkingHours.Default).Count < 10);
    }

    private static string Read(string text) => TimeCandidate.Line(TimePhrases.Read(text, Some.Local(Now), WorkingHours.Default));

    private static List<(string Text, string Expected)> Phrases(string language) =>
        [.. Lines(language).Select(line => line.Split('\t')).Select(columns => (columns[1], columns[2]))];

    private static IEnumerable<string> Lines(string language)
    {
        using var stream = typeof(TimePhrasesTests).Assembly.GetManifestResourceStream(language)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
