using System.Globalization;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>Prints every table of the data at once: <c>all --data DIR [--split NAME]</c>.</summary>
internal static class Tables
{
    private static readonly string[] Communities = ["c50", "c500", "c5000"];
    private static readonly int[] Curve = [0, 50, 200, 1000, int.MaxValue];

    public static int Run(string[] arguments)
    {
        var (options, _) = Arguments.Read(arguments);
        var data = new Benchmark(options["data"]);
        var questions = data.Questions(options.GetValueOrDefault("split", "validate"));
        Print("table", "what", "success@3|P@1", "nDCG@5|F1@5", "n|nDCG@10");
        foreach (var community in Communities)
        {
            foreach (var history in Curve)
            {
                PrintExperts(data, questions, community, history, "own");
            }

            PrintExperts(data, questions, community, 0, "fi");
            PrintExperts(data, questions, community, 0, "sv");
            PrintExperts(data, questions, community, 0, "en");
        }

        foreach (var language in (string[])["en", "sv"])
        {
            PrintExperts(data, data.Titles(language), "c500", int.MaxValue, "own", $"titles {language}");
        }

        PrintConcepts(data, questions);
        return 0;
    }

    private static void PrintExperts(
        Benchmark data, IReadOnlyList<Question> questions, string community, int history, string tags, string what = "questions")
    {
        var index = Ranking.Index(data, history, community, tags);
        var stop = data.Stop;
        var experts = data.Community(community).ToDictionary(expert => expert.Id, expert => expert.Tags.Where(tag => !stop.Contains(tag)).ToHashSet());
        var scores = new List<(double Success, double Ndcg)>();
        foreach (var question in questions)
        {
            var gold = question.Gold.Where(concept => !stop.Contains(concept)).ToList();
            var gains = experts.ToDictionary(expert => expert.Key, expert => (double)gold.Count(expert.Value.Contains));
            if (gains.Values.Any(gain => gain > 0))
            {
                double[] ranked = [.. Ranking.Experts(index, question.Text).Select(expert => gains[expert])];
                scores.Add((Metrics.SuccessAt3(ranked), Metrics.Ndcg(ranked, gains.Values, 5)));
            }
        }

        Print(
            $"experts {community}", $"{what}, tags {tags}, history {(history == int.MaxValue ? "all" : history)}",
            Figure(scores.Average(score => score.Success)), Figure(scores.Average(score => score.Ndcg)), $"{scores.Count}");
    }

    private static void PrintConcepts(Benchmark data, IReadOnlyList<Question> questions)
    {
        var index = Ranking.Index(data, int.MaxValue, null, "own");
        var ranked = questions.Select(question => (question.Gold, Gains: Gains(index, question))).ToList();
        Print(
            "concepts", "questions, history all",
            Figure(ranked.Average(one => one.Gains.FirstOrDefault())),
            Figure(ranked.Average(one => Metrics.F1(one.Gains, one.Gold.Length, 5))),
            Figure(ranked.Average(one => Metrics.Ndcg(one.Gains, one.Gold.Select(_ => 1.0), 10))));
    }

    private static double[] Gains(ExpertIndex index, Question question) =>
        [.. Ranking.Concepts(index, question.Text).Select(concept => question.Gold.Contains(concept) ? 1.0 : 0)];

    private static string Figure(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static void Print(params string[] cells) => Console.Out.WriteLine(string.Join('\t', cells));
}
