using System.Diagnostics;
using System.Globalization;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>
/// Latency, memory, learning, building and a snapshot with 10,000 experts and 100,000 past requests: <c>speed --data DIR [--past N]</c>.
/// </summary>
/// <remarks>
/// The past is the train questions over and over, each time with every fifth word left out, another fifth in each round: so that
/// no two are the same. Each question is asked once before the clock starts. Run it on one core (<c>taskset -c 0</c>) of a quiet machine.
/// </remarks>
internal static class Speed
{
    private const int Rounds = 5;

    public static int Run(string[] arguments)
    {
        var (options, _) = Arguments.Read(arguments);
        var data = new Benchmark(options["data"]);
        var past = Past(data.History(int.MaxValue), int.Parse(options.GetValueOrDefault("past", "100000"), CultureInfo.InvariantCulture));
        var questions = data.Questions("validate").Select(question => question.Text).ToList();
        var vocabulary = data.Vocabulary;
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var clock = Stopwatch.StartNew();
        var index = Ranking.Index(data, history: 0, "c10000", "own");
        index.Learn(past);
        index.Rank(Ranking.Query(questions[0], most: 12));
        Print("build, s", clock.Elapsed.TotalSeconds);

        questions.ForEach(text => index.Rank(Ranking.Query(text, most: 12)));
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => questions).Select(text => Timed(() => index.Rank(Ranking.Query(text, most: 12)))).Order().ToList();
        Print("rank p50, ms", times[times.Count / 2]);
        Print("rank p99, ms", times[times.Count * 99 / 100]);
        Print("learn one, ms", past.Take(200).Select(request => Timed(() => index.Learn([request]))).Average());
        Print("memory, MB", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6);
        PrintSnapshot(index, vocabulary);
        GC.KeepAlive((index, vocabulary, past));
        return 0;
    }

    private static void PrintSnapshot(ExpertIndex index, Vocabulary vocabulary)
    {
        using var file = new MemoryStream();
        Print("snapshot save, ms", Timed(() => index.Save(file)));
        Print("snapshot size, MB", file.Length / 1e6);
        file.Position = 0;
        var other = new ExpertIndex(vocabulary);
        Print("snapshot load, ms", Timed(() => other.TryLoad(file)));
    }

    private static List<PastRequest> Past(IReadOnlyList<Question> questions, int count) =>
        [.. Enumerable.Range(0, count).Select(at => Varied(questions[at % questions.Count], at / questions.Count))];

    private static PastRequest Varied(Question question, int round) =>
        new(Without(question.Text, round), Without(question.Answer ?? "", round), question.Gold);

    private static string Without(string text, int round) =>
        string.Join(' ', text.Split(' ').Where((_, at) => (at + round) % 5 != 0));

    private static double Timed(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Print(string what, double value) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{value:0.00}"));
}
