using System.Diagnostics;
using System.Text;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>An organisation's own vocabulary is read from a table, and a broken one is told exactly.</summary>
public sealed class SkosCsvTests
{
    [Fact]
    public void A_concept_has_names_in_languages_wider_concepts_and_examples()
    {
        var topic = Assert.Single(Read("""
            id,prefLabel@fi,prefLabel@sv,prefLabel@en,altLabel@fi,hiddenLabel@fi,broader,example@fi,notation
            c1,ratsastus,ridning,riding,hevostelu|ratsastaminen,heppailu,c0|c9,"Missä voi ratsastaa, ja paljonko se maksaa?",42
            """));

        Assert.Equal(("c1", "ratsastus", "ridning", "riding"), (topic.Id, topic.Label(Language.Finnish), topic.Label(Language.Swedish), topic.Label(Language.English)));
        Assert.Equal(["hevostelu", "ratsastaminen"], topic.Finnish.Others);
        Assert.Equal(["heppailu"], topic.Finnish.Hidden);
        Assert.Equal(["c0", "c9"], topic.Broader);
        Assert.Equal(["Missä voi ratsastaa, ja paljonko se maksaa?"], topic.Examples);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Commas_semicolons_and_tabs_part_the_columns(string border) =>
        Assert.Equal("puutarha", Assert.Single(Read($"\uFEFFID{border}preflabel@FI\r\n7{border}puutarha\r\n\r\n")).Label(Language.Finnish));

    [Fact]
    public void Quotes_hold_borders_line_breaks_and_quotes() =>
        Assert.Equal("a \"b\", c\nd", Assert.Single(Read("id,prefLabel@fi\n1,\"a \"\"b\"\", c\nd\"\n")).Label(Language.Finnish));

    [Fact]
    public void A_concept_without_a_name_in_a_language_goes_by_another_ones() =>
        Assert.Equal("trädgård", Assert.Single(Read("id,prefLabel@fi,prefLabel@sv\n1,,trädgård")).Label(Language.Finnish));

    [Theory]
    [InlineData("", "The file is empty; its first line must name the columns.")]
    [InlineData("tunnus,prefLabel@fi\n1,a", """Line 1: there is no column "id". The columns are: tunnus, prefLabel@fi.""")]
    [InlineData("id,nimi\n1,a", """Line 1: there is no column "prefLabel@fi", "prefLabel@sv" or "prefLabel@en".""")]
    [InlineData("id,prefLabel@fi\n1,a\n2", "Line 3: 1 columns, but the header names 2.")]
    [InlineData("id,prefLabel@fi\n1,a\n ,b", """Line 3, column "id": a concept needs an id.""")]
    [InlineData("id,prefLabel@fi\n1,a\n2,", """Line 3, column "prefLabel": "2" has no name in any language.""")]
    [InlineData("id,prefLabel@fi\n1,\"a\nb\"\n1,c", """Line 4, column "id": "1" stands already on line 2.""")]
    [InlineData("id,prefLabel@fi\n1,\"a", "Line 2, column 2: a quote is opened and never closed.")]
    [InlineData("id,prefLabel@fi\n1,\"a\"b", "Line 2, column 2: after the closing quote the next column must begin.")]
    public void A_broken_table_says_where_and_why(string table, string message) =>
        Assert.Equal(message, Assert.Throws<VocabularyException>(() => Read(table)).Message);

    [Fact]
    public void A_large_vocabulary_is_read_in_moments()
    {
        var table = new StringBuilder("id\tprefLabel@fi\tprefLabel@sv\tprefLabel@en\taltLabel@fi\tbroader\texample@fi\n");
        for (var at = 0; at < 36_000; at++)
        {
            table.Append($"p{at}\tkäsite {at}\tbegrepp {at}\tconcept {at}\ttoinen nimi {at}|kolmas {at}\tp{at / 2}\tesimerkki {at} kertoo tästä|toinen esimerkki\n");
        }

        var clock = Stopwatch.StartNew();
        var vocabulary = Vocabulary.Own.With(Read(table.ToString()));

        Assert.Equal(Vocabulary.Own.Topics.Count + 36_000, vocabulary.Topics.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void What_is_added_stands_behind_what_was_there_and_the_same_id_adds_names()
    {
        var debt = Vocabulary.Own.Find("debt")!;
        var more = Vocabulary.Own.With(Read("id,prefLabel@fi\nown-1,hevostelu\ndebt,velkataakat"));

        Assert.Equal(Vocabulary.Own.Topics.Count, more.Find("own-1")!.Number);
        Assert.Equal((debt.Number, debt.Label(Language.Finnish)), (more.Find("debt")!.Number, more.Find("debt")!.Label(Language.Finnish)));
        Assert.Contains("velkataakat", more.Find("debt")!.Finnish.Others);
        Assert.All(more.Topics, topic => Assert.Same(topic, more.Topics[topic.Number]));
    }

    private static IReadOnlyList<Topic> Read(string table) => SkosCsv.Read(new StringReader(table));
}
