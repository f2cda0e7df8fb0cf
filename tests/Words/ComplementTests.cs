using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>Those who are asked first do not all stand on one guess at what the request is about.</summary>
public sealed class ComplementTests
{
    private const string DebtsAndDepression = "Asiakas on masentunut ja velat painavat";
    private static readonly CommunityId Here = new("here");

    [Theory]
    [InlineData("one request")]
    [InlineData("another request")]
    [InlineData("a third request")]
    public void The_second_colleague_knows_what_the_first_does_not(string seed)
    {
        string[] ranked = [.. Evenly().Rank(Query(DebtsAndDepression) with { TieSeed = seed }).Select(match => match.Person.Value)];

        Assert.NotEqual(ranked[0][..4], ranked[1][..4]);
    }

    [Fact]
    public void Who_knows_both_comes_before_those_who_know_one() =>
        Assert.Equal("both", Rank(Community(("debts", "velat"), ("depression", "masennus"), ("both", "velat, masennus")))[0]);

    [Fact]
    public void After_a_colleague_was_asked_those_who_know_something_else_come_first()
    {
        Assert.StartsWith("debts", Rank(Evenly(), "depression 1")[0], StringComparison.Ordinal);
        Assert.StartsWith("depression", Rank(Evenly(), "debts 1")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_know_the_same_the_one_asked_before_changes_nothing()
    {
        var index = Community(("a", "velat"), ("b", "velat"), ("c", "velat"), ("d", "velat"));
        string[] before = [.. Rank(index).Where(name => name != "a")];

        Assert.Equal(before, Rank(index, "a"));
    }

    [Fact]
    public void Nobody_stands_before_one_with_a_greater_score()
    {
        var index = Community([.. Tables.Read("Experts", columns: 2).Select(row => (row[0], row[1]))]);
        foreach (var request in Tables.Read("Requests", columns: 2))
        {
            var scores = index.Rank(Query(request[1])).Select(match => match.Score).ToArray();
            Assert.Equal(scores.OrderDescending(), scores);
        }
    }

    private static ExpertIndex Evenly() => Community(
        ("debts 1", "velat"), ("debts 2", "velat"), ("debts 3", "velat"),
        ("depression 1", "masennus"), ("depression 2", "masennus"), ("depression 3", "masennus"));

    private static ExpertIndex Community(params (string Name, string Tags)[] people)
    {
        var index = new ExpertIndex();
        foreach (var (name, tags) in people)
        {
            index.Put(Expert(name, tags));
        }

        return index;
    }

    private static ExpertEntry Expert(string name, string tags) => new(new(name), [Here], tags.Split(", "), []);

    private static string[] Rank(ExpertIndex index, params string[] asked) =>
        [.. index.Rank(Query(DebtsAndDepression, asked)).Select(match => match.Person.Value)];

    private static RankQuery Query(string text, params string[] asked)
    {
        PersonId[] people = [.. asked.Select(name => new PersonId(name))];
        return new(text, Here, Instant.FromUtc(2026, 11, 23, 8, 0), people, 10, "seed") { Asked = people };
    }
}
