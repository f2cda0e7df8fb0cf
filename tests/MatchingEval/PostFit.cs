using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>Fits the weights of signs to labelled posts: logistic regression, kept small by a penalty on the squared weights.</summary>
/// <remarks>
/// Rare signs may weigh more (their penalty is divided by the cube of their rarity), because the words that tell are rare and
/// the common endings are not; words and pairs of words more than groups of letters. Signs that always stand together are one,
/// and only those that tell most are kept, so that the table can be read. The same posts give the same weights.
/// </remarks>
internal static class PostFit
{
    private const double Penalty = 2;
    private const double Shape = 1.5;
    private const double Letters = 18;
    private const double Word = 3;
    private const double Rarity = 1.75;
    private const int FewestShapes = 2;
    private const int FewestLetters = 3;
    private const int Rounds = 120;

    /// <summary>How many signs are left after each fit; the last one has them to itself.</summary>
    private static readonly int[] Kept = [18_000, 6_000];

    public static PostWeights Fit(IReadOnlyList<Lesson> posts, double enough)
    {
        var known = KnownIn([.. posts.Select(post => post.Signs)]);
        foreach (var kept in Kept)
        {
            known = Telling(known, Weigh(posts, known), posts, kept);
        }

        var weights = Weigh(posts, known);
        return new(known.ToDictionary(sign => sign.Key, sign => weights[sign.Value.At] * sign.Value.Scale), weights[^1], enough);
    }

    private static Dictionary<string, Known> KnownIn(IReadOnlyList<PostSigns> posts)
    {
        var shapes = posts.SelectMany(post => post.Shape).CountBy(sign => sign).Where(sign => sign.Value >= FewestShapes)
            .Select(sign => (sign.Key, Scale: Shape));
        var letters = posts.SelectMany((post, at) => post.Letters.Select(sign => (sign, at))).GroupBy(one => one.sign, one => one.at)
            .Where(sign => sign.Count() >= FewestLetters)
            .GroupBy(sign => string.Join(' ', sign), sign => (sign.Key, Scale: ScaleOf(sign.Key, (double)posts.Count / sign.Count())))
            .Select(alike => (alike.OrderBy(sign => sign.Key, StringComparer.Ordinal).MaxBy(sign => (sign.Scale, sign.Key.Length)).Key, Math.Sqrt(alike.Sum(sign => sign.Scale * sign.Scale))));
        return Numbered(shapes.Concat(letters));
    }

    private static double ScaleOf(string sign, double rarity) =>
        Letters * Math.Pow(Math.Log(rarity) / 4, Rarity) * (sign is ['<', .., '>'] ? Word : 1);

    /// <summary>The signs that move the sums most, by their weight and by how often they stand.</summary>
    private static Dictionary<string, Known> Telling(Dictionary<string, Known> known, double[] weights, IReadOnlyList<Lesson> posts, int kept)
    {
        var moves = new double[known.Count];
        foreach (var (at, value) in posts.SelectMany(post => Row(post.Signs, known)))
        {
            moves[at] += value * value * weights[at] * weights[at];
        }

        return Numbered(known.OrderByDescending(sign => moves[sign.Value.At]).ThenBy(sign => sign.Key, StringComparer.Ordinal)
            .Take(kept).Select(sign => (sign.Key, sign.Value.Scale)));
    }

    private static Dictionary<string, Known> Numbered(IEnumerable<(string Key, double Scale)> signs) =>
        signs.OrderBy(sign => sign.Key, StringComparer.Ordinal).Select((sign, at) => (sign.Key, Value: new Known(at, sign.Scale)))
            .ToDictionary(sign => sign.Key, sign => sign.Value);

    private static List<(int At, double Value)> Row(PostSigns post, Dictionary<string, Known> known) =>
    [
        .. post.Shape.Select(sign => (Sign: sign, Value: 1.0)).Concat(post.Letters.Select(sign => (Sign: sign, Value: post.EachLetter)))
            .Where(one => known.ContainsKey(one.Sign))
            .Select(one => (known[one.Sign].At, one.Value * known[one.Sign].Scale)),
    ];

    /// <summary>The weights in the order of their numbers, and last the start, which pays no penalty.</summary>
    private static double[] Weigh(IReadOnlyList<Lesson> posts, Dictionary<string, Known> known)
    {
        var rows = posts.Select(post => Row(post.Signs, known)).ToList();
        var count = known.Count;
        return Descent.Lowest(count + 1, Rounds, (weights, slope) =>
        {
            var loss = 0.0;
            for (var at = 0; at < count; at++)
            {
                slope[at] = Penalty * weights[at];
                loss += Penalty / 2 * weights[at] * weights[at];
            }

            slope[count] = 0;
            for (var post = 0; post < rows.Count; post++)
            {
                loss += posts[post].Weight * Learn(rows[post], posts[post], weights, slope);
            }

            return loss;
        });
    }

    /// <summary>How surprising the post is to the weights; adds to the slope what it teaches.</summary>
    private static double Learn(List<(int At, double Value)> row, Lesson post, double[] weights, double[] slope)
    {
        var sum = weights[^1];
        foreach (var (at, value) in row)
        {
            sum += weights[at] * value;
        }

        var miss = post.Weight * ((1 / (1 + Math.Exp(-sum))) - (post.Wanted ? 1 : 0));
        slope[^1] += miss;
        foreach (var (at, value) in row)
        {
            slope[at] += miss * value;
        }

        return Math.Log(1 + Math.Exp(post.Wanted ? -sum : sum));
    }

    /// <summary>A post to fit to, and how much it counts.</summary>
    internal readonly record struct Lesson(PostSigns Signs, bool Wanted, double Weight = 1);

    /// <summary>A sign worth a weight: its number, and how freely it may weigh.</summary>
    private readonly record struct Known(int At, double Scale);
}
