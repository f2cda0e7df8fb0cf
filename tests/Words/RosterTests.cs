using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Colleagues come, change and go while the index is in use.</summary>
public sealed class RosterTests
{
    private static readonly CommunityId Here = new("here");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly ExpertIndex index = new();

    [Fact]
    public void Whoever_comes_after_one_who_left_is_not_taken_for_her()
    {
        Put("Liisa", ["velat", "lasinpuhallus"]);
        index.Remove(new("Liisa"));
        Put("Pekka", ["masennus"]);

        Assert.Empty(Rank("Asiakkaalla on velkoja, ja lasinpuhallus kiinnostaisi"));
        Assert.Equal(["Pekka"], Rank("Asiakas on masentunut"));
    }

    [Fact]
    public void A_changed_colleague_is_known_by_what_she_declares_now()
    {
        Put("Liisa", ["velat"], new Evidence("velat", EvidenceKind.Helped, Now));
        Put("Liisa", ["masennus"]);
        Put("Liisa", ["masennus", "unettomuus"], new Evidence("masennus", EvidenceKind.NotMe, Now));

        Assert.Empty(Rank("Asiakkaalla on velkoja"));
        Assert.Equal(["Liisa"], Rank("Asiakas on masentunut"));
    }

    [Fact]
    public void Evidence_counts_for_her_it_is_about_and_for_nobody_else()
    {
        Put("Liisa", ["velat"]);
        Put("Maija", ["velat"], new Evidence("velat", EvidenceKind.Helped, Now));
        Put("Pekka", ["velat"], new Evidence("velat", EvidenceKind.NotMe, Now));
        Put("Bengt", ["masennus"], new Evidence("velat", EvidenceKind.NotMe, Now));

        Assert.Equal(["Maija", "Liisa", "Pekka"], Rank("Asiakkaalla on velkoja"));
    }

    private void Put(string name, string[] tags, params Evidence[] evidence) => index.Put(new(new(name), [Here], tags, evidence));

    private IEnumerable<string> Rank(string text) => index.Rank(new(text, Here, Now, [], 10, "seed")).Select(match => match.Person.Value);
}
