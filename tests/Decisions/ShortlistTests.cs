using PeerHelp.Core;
using PeerHelp.Core.Matching;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Decisions.Tests;

/// <summary>Whose rows are looked at, when many know about as much.</summary>
public sealed class ShortlistTests
{
    [Fact]
    public void In_the_long_run_everybody_who_knows_about_as_much_is_looked_at()
    {
        var proposed = Enumerable.Range(0, 80).Select(number => Match($"p{number}", 2 - (number * 0.01))).ToList();

        var seen = Enumerable.Range(0, 60).SelectMany(seed => Shortlist.Of(proposed, $"{seed}").Take(Shortlist.Dozen)).Distinct();

        Assert.Equal(80, seen.Count());
    }

    [Fact]
    public void Who_knows_much_less_comes_after_all_who_know_more()
    {
        var proposed = new[] { Match("best", 4), Match("good", 3), Match("hardly", 0.5), Match("nothing", 0) };

        Assert.All(Enumerable.Range(0, 20), seed =>
            Assert.Equal(["hardly", "nothing"], Shortlist.Of(proposed, $"{seed}").Skip(2).Select(match => match.Person.Value)));
    }

    [Fact]
    public void The_same_request_looks_at_the_same_people()
    {
        var proposed = Enumerable.Range(0, 80).Select(number => Match($"p{number}", 1)).ToList();

        Assert.Equal(Shortlist.Of(proposed, "request"), Shortlist.Of(proposed, "request"));
    }

    private static Match Match(string who, double score) => new(new PersonId(who), score, []);
}
