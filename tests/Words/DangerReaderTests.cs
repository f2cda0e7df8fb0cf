using PeerHelp.Core.Asking;

namespace PeerHelp.Words.Tests;

/// <summary>Danger to life is told from training, the past, books and manners of speaking.</summary>
public sealed class DangerReaderTests
{
    private static readonly IReadOnlyList<string[]> Messages = Tables.Read("Danger", columns: 3);

    [Fact]
    public void Whoever_tells_of_acute_danger_is_heard() => AreNone(
        Of("acute").Where(message => DangerReader.Read(message[2]) is not DangerReading.Acute).Select(message => message[2]));

    [Fact]
    public void A_grave_question_stays_a_question_and_brings_a_private_word() => AreNone(
        Of("perhaps").Where(message => DangerReader.Read(message[2]) is not DangerReading.Perhaps).Select(message => message[2]));

    [Fact]
    public void Grave_words_alone_are_no_danger() => AreNone(
        Of("none").Where(message => DangerReader.Read(message[2]) is not DangerReading.None)
            .Select(message => $"{DangerReader.Read(message[2])}: {message[2]}"));

    /// <summary>Nobody can be taught every way of saying it: those that taught the reader are heard at least, and hardly anything acute is not.</summary>
    [Theory]
    [InlineData("DangerByOthers", 0.9)]
    [InlineData("DangerByOthers2", 0.8)]
    [InlineData("DangerInOtherWords", 0.9)]
    public void Of_many_hands_nearly_all_in_danger_are_heard_and_hardly_anybody_else(string table, double untouched)
    {
        var read = Tables.Read(table, columns: 3).ToLookup(message => message[0], message => DangerReader.Read(message[2]));

        Assert.True(ShareOf(DangerReading.Acute, read["acute"]) >= 0.98);
        Assert.True(ShareOf(DangerReading.None, read["acute"]) <= 0.01);
        Assert.True(ShareOf(DangerReading.Acute, read["grave"]) <= 0.01);
        Assert.True(ShareOf(DangerReading.Acute, read["none"]) <= 0.01);
        Assert.True(ShareOf(DangerReading.None, read["none"]) >= untouched);
    }

    /// <summary>What no phrase of the table hears is heard by its weights, and what a phrase hears among things of every day is doubted.</summary>
    [Theory]
    [InlineData("asiakas kirjoitti viestin, jossa kiittää kaikesta ja pyytää anteeksi, eikä avaa enää ovea kenellekään", DangerReading.Acute)]
    [InlineData("hän sanoi lähtevänsä tänä yönä vaimonsa perään, vaimo kuoli syksyllä", DangerReading.Acute)]
    [InlineData("Juna seisoo taas sillalla, pääsen paikalle vasta kymmeneltä", DangerReading.Perhaps)]
    [InlineData("En selviä tästä viikosta ilman suklaata", DangerReading.None)]
    public void Two_readers_hear_more_than_one_and_startle_less(string text, DangerReading reading) =>
        Assert.Equal(reading, DangerReader.Read(text));

    [Fact]
    public void The_messages_are_many_in_each_language()
    {
        Assert.True(Of("acute").Count() >= 60);
        Assert.True(Of("none").Count() >= 80);
        Assert.All(["fi", "sv", "en"], language => Assert.True(Messages.Count(message => message[1] == language) >= 30));
    }

    /// <summary>Of these five thousand posts a dozen are as grave as they sound or speak of suicide or of a threat; the rest is the price of hearing hints.</summary>
    [Fact]
    public void Everyday_posts_are_not_swallowed()
    {
        string[] tables =
            ["Posts", "PostsTuning", "PostsHeldOut", "PostsFresh", "PostsWritten", "PostsByOthers1", "PostsByOthers2", "PostsUnseen",
                "PostsByOthers3", "PostsByOthers4", "PostsByOthers5", "PostsByOthers6", "PostsInVoices", "PostsInBorrowedWords"];
        var grave = tables.SelectMany(table => Tables.Read(table, columns: 3)).Select(post => post[2]).Distinct()
            .Where(text => DangerReader.Read(text) is not DangerReading.None).ToList();

        Assert.True(grave.Count <= 36, string.Join('\n', grave));
        Assert.True(grave.Count(text => DangerReader.Read(text) is DangerReading.Acute) <= 4, string.Join('\n', grave));
    }

    [Theory]
    [InlineData("ITSEMURHA NYT")]
    [InlineData("asiakas aikoo tappaa itsensa tanaan")]
    [InlineData("asiakas aikoo tehdä itsemuhran tänään")]
    public void Capitals_missing_dots_and_slips_do_not_hide_it(string text) =>
        Assert.Equal(DangerReading.Acute, DangerReader.Read(text));

    [Fact]
    public void A_message_of_any_length_and_kind_is_read()
    {
        foreach (var text in new[] { "", new string('a', 50_000), string.Concat(Enumerable.Repeat("itsemurha ", 50_000)), "\ud83d \0 ???", "|" })
        {
            Assert.True(Enum.IsDefined(DangerReader.Read(text)));
        }
    }

    private static double ShareOf(DangerReading reading, IEnumerable<DangerReading> all) => all.Average(one => one == reading ? 1.0 : 0.0);

    private static void AreNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static IEnumerable<string[]> Of(string reading) => Messages.Where(message => message[0] == reading);
}
