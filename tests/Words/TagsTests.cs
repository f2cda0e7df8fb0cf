using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>A typed tag finds its topic; a slip of the finger is asked about, never taken silently.</summary>
public sealed class TagsTests
{
    [Theory]
    [InlineData("masennus", "depression")]
    [InlineData("Masennuksen", "depression")]
    [InlineData("masis", "depression")]
    [InlineData("skulder", "debt")]
    [InlineData("VELAT", "debt")]
    [InlineData("velkajärjestelyt", "debt-arrangement")]
    [InlineData("kotoutumisen", "integration")]
    [InlineData("toimeentulotuen", "social-assistance")]
    [InlineData("wage subsidies", "wage-subsidy")]
    [InlineData("läroavtalen", "apprenticeship")]
    [InlineData("TE-toimisto", "employment-services")]
    [InlineData("masentuneet asiakkaat", "depression")]
    [InlineData("päihdeasiat", "substance-use")]
    public void A_tag_is_understood_in_every_language_and_form(string tag, string topic) =>
        Assert.Equal([topic], Assert.IsType<TagMeaning.Exact>(Resolve(tag)).Topics.Select(meant => meant.Id));

    [Theory]
    [InlineData("masenus", "masennus")]
    [InlineData("velkajärjestly", "velkajärjestely")]
    [InlineData("tyokokeilu", "työkokeilu")]
    [InlineData("oppisopmius", "oppisopimus")]
    [InlineData("kuntotutus", "kuntoutus")]
    [InlineData("overskuldsattning", null)]
    [InlineData("arbetspövning", "arbetsprövning")]
    [InlineData("apprentiseship", "apprenticeship")]
    public void A_slip_is_asked_about(string tag, string? meant) => Assert.Equal(
        meant,
        Resolve(tag) switch
        {
            TagMeaning.Near near => near.Guesses[0].Name,
            TagMeaning.Free => null,
            var taken => $"taken silently: {taken}",
        });

    [Theory]
    [InlineData("tilapäinen suoj", "tilapäinen suojelu")]
    [InlineData("työperäinen", "työperäinen hyväksikäyttö")]
    public void A_beginning_is_asked_about(string tag, string meant) =>
        Assert.Contains(meant, Guesses(tag));

    [Theory]
    [InlineData("hevosavusteinen toiminta")]
    [InlineData("kissat")]
    [InlineData("xyzzy")]
    [InlineData("👍")]
    [InlineData("")]
    public void What_nobody_knows_stays_free(string tag) => Assert.IsType<TagMeaning.Free>(Resolve(tag));

    [Fact]
    public void A_tag_may_mean_a_topic_of_the_organisations_own_vocabulary()
    {
        var vocabulary = Vocabulary.Own.With(SkosCsv.Read(new StringReader("id,prefLabel@fi,altLabel@sv\nx1,hevosavusteinen toiminta,hästunderstödd verksamhet")));

        Assert.Equal(["x1"], Assert.IsType<TagMeaning.Exact>(Tags.Resolve("hevosavusteisen toiminnan", vocabulary)).Topics.Select(topic => topic.Id));
        Assert.Equal(
            "hästunderstödd verksamhet",
            Assert.IsType<TagMeaning.Near>(Tags.Resolve("hästunderstödd verksmahet", vocabulary)).Guesses[0].Name);
    }

    [Fact]
    public void Every_name_that_is_shown_means_its_topic() => Assert.DoesNotContain(
        from topic in Vocabulary.Own.Topics
        from names in new[] { topic.Finnish, topic.Swedish, topic.English }
        select (topic.Id, names.Preferred),
        named => !Tags.Meant(named.Preferred, Vocabulary.Own).Any(topic => topic.Id == named.Id));

    [Fact]
    public void A_free_tag_of_several_colleagues_is_a_topic_of_the_community()
    {
        var topic = Assert.Single(CommunityTags.Topics(
            [["hevosavusteinen toiminta", "velat"], ["Hevosavusteisen toiminnan", "kissat"], ["hevosavusteinen toiminta"], ["velat", "velat"]],
            Vocabulary.Own));

        Assert.Equal("hevosavusteinen toiminta", topic.Finnish.Preferred);
        Assert.Equal(["Hevosavusteisen toiminnan"], topic.Finnish.Others);
    }

    [Fact]
    public void A_free_tag_one_colleague_repeats_is_hers_alone() =>
        Assert.Empty(CommunityTags.Topics([["kissat", "kissojen", "kissat"], ["koirat"]], Vocabulary.Own));

    private static TagMeaning Resolve(string tag) => Tags.Resolve(tag, Vocabulary.Own);

    private static IEnumerable<string> Guesses(string tag) => Assert.IsType<TagMeaning.Near>(Resolve(tag)).Guesses.Select(guess => guess.Name);
}
