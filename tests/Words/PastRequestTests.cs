using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>What the index learns from requests that ended well, and from vocabularies that others wrote.</summary>
public sealed class PastRequestTests
{
    private const string Skos = """
        id,prefLabel@fi,prefLabel@sv,prefLabel@en,altLabel@fi,example@fi
        bees,mehiläishoito,biodling,beekeeping,mehiläistarhaus,Hunajan linkoaminen kotitarhassa
        horses,hevostalous,hästhållning,horse keeping,,Tallin arki ja tamman hoito
        boats,veneily,båtliv,boating,,Purjehtija saaristossa
        history,historia,historia,history,,Kuninkaiden aika
        """;

    private static readonly CommunityId Here = new("here");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Vocabulary Vocabulary = new(SkosCsv.Read(new StringReader(Skos)));

    [Theory]
    [InlineData("mehiläishoidosta kysyisin", "bees")]
    [InlineData("Kellä on kokemusta mehiläistarhauksesta?", "bees")]
    [InlineData("Kuka tietää hevostaloudesta jotain", "horses")]
    [InlineData("vad vet ni om biodling?", "bees")]
    [InlineData("does anyone know about boating", "boats")]
    public void A_vocabulary_of_the_administrators_own_is_read_in_any_form_and_language(string text, string topic) =>
        Assert.Equal(topic, new ExpertIndex(Vocabulary).About(text, 3)[0].Topic.Id);

    [Theory]
    [InlineData("biodling")]
    [InlineData("beekeeping")]
    [InlineData("mehiläishoito")]
    public void Whoever_declares_a_topic_in_any_language_is_found_by_a_finnish_question(string tag)
    {
        var index = new ExpertIndex(Vocabulary);
        index.Put(Expert("bee", tag));
        index.Put(Expert("boat", "veneily"));

        Assert.Equal("bee", Rank(index, "Onko kellään kokemusta mehiläishoidosta?")[0].Person.Value);
    }

    [Fact]
    public void Past_requests_teach_what_people_mean_by_their_words()
    {
        const string Question = "Asiakkaan pesät ovat tyhjiä ja emo on kadonnut";
        var index = new ExpertIndex(Vocabulary);
        double Odds() => index.About(Question, 3).FirstOrDefault(found => found.Topic.Id == "bees").Probability;
        var before = Odds();

        index.Learn(
        [
            .. Enumerable.Range(0, 12).Select(at => new PastRequest($"Pesät {at} tyhjenivät, emo kadonnut, mitä nyt?", "Emo vaihdettiin.", ["bees"])),
            .. Enumerable.Range(0, 12).Select(at => new PastRequest($"Tamma {at} ontuu, talli remontissa", "Kengittäjä auttoi.", ["horses"])),
        ]);

        Assert.True(Odds() > before + 0.2, $"{before:0.00} → {Odds():0.00}");
        Assert.Equal("bees", index.About(Question, 1)[0].Topic.Id);
    }

    [Theory]
    [InlineData("Haluaisin tietoa mehiläishoidon historiasta")]
    [InlineData("Kellä on tietoa veneilyn historiasta?")]
    public void Past_requests_teach_which_words_tell_what_a_request_is_about(string text)
    {
        var index = new ExpertIndex(Vocabulary);
        double History() => index.About(text, 4).Single(found => found.Topic.Id == "history").Probability;
        var before = History();

        index.Learn([.. Enumerable.Range(0, 40).Select(at => new PastRequest($"Tietoa hevostalouden historiasta {at}", null, ["horses"]))]);

        Assert.True(History() < before / 2, $"{before:0.00} → {History():0.00}");
        Assert.NotEqual("history", index.About(text, 1)[0].Topic.Id);
    }

    [Theory]
    [InlineData("Kellä on kokemusta mehiläishoidosta?")]
    [InlineData("Kellä on kokemusta mehiläistarhauksesta?")]
    public void A_topic_of_two_names_is_meant_by_either_as_surely_as_one_of_one_name(string text)
    {
        var index = new ExpertIndex(Vocabulary);
        var only = index.About("Kellä on kokemusta veneilystä?", 1)[0];

        var found = index.About(text, 1)[0];

        Assert.Equal(("boats", "bees"), (only.Topic.Id, found.Topic.Id));
        Assert.True(found.Probability >= only.Probability, $"{found.Probability:0.00} < {only.Probability:0.00}");
    }

    [Fact]
    public void The_order_is_the_same_however_often_it_is_asked_for()
    {
        var one = Learnt();
        var other = Learnt();

        Assert.Equal(Rank(one, "tamman talli"), Rank(other, "tamman talli"), SameMatch);
        Assert.Equal(Rank(one, "tamman talli"), Rank(one, "tamman talli"), SameMatch);
    }

    [Fact]
    public void Topics_that_no_vocabulary_knows_are_left_out_of_what_is_learnt()
    {
        var index = new ExpertIndex(Vocabulary);
        index.Learn([new PastRequest("Mistä apua?", null, ["nowhere"])]);

        Assert.DoesNotContain(index.About("Mistä apua?", 3), found => found.Probability > 0.5);
    }

    private static bool SameMatch(Match one, Match other) =>
        one.Person == other.Person && one.Score.Equals(other.Score) && one.SharedTags.SequenceEqual(other.SharedTags);

    private static ExpertIndex Learnt()
    {
        var index = new ExpertIndex(Vocabulary);
        index.Learn([.. Enumerable.Range(0, 30).Select(at => new PastRequest($"talli {at} ja tamma", null, [at % 3 == 0 ? "boats" : "horses"]))]);
        foreach (var name in (string[])["a", "b", "c", "d"])
        {
            index.Put(Expert(name, "hevostalous", "veneily"));
        }

        return index;
    }

    private static ExpertEntry Expert(string name, params string[] tags) => new(new(name), [Here], tags, []);

    private static IReadOnlyList<Match> Rank(ExpertIndex index, string text) =>
        index.Rank(new(text, Here, Now, [], 10, "seed", LeastProbability: 0));
}
