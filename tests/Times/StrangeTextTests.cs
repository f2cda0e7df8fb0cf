using System.Text;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Times.Tests;

/// <summary>Whatever is written, reading it ends, and is silent or quotes it.</summary>
public class StrangeTextTests
{
    private static readonly string[] Words =
    [
        "huomenna", "kahdelta", "tai", "ja", "ei", "en", "mutta", "vaan", "paitsi", "eiku", "klo", "noin", "puoli", "varttia", "vaille", "yli", "ma", "ti", "ke", "ensi", "viikolla",
        "loppuviikosta", "jouluna", "aamulla", "jälkeen", "ennen", "asti", "mennessä", "välillä", "tunnin", "päästä", "mulla", "on", "asiakas", "sopii", "sen jälkeen", "marraskuun", "päivä",
        "om", "två", "timmar", "halv", "kvart", "över", "i", "morgon", "mellan", "och", "från", "till", "inte", "den", "vecka", "tidigast",
        "in", "two", "hours", "half", "past", "quarter", "to", "tomorrow", "next", "week", "between", "and", "from", "until", "not", "the", "am", "pm", "by", "busy", "sorry",
        "joka", "viime", "eilen", "sitten", "hyvää", "kuun", "alussa", "lopussa", "joulukuun", "ensi kuussa", "puolkolmelta", "koko päivän", "sopisiko", "tapasin", "niin", "days ago", "every", "happy", "EOD", "after next", "siirretään", "sijaan", "jos", "samaan aikaan", "kuukauden", "auki", "instead of", "the day after", "same time", "move", "last", "of", "december", "töissä",
        "2", "3", "9", "14", "24", "25", "48", "99", "1430", "2026",
    ];

    private static readonly string[] Oddities =
        [".", ",", ":", "-", "–", "/", "(", ")", "?", "0", "00", "31.12.9999", "9999", "29.2.", "\uD83D", "\0", "👋", "İ", "٣", "½", "''", "\n", "9999-12-31", "000", "999 viikon päästä", "1-2", "24.-26.", "€", "%"];

    [Fact]
    public void Ten_thousand_random_strings_of_words_are_read_without_a_fault()
    {
        var chance = new Chance(seed: 5);
        for (var round = 0; round < 10_000; round++) Read(Sentence(chance));
    }

    [Fact]
    public void Ten_thousand_random_strings_of_characters_are_read_without_a_fault()
    {
        var chance = new Chance(seed: 7);
        for (var round = 0; round < 10_000; round++)
        {
            var text = new StringBuilder();
            for (var length = chance.Below(40); length > 0; length--) text.Append(chance.Below(2) == 0 ? (char)(32 + chance.Below(95)) : (char)chance.Below(0x10000));
            Read(text.ToString());
        }
    }

    /// <summary>A rule that looked at the rest of the text, or back over it, at each word would not be done with this for an hour.</summary>
    [Theory]
    [InlineData("huomenna käy hyvin kahdelta klo 9 tai ", 1_000_000)]
    [InlineData("kahdelta", 1_000_000)]
    [InlineData("day after 1.2-3:4/5 not 040-123 ", 200_000)]
    [InlineData("en ehdi huomenna ", 200_000)]
    [InlineData("2, 3 or ", 100_000)]
    [InlineData("24. ja ", 100_000)]
    [InlineData("ti eiku ", 100_000)]
    [InlineData("noin klo i i morgon halv ", 100_000)]
    [InlineData("(", 100_000)]
    [InlineData("hyvää on kivaa ", 100_000)]
    [InlineData("viime viikon lopulla ", 100_000)]
    [InlineData("f.m.", 100_000)]
    [InlineData("klo 9- 1) ", 100_000)]
    [InlineData("kolmelta, sen jälkeen ", 100_000)]
    [InlineData("ti paitsi ti ", 100_000)]
    [InlineData("jos ei siirretään 10 sijaan ", 100_000)]
    [InlineData("day after the last week of ", 100_000)]
    public void However_often_the_same_is_written_it_is_read_in_one_go(string words, int length)
    {
        var text = string.Concat(Enumerable.Repeat(words, length / words.Length));

        Assert.True(TimePhrases.Read(text, Some.Helsinkis("2026-11-19T13:05"), Some.OfficeTime).Count < 20);
    }

    private static string Sentence(Chance chance)
    {
        var text = new StringBuilder();
        for (var length = chance.Below(25); length > 0; length--)
        {
            text.Append(chance.OneOf<string>(chance.Below(3) == 0 ? Oddities : Words)).Append(chance.Below(4) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static void Read(string said)
    {
        Assert.All(
            TimePhrases.Read(said, Some.Helsinkis("2026-11-19T13:05"), Some.OfficeTime),
            candidate => Assert.Contains(candidate.Words, said, StringComparison.Ordinal));
        DatePhrases.Until(said, Some.Date("2026-11-19"));
        DatePhrases.Today(said);
    }
}
