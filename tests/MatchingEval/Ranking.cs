using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>
/// Ranks experts for questions: <c>rank --data DIR --questions FILE [--split NAME] --community c500 --history N|all
/// [--tags own|fi|en|sv] --out FILE</c>; or concepts: <c>tags</c> with the same, without a community.
/// </summary>
internal static class Ranking
{
    private const int MostRead = 1000;
    private static readonly CommunityId Here = new("here");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    public static int Experts(string[] arguments)
    {
        var (options, _) = Arguments.Read(arguments);
        var data = new Benchmark(options["data"]);
        var index = Index(data, HistoryOf(options), options["community"], options.GetValueOrDefault("tags", "own"));
        return Write(options, question => Experts(index, question.Text));
    }

    public static int Tags(string[] arguments)
    {
        var (options, _) = Arguments.Read(arguments);
        var data = new Benchmark(options["data"]);
        var index = Index(data, HistoryOf(options), null, "own");
        return Write(options, question => Concepts(index, question.Text));
    }

    /// <summary>An index of the data's vocabulary that has learnt from so many past questions.</summary>
    /// <param name="tags">The language tags are written in; <c>own</c> for that of each profile.</param>
    public static ExpertIndex Index(Benchmark data, int history, string? community, string tags)
    {
        var index = new ExpertIndex(data.Vocabulary);
        index.Learn([.. data.History(history).Select(past => new PastRequest(past.Text, past.Answer, past.Gold))]);
        var stop = data.Stop;
        foreach (var expert in community is null ? [] : data.Community(community))
        {
            var language = LanguageTags.Parse(tags == "own" ? expert.Language : tags)!.Value;
            string[] labels = [.. expert.Tags.Where(tag => !stop.Contains(tag)).Select(tag => data.Vocabulary.Find(tag)!.Label(language))];
            index.Put(new(new(expert.Id), [Here], labels, []));
        }

        return index;
    }

    public static RankQuery Query(string text, int most) => new(text, Here, Now, [], most, "", LeastProbability: 0);

    /// <summary>Everyone in order.</summary>
    public static IReadOnlyList<string> Experts(ExpertIndex index, string text) =>
        [.. index.Rank(Query(text, MostRead)).Select(match => match.Person.Value)];

    public static IReadOnlyList<string> Concepts(ExpertIndex index, string text) =>
        [.. index.About(text, MostRead).Select(found => found.Topic.Id)];

    private static int HistoryOf(IReadOnlyDictionary<string, string> options) =>
        options.GetValueOrDefault("history", "all") is "all" ? int.MaxValue : int.Parse(options["history"]);

    private static int Write(IReadOnlyDictionary<string, string> options, Func<Question, IReadOnlyList<string>> rank)
    {
        using var file = new StreamWriter(options["out"]);
        foreach (var question in Benchmark.Questions(options["questions"], options.GetValueOrDefault("split")))
        {
            var ranked = rank(question);
            for (var at = 0; at < ranked.Count; at++)
            {
                file.Write($"{question.Id}\t{ranked[at]}\t{at + 1}\n");
            }
        }

        return 0;
    }
}
