using System.Globalization;
using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>
/// <c>fit --enough SUM --out RequestWeights.txt TABLE…</c>: fits the weights to post tables and prints what each hand's posts
/// get from weights fitted without that fifth of the hands.
/// </summary>
internal static class Fit
{
    private const int Folds = 5;

    public static int Run(string[] arguments)
    {
        var (options, tables) = Arguments.Read(arguments);
        var enough = double.Parse(options.GetValueOrDefault("enough", "0"), CultureInfo.InvariantCulture);
        var posts = tables.SelectMany(table => PostTable.Read(table).Select((post, at) => (Table: table, post, Fold: at / Folds % Folds))).ToList();
        var signs = posts.Select(one => (Signs: PostSigns.Of(one.post.Text), one.post.IsRequest)).ToList();

        var sums = new double[posts.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = RequestFit.Fit([.. signs.Where((_, at) => posts[at].Fold != fold)], enough);
            foreach (var at in Enumerable.Range(0, posts.Count).Where(at => posts[at].Fold == fold))
            {
                sums[at] = weights.Sum(signs[at].Signs);
            }
        }

        foreach (var table in tables.Append("all"))
        {
            var own = Enumerable.Range(0, posts.Count).Where(at => posts[at].Table == table || table == "all").ToList();
            foreach (var sum in new[] { -0.5, 0, 0.25, 0.5, 0.75, 1 })
            {
                var figures = Figures.Of([.. own.Select(at => (posts[at].post.IsRequest, sums[at] >= sum))]);
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(table)}\tfrom {sum}\t{figures}"));
            }
        }

        if (options.TryGetValue("misses", out var misses))
        {
            File.WriteAllLines(misses, Enumerable.Range(0, posts.Count).Where(at => sums[at] >= enough != posts[at].post.IsRequest)
                .OrderBy(at => -Math.Abs(sums[at] - enough))
                .Select(at => string.Create(CultureInfo.InvariantCulture, $"{sums[at]:0.0} | {posts[at].post.Hand} | {posts[at].post.Text}")));
        }

        if (options.TryGetValue("out", out var file))
        {
            File.WriteAllLines(file, RequestFit.Fit(signs, enough).Lines());
        }

        return 0;
    }
}
