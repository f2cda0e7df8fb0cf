using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.Words.Tests;

/// <summary>The colleague who knows is found, whatever the language of her tags and of the question.</summary>
public sealed class RankingTests
{
    private const int FewestRight = 48;

    private static readonly CommunityId Here = new("here");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly IReadOnlyList<string[]> Requests = Tables.Read("Requests", columns: 2);

    [Fact]
    public void The_right_helper_comes_first()
    {
        var index = Community();
        var inside = Requests.Where(request => request[0] != "-").ToList();
        var wrong = inside.Where(request => Rank(index, request[1]) is not [var first, ..] || first.Person.Value != request[0]).ToList();

        Assert.True(inside.Count - wrong.Count >= FewestRight && inside.Count >= FewestRight, Show(index, wrong));
    }

    [Fact]
    public void Nobody_is_found_for_a_request_outside_all_tags()
    {
        var index = Community();
        var outside = Requests.Where(request => request[0] == "-").ToList();
        var found = outside.Where(request => Rank(index, request[1]).Count > 0).ToList();

        Assert.True(outside.Count >= 6);
        Assert.True(found.Count == 0, Show(index, found));
    }

    [Fact]
    public void The_shared_tags_are_shown_in_the_colleagues_own_words() =>
        Assert.Equal(["rusmedel"], Rank(Community(), "Asiakas juo liikaa")[0].SharedTags);

    [Fact]
    public void A_shared_topic_outweighs_any_number_of_shared_words()
    {
        const string Text = "Asiakas haluaa kirjoittaa pitkän tarinan merestä, laivoista, satamista, majakoista ja veloistaan";
        var index = new ExpertIndex();
        index.Put(Expert("topic", "velat"));
        index.Put(Expert("words", "velat") with { Tags = [], Evidence = [new(Text.Replace("veloistaan", ""), EvidenceKind.Helped, Now)] });

        Assert.Equal("topic", Assert.Single(Rank(index, Text)).Person.Value);
    }

    [Fact]
    public void A_fresh_referral_lifts_and_an_old_one_fades()
    {
        var index = new ExpertIndex();
        index.Put(Expert("fresh", "velat") with { Evidence = [Referred(daysAgo: 10)] });
        index.Put(Expert("old", "velat") with { Evidence = [Referred(daysAgo: 900)] });
        index.Put(Expert("only long ago", "kissat") with { Evidence = [Referred(daysAgo: 900)] });

        Assert.Equal(["fresh", "old"], Rank(index, "Asiakkaan velat kasvavat").Select(match => match.Person.Value));
    }

    [Fact]
    public void Only_the_community_asked_is_searched_and_those_named_are_left_out()
    {
        var index = new ExpertIndex();
        index.Put(Expert("asker", "velat"));
        index.Put(Expert("here", "velat"));
        index.Put(Expert("elsewhere", "velat") with { Communities = [new("other")] });
        index.Put(Expert("gone", "velat"));
        index.Remove(new("gone"));

        Assert.Equal("here", Assert.Single(Rank(index, "velat", not: "asker")).Person.Value);
    }

    [Fact]
    public void Equals_keep_their_order_for_one_request_and_take_turns_over_many()
    {
        var index = new ExpertIndex();
        foreach (var name in (string[])["a", "b", "c", "d"])
        {
            index.Put(Expert(name, "velat"));
        }

        string First(int request) => Rank(index, "velat", seed: $"request {request}")[0].Person.Value;
        var turns = Enumerable.Range(0, 40).Select(First).ToList();

        Assert.Equal(turns, Enumerable.Range(0, 40).Select(First));
        Assert.Equal(4, turns.Distinct().Count());
    }

    [Fact]
    public void Ten_thousand_colleagues_are_ranked_and_the_most_wanted_returned()
    {
        var index = new ExpertIndex();
        for (var number = 0; number < 10_000; number++)
        {
            index.Put(Expert($"person {number}", number % 10 == 0 ? "velat" : $"vapaa aihe{number}"));
        }

        Assert.Equal(5, Rank(index, "Asiakkaalla on velkoja", most: 5).Count);
    }

    private static ExpertIndex Community()
    {
        var index = new ExpertIndex();
        foreach (var row in Tables.Read("Experts", columns: 2))
        {
            index.Put(Expert(row[0], row[1].Split(", ")));
        }

        return index;
    }

    private static ExpertEntry Expert(string name, params string[] tags) =>
        new(new(name), [Here], tags, []);

    private static Evidence Referred(int daysAgo) =>
        new("Asiakas on veloissa", EvidenceKind.Referral, Now - Duration.FromDays(daysAgo));

    private static IReadOnlyList<Match> Rank(ExpertIndex index, string text, string not = "", int most = 10, string seed = "seed") =>
        index.Rank(new(text, Here, Now, [new(not)], most, seed));

    private static string Show(ExpertIndex index, IEnumerable<string[]> requests) =>
        string.Join('\n', requests.Select(request =>
            $"{string.Join(" | ", request)} => {string.Join(", ", Rank(index, request[1]).Select(match => $"{match.Person} {match.Score:0.0} ({string.Join(", ", match.SharedTags)})"))}"
            + $" [{string.Join(", ", TopicReader.Topics(request[1]).Select(topic => topic.Id))}]"));
}
