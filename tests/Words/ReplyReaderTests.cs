using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>Help from a human holds the bot; kind words and emoji do not.</summary>
public sealed class ReplyReaderTests
{
    private const double MostWrong = 0.05;

    public static TheoryData<string, string, string> Replies()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var reply in Tables.Read("Replies", columns: 3))
        {
            data.Add(reply[2], reply[0], reply[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_reply_is_read_as_its_writer_meant_it(string text, string kind, string flags)
    {
        var reading = ReplyReader.Read(text);

        Assert.Equal(flags, Flags(reading, onlyTheBots: kind == "any"));
        Assert.Contains(kind, (string[])["any", reading.Kind.ToString().ToLowerInvariant()]);
    }

    [Fact]
    public void Replies_by_many_hands_are_mostly_read_as_meant()
    {
        var replies = Tables.Read("RepliesByMany", columns: 3);

        var wrong = replies.Where(reply =>
            ReplyReader.Read(reply[2]) is var reading
            && (Flags(reading, onlyTheBots: reply[0] == "any") != reply[1]
                || (reply[0] != "any" && reading.Kind.ToString().ToLowerInvariant() != reply[0]))).ToList();

        Assert.True(wrong.Count <= replies.Count * MostWrong, string.Join('\n', wrong.Select(reply => string.Join(" | ", reply))));
    }

    [Theory]
    [InlineData("Ilman bottia en olisi löytänyt sinua.")]
    [InlineData("Botti otti nimeni pois listalta, hoidan sen.")]
    [InlineData("Meidän botti on hyvä. Mene ensin Kelan sivuille ja ilmoita sitten muutoksesta.")]
    [InlineData("Boten är bra. Ring FPA, utan intyg går det inte.")]
    [InlineData("The bot found me! We did it without a doctor's statement, so try that.")]
    public void Speaking_of_the_bot_does_not_silence_it(string text) => Assert.False(ReplyReader.Read(text).Quiet);

    /// <summary>Of rows about what the bot is asked, an offer or a no beside it is of no interest.</summary>
    private static string Flags(ReplyReading reading, bool onlyTheBots)
    {
        (bool Said, string Name)[] flags =
        [
            (reading.OffersHelp && !onlyTheBots, "offers"), (reading.PolitelyNo && !onlyTheBots, "no"),
            (reading.SuggestsCircle, "circle"), (reading.Solved, "solved"), (reading.FindNow, "find"),
            (reading.NoHurry, "nohurry"), (reading.Quiet, "quiet"),
        ];
        var said = flags.Where(flag => flag.Said).Select(flag => flag.Name).ToList();
        return said.Count == 0 ? "-" : string.Join(' ', said);
    }
}
