using System.Globalization;
using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>
/// <c>fit --enough SUM [--of danger] [--little TABLE] [--misses FILE] [--out Weights.txt] TABLE…</c>: fits the weights to post tables, and
/// prints how the posts of each hand are read by weights fitted to other hands. The little table counts a third: one writer's.
/// What stands in two tables is what the first one says.
/// </summary>
internal static class Fit
{
    /// <summary>All posts of a hand are in the same fold.</summary>
    private const int Folds = 5;

    private const double Little = 0.3;

    private static readonly double[] Sums = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

    public static int Run(string[] arguments)
    {
        var (options, tables) = Arguments.Read(arguments);
        var enough = double.Parse(options.GetValueOrDefault("enough", "0"), CultureInfo.InvariantCulture);
        var little = options.GetValueOrDefault("little", "");
        var danger = options.GetValueOrDefault("of") == "danger";
        var posts = tables.SelectMany(table => PostTable.Read(table, danger ? PostTable.Acute : PostTable.Yes), (table, post) => new Example(
            Path.GetFileName(table), post, new(
                danger ? DangerReader.SignsOf(post.Text) : PostSigns.Of(post.Text), post.Wanted, Path.GetFileName(table) == Path.GetFileName(little) ? Little : 1)))
            .DistinctBy(post => post.Said.Text).ToList();

        var read = ReadUnseen(posts);
        foreach (var table in read.GroupBy(one => one.Post.Table).Append(read.GroupBy(_ => "all").Single()))
        {
            Print(table.Key, [.. table]);
        }

        if (options.TryGetValue("misses", out var misses))
        {
            File.WriteAllLines(misses, read.Where(one => one.Sum >= enough != one.Post.Said.Wanted)
                .OrderBy(one => -Math.Abs(one.Sum - enough))
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Sum:0.0} | {one.Post.Said.Hand} | {one.Post.Said.Text}")));
        }

        if (options.TryGetValue("out", out var file))
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"# fit --enough {enough}{Told("of", options)}{Told("little", options)} {string.Join(' ', tables.Select(Path.GetFileName))}");
            File.WriteAllLines(file, [told, .. FitTo(posts, enough).Lines()]);
        }

        return 0;
    }

    private static string Told(string name, Dictionary<string, string> options) =>
        options.TryGetValue(name, out var said) ? $" --{name} {Path.GetFileName(said)}" : "";

    private static List<(Example Post, double Sum)> ReadUnseen(IReadOnlyList<Example> posts)
    {
        var hands = posts.GroupBy(post => (post.Table, post.Said.Hand)).Select((hand, at) => (Fold: at % Folds, Posts: hand)).ToLookup(hand => hand.Fold);
        return
        [
            .. hands.SelectMany(fold =>
            {
                var weights = FitTo(hands.Where(other => other.Key != fold.Key).SelectMany(others => others).SelectMany(hand => hand.Posts), enough: 0);
                return fold.SelectMany(hand => hand.Posts).Select(post => (post, weights.Sum(post.Lesson.Signs)));
            }),
        ];
    }

    private static PostWeights FitTo(IEnumerable<Example> posts, double enough) =>
        PostFit.Fit([.. posts.Select(post => post.Lesson)], enough);

    private static void Print(string table, IReadOnlyCollection<(Example Post, double Sum)> read)
    {
        foreach (var sum in Sums)
        {
            var figures = Figures.Of([.. read.Select(one => (one.Post.Said.Wanted, one.Sum >= sum))]);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table}\tfrom {sum}\t{figures}"));
        }
    }

    private sealed record Example(string Table, LabelledPost Said, PostFit.Lesson Lesson);
}
