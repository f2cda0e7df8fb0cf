using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Topics are recognised however the words are bent, joined or spelled.</summary>
public sealed class TopicReaderTests
{
    [Theory]
    [InlineData("velkajärjestelyssä", "debt-arrangement")]
    [InlineData("velattomaksi veloistaan", "debt")]
    [InlineData("masentuneen", "depression")]
    [InlineData("TE-toimistosta", "employment-services")]
    [InlineData("te toimiston kautta", "employment-services")]
    [InlineData("työllisyysalueella", "employment-services")]
    [InlineData("Kela:n päätös", "kela")]
    [InlineData("CV:n tekoon", "cv")]
    [InlineData("sekakäyttöpäihteistä", "substance-use")]
    [InlineData("ADHD-epäily", "adhd")]
    [InlineData("saikulta", "sick-leave")]
    [InlineData("sjukskriven", "sick-leave")]
    [InlineData("eviction", "eviction")]
    [InlineData("i'm his carer", "caregiver")]
    public void A_word_in_any_form_finds_its_topic(string text, string topic) =>
        Assert.Contains(topic, TopicReader.Topics(text).Select(found => found.Id));

    [Theory]
    [InlineData("Kahvinkeitin on rikki")]
    [InlineData("Vi ses i morgon vid bussen")]
    [InlineData("See you at the station")]
    [InlineData("")]
    public void Everyday_words_have_no_topic(string text) => Assert.Empty(TopicReader.Topics(text));

    [Theory]
    [InlineData("velat", "skulder", "debt")]
    [InlineData("päihteet", "rusmedel", "substance use")]
    [InlineData("nuoret", "unga", "young people")]
    [InlineData("oppisopimus", "läroavtal", "apprenticeship")]
    public void A_tag_means_the_same_topic_in_every_language(string finnish, string swedish, string english)
    {
        var topic = TopicReader.Resolve(finnish);

        Assert.NotNull(topic);
        Assert.Equal((topic, topic), (TopicReader.Resolve(swedish), TopicReader.Resolve(english)));
        Assert.Equal(
            (finnish, swedish, english),
            (topic.Label(Language.Finnish), topic.Label(Language.Swedish), topic.Label(Language.English)));
    }

    [Fact]
    public void A_tag_outside_the_vocabulary_stays_free() => Assert.Null(TopicReader.Resolve("hevosavusteinen toiminta"));

    [Fact]
    public void There_are_many_topics_each_named_in_three_languages_and_linked_to_topics_that_exist()
    {
        Assert.True(TopicReader.All.Count >= 250);
        Assert.All(TopicReader.All, topic =>
        {
            Assert.All([topic.Finnish, topic.Swedish, topic.English], names => Assert.NotEmpty(names.Preferred));
            Assert.All(topic.Broader, id => Assert.NotNull(Vocabulary.Own.Find(id)));
            Assert.False(Vocabulary.Own.IsWithin(topic, topic), topic.Id);
        });
    }

    [Fact]
    public void Every_name_of_a_topic_finds_that_topic()
    {
        var lost = TopicReader.All.SelectMany(topic => (string[])[topic.Finnish.Preferred, topic.Swedish.Preferred, topic.English.Preferred], (topic, name) => (topic, name))
            .Where(pair => !TopicReader.Topics(pair.name).Contains(pair.topic));

        Assert.Empty(lost);
    }

    [Fact]
    public void What_is_spoken_of_most_comes_first() =>
        Assert.Equal("debt", TopicReader.Topics("Uni ja perhe kärsivät, kun velat kasvavat ja velkoja tulee lisää")[0].Id);
}
