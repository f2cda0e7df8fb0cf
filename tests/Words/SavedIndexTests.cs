using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>What an index has learnt can be kept as a file, and no file that does not fit is taken.</summary>
public sealed class SavedIndexTests
{
    private const string Text = "Tamman talli on remontissa, mitä nyt? Veneilystä ei apua.";

    private static readonly CommunityId Here = new("here");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Vocabulary Vocabulary = VocabularyOf("hevostalous");

    [Fact]
    public void An_index_ranks_the_same_after_it_was_saved_and_loaded()
    {
        var index = Learnt();
        var loaded = new ExpertIndex(Vocabulary);

        Assert.True(loaded.TryLoad(Saved(index)));
        Seat(loaded);

        Assert.NotEmpty(Rank(index));
        Assert.Equal(Rank(index), Rank(loaded));
        Assert.Equal(index.About(Text, 3), loaded.About(Text, 3));
    }

    [Fact]
    public void Colleagues_who_are_there_before_loading_are_found_after_it()
    {
        var index = Learnt();
        var loaded = new ExpertIndex(Vocabulary);
        Seat(loaded);

        Assert.True(loaded.TryLoad(Saved(index)));

        Assert.Equal(Rank(index), Rank(loaded));
    }

    [Fact]
    public void Learning_goes_on_where_it_was_saved()
    {
        var index = Learnt();
        var loaded = new ExpertIndex(Vocabulary);
        loaded.TryLoad(Saved(index));
        Seat(loaded);
        var before = Rank(index);

        foreach (var one in (ExpertIndex[])[index, loaded])
        {
            one.Learn([.. Enumerable.Range(0, 5).Select(at => new PastRequest($"remontissa talli {at}", "purjehdittiin", ["boats"]))]);
        }

        Assert.NotEqual(before, Rank(index));
        Assert.Equal(Rank(index), Rank(loaded));
    }

    [Fact]
    public void What_was_saved_with_another_vocabulary_is_refused() =>
        Assert.False(new ExpertIndex(VocabularyOf("hevoskasvatus")).TryLoad(Saved(Learnt())));

    [Fact]
    public void A_file_that_is_cut_off_damaged_or_something_else_is_refused_and_changes_nothing()
    {
        var whole = Saved(Learnt()).ToArray();
        var damaged = whole.ToArray();
        damaged[whole.Length / 2] ^= 1;
        var index = Learnt();
        var before = Rank(index);

        Assert.All(
            (byte[][])[[], [1, 2, 3], whole[..^1], whole[..(whole.Length / 2)], whole[..60], damaged, [.. whole, 0]],
            bytes => Assert.False(index.TryLoad(new MemoryStream(bytes))));
        Assert.Equal(before, Rank(index));
    }

    private static MemoryStream Saved(ExpertIndex index)
    {
        var file = new MemoryStream();
        index.Save(file);
        file.Position = 0;
        return file;
    }

    private static ExpertIndex Learnt()
    {
        var index = new ExpertIndex(Vocabulary);
        index.Learn([.. Enumerable.Range(0, 30).Select(at => new PastRequest($"veneilyn talli {at} ja tamma", "Kengittäjä auttoi", [at % 3 == 0 ? "boats" : "horses"]))]);
        Seat(index);
        return index;
    }

    private static void Seat(ExpertIndex index)
    {
        index.Put(new(new("horse"), [Here], ["horse keeping"], []));
        index.Put(new(new("boat"), [Here], ["veneily"], []));
        index.Put(new(new("bee"), [Here], ["mehiläishoito"], []));
    }

    private static IReadOnlyList<(string, double, string)> Rank(ExpertIndex index) =>
    [
        .. index.Rank(new(Text, Here, Now, [], 10, "seed", LeastProbability: 0))
            .Select(match => (match.Person.Value, match.Score, string.Join('|', match.SharedTags))),
    ];

    private static Vocabulary VocabularyOf(string horses) => new(SkosCsv.Read(new StringReader($"""
        id,prefLabel@fi,prefLabel@sv,prefLabel@en,altLabel@fi,example@fi
        bees,mehiläishoito,biodling,beekeeping,mehiläistarhaus,Hunajan linkoaminen kotitarhassa
        horses,{horses},hästhållning,horse keeping,,Tallin arki ja tamman hoito
        boats,veneily,båtliv,boating,,Purjehtija saaristossa
        """)));
}
