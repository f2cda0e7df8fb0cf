using System.Globalization;
using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>
/// <c>fit --enough SUM [--misses FILE] [--out RequestWeights.txt] TABLE…</c>: fits the weights to post tables, and prints what
/// each fifth of the posts gets from weights fitted without it.
/// </summary>
internal static class Fit
{
    /// <summary>Posts written together stay together, so that no pair alike in its words is parted.</summary>
    private const int Folds = 5;

    private static readonly double[] Sums = [-0.5, 0, 0.25, 0.5, 0.75, 1];

    public static int Run(string[] arguments)
    {
        var (options, tables) = Arguments.Read(arguments);
        var enough = double.Parse(options.GetValueOrDefault("enough", "0"), CultureInfo.InvariantCulture);
        var posts = tables.SelectMany(table => PostTable.Read(table).Select((post, at) =>
            new Example(Path.GetFileName(table), post, PostSigns.Of(post.Text), at / Folds % Folds))).ToList();

        var read = ReadUnseen(posts);
        foreach (var table in read.GroupBy(one => one.Post.Table).Append(read.GroupBy(_ => "all").Single()))
        {
            Print(table.Key, [.. table]);
        }

        if (options.TryGetValue("misses", out var misses))
        {
            File.WriteAllLines(misses, read.Where(one => one.Sum >= enough != one.Post.Said.IsRequest)
                .OrderBy(one => -Math.Abs(one.Sum - enough))
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Sum:0.0} | {one.Post.Said.Hand} | {one.Post.Said.Text}")));
        }

        if (options.TryGetValue("out", out var file))
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"# fit --enough {enough} {string.Join(' ', tables.Select(Path.GetFileName))}");
            File.WriteAllLines(file, [told, .. FitTo(posts, enough).Lines()]);
        }

        return 0;
    }

    private static List<(Example Post, double Sum)> ReadUnseen(IReadOnlyList<Example> posts) =>
    [
        .. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = FitTo(posts.Where(post => post.Fold != fold), enough: 0);
            return posts.Where(post => post.Fold == fold).Select(post => (post, weights.Sum(post.Signs)));
        }),
    ];

    private static RequestWeights FitTo(IEnumerable<Example> posts, double enough) =>
        RequestFit.Fit([.. posts.Select(post => (post.Signs, post.Said.IsRequest))], enough);

    private static void Print(string table, IReadOnlyCollection<(Example Post, double Sum)> read)
    {
        foreach (var sum in Sums)
        {
            var figures = Figures.Of([.. read.Select(one => (one.Post.Said.IsRequest, one.Sum >= sum))]);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table}\tfrom {sum}\t{figures}"));
        }
    }

    private sealed record Example(string Table, LabelledPost Said, PostSigns Signs, int Fold);
}
