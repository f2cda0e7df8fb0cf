using PeerHelp.Core.Matching;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.MatchingEval.Odds;

/// <summary>
/// <c>odds --data DIR [--trees 160] --out TopicOdds.txt</c>: fits the odds of topics to the train questions, with and without a past, in
/// invented communities of several sizes.
/// </summary>
internal static class OddsFit
{
    private const int Folds = 5;
    private const int LongSentence = 90;

    /// <summary>Each tells how long the past is, how many people there are (0: all topics come into question), how many questions, and what share of the unlikely topics is kept.</summary>
    /// <remarks>The foreign ones stand for short texts in a language that has names only: no examples, and nobody has asked in it before.</remarks>
    private static readonly Sample[] Plan =
    [
        new(int.MaxValue, 5000, 525, 0.05), new(int.MaxValue, 500, 525, 0.1), new(int.MaxValue, 50, 525, 0.3), new(int.MaxValue, 0, 300, 0.012),
        new(0, 5000, 525, 0.05), new(0, 500, 525, 0.1), new(0, 50, 525, 0.3),
        new(50, 5000, 100, 0.05), new(50, 500, 150, 0.1), new(50, 50, 150, 0.3),
        new(200, 5000, 150, 0.05), new(200, 500, 200, 0.1), new(200, 50, 200, 0.3),
        new(1000, 5000, 200, 0.05), new(1000, 500, 200, 0.1), new(1000, 50, 200, 0.3),
        new(0, 5000, 300, 0.05, Foreign: true), new(0, 500, 525, 0.1, Foreign: true), new(0, 50, 300, 0.3, Foreign: true),
    ];

    public static int Run(string[] arguments)
    {
        var (options, _) = Arguments.Read(arguments);
        var data = new Benchmark(options["data"]);
        var rows = new OddsRows(TopicSigns.Count);
        var finder = new TopicFinder(data.Vocabulary);
        var foreign = new TopicFinder(new Vocabulary([.. data.Vocabulary.Topics.Select(topic => topic with { Examples = [] })]));
        for (var fold = 0; fold < Folds; fold++)
        {
            Collect(data, finder, foreign, fold, rows);
            Console.Error.WriteLine($"fold {fold}: {rows.Count} rows, {rows.IsAbout.Count(about => about)} of them about the topic");
        }

        File.WriteAllLines(options["out"], BoostedTrees.Fit(rows, int.Parse(options.GetValueOrDefault("trees", "160"))));
        return 0;
    }

    /// <summary>Asks every fifth question of a past made of the others.</summary>
    private static void Collect(Benchmark data, TopicFinder names, TopicFinder foreign, int fold, OddsRows rows)
    {
        var all = data.History(int.MaxValue);
        Question[] asked = [.. all.Where((_, at) => at % Folds == fold)];
        Question[] past = [.. all.Where((_, at) => at % Folds != fold)];
        foreach (var samples in Plan.GroupBy(sample => (sample.Past, sample.Foreign)))
        {
            var finder = (samples.Key.Foreign ? foreign : names).WithoutPast();
            Teach(finder, past.TakeLast(samples.Key.Past));
            foreach (var sample in samples)
            {
                var known = Known(data, past, sample.People, fold);
                finder.Know(known.Topics);
                foreach (var question in asked.OrderBy(question => StableHash.Of($"{sample.Past} {sample.People}", question.Id)).Take(sample.Questions))
                {
                    Collect(data.Vocabulary, finder, known, sample.Foreign ? question with { Text = Short(question.Text) } : question, sample.Kept, rows);
                }
            }
        }
    }

    /// <summary>The first long sentence, or the longest.</summary>
    private static string Short(string text) =>
        text.Split(['.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries).MaxBy(sentence => Math.Min(sentence.Length, LongSentence)) ?? text;

    private static void Teach(TopicFinder finder, IEnumerable<Question> past)
    {
        var readers = finder.Readers();
        finder.Learn([.. past.Select(question => new PastRequest(question.Text, question.Answer, question.Gold))
            .Select(request => finder.See(TopicFinder.Read(request), request, readers))]);
    }

    private static void Collect(Vocabulary vocabulary, TopicFinder finder, KnownTopics known, Question question, double kept, OddsRows rows)
    {
        var gold = question.Gold.Select(vocabulary.Find).OfType<Topic>().Select(topic => topic.Number).ToHashSet();
        var (topics, signs) = finder.Look(Tokens.Of(question.Text), known);
        for (var at = 0; at < topics.Count; at++)
        {
            var row = signs.AsSpan(at * TopicSigns.Count, TopicSigns.Count);
            var telling = gold.Contains(topics[at]) || TopicSigns.IsTelling(row);
            if (telling || StableHash.Of(question.Id, $"{topics[at]}") % 1000 < kept * 1000)
            {
                rows.Add(row, gold.Contains(topics[at]), telling ? 1 : 1 / kept);
            }
        }
    }

    private static KnownTopics Known(Benchmark data, IReadOnlyList<Question> past, int people, int fold)
    {
        if (people == 0)
        {
            return new([.. Enumerable.Range(0, data.Vocabulary.Topics.Count)], _ => 0, 0);
        }

        var holders = MadeUpCommunity.Of(past, data.Stop, people, (ulong)(777 + people + fold))
            .SelectMany(concepts => concepts).Select(data.Vocabulary.Find).OfType<Topic>().CountBy(topic => topic.Number).ToDictionary();
        return new([.. holders.Keys.Order()], topic => holders[topic], people);
    }

    private sealed record Sample(int Past, int People, int Questions, double Kept, bool Foreign = false);
}
