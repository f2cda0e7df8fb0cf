using PeerHelp.Core.Asking;

namespace PeerHelp.MatchingEval;

/// <summary>Fits the weights of signs to labelled posts: logistic regression, kept small by a penalty on the squared weights.</summary>
/// <remarks>
/// Rare signs may weigh more (their penalty is divided by the cube of their rarity), because the words that tell are rare and
/// the common endings are not; words and pairs of words more than groups of letters. The same posts give the same weights.
/// </remarks>
internal static class RequestFit
{
    private const double Penalty = 2.5;
    private const double Shape = 1.5;
    private const double Letters = 12;
    private const double Word = 3;
    private const double Rarity = 1.75;
    private const int FewestShapes = 2;
    private const int FewestLetters = 2;
    private const int Rounds = 120;

    /// <summary>Smaller weights are left out of the table. Of letters a post has hundreds, and each counts for so much less.</summary>
    private const double SmallestShape = 0.03;
    private const double SmallestLetter = 0.3;

    public static RequestWeights Fit(IReadOnlyList<Lesson> posts, double enough)
    {
        var known = KnownIn([.. posts.Select(post => post.Signs)]);
        var rows = posts.Select(post => Row(post.Signs, known)).ToList();
        var weights = Weigh(rows, posts, known.Count);
        var signs = known.Select(sign => (sign.Key, sign.Value.Smallest, Weight: weights[sign.Value.At] * sign.Value.Scale))
            .Where(sign => Math.Abs(sign.Weight) >= sign.Smallest).ToDictionary(sign => sign.Key, sign => sign.Weight);
        return new(signs, weights[^1], enough);
    }

    private static Dictionary<string, Known> KnownIn(IReadOnlyList<PostSigns> posts)
    {
        var shapes = posts.SelectMany(post => post.Shape).CountBy(sign => sign).Where(sign => sign.Value >= FewestShapes)
            .Select(sign => (sign.Key, Scale: Shape, Smallest: SmallestShape));
        var letters = posts.SelectMany(post => post.Letters).CountBy(sign => sign).Where(sign => sign.Value >= FewestLetters)
            .Select(sign => (sign.Key, Scale: Letters * Math.Pow(Math.Log((double)posts.Count / sign.Value) / 4, Rarity)
                * (sign.Key is ['<', .., '>'] ? Word : 1), Smallest: SmallestLetter));
        return shapes.Concat(letters).OrderBy(sign => sign.Key, StringComparer.Ordinal)
            .Select((sign, at) => (sign.Key, Value: new Known(at, sign.Scale, sign.Smallest))).ToDictionary(sign => sign.Key, sign => sign.Value);
    }

    private static List<(int At, double Value)> Row(PostSigns post, Dictionary<string, Known> known) =>
    [
        .. post.Shape.Select(sign => (Sign: sign, Value: 1.0)).Concat(post.Letters.Select(sign => (Sign: sign, Value: post.EachLetter)))
            .Where(one => known.ContainsKey(one.Sign))
            .Select(one => (known[one.Sign].At, one.Value * known[one.Sign].Scale)),
    ];

    /// <summary>The weights in the order of their numbers, and last the start, which pays no penalty.</summary>
    private static double[] Weigh(List<List<(int At, double Value)>> rows, IReadOnlyList<Lesson> posts, int count) =>
        Descent.Lowest(count + 1, Rounds, (weights, slope) =>
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

    /// <summary>How surprising the post is to the weights; adds to the slope what it teaches.</summary>
    private static double Learn(List<(int At, double Value)> row, Lesson post, double[] weights, double[] slope)
    {
        var sum = weights[^1];
        foreach (var (at, value) in row)
        {
            sum += weights[at] * value;
        }

        var miss = post.Weight * ((1 / (1 + Math.Exp(-sum))) - (post.IsRequest ? 1 : 0));
        slope[^1] += miss;
        foreach (var (at, value) in row)
        {
            slope[at] += miss * value;
        }

        return Math.Log(1 + Math.Exp(post.IsRequest ? -sum : sum));
    }

    /// <summary>A post to fit to, and how much it counts.</summary>
    internal readonly record struct Lesson(PostSigns Signs, bool IsRequest, double Weight = 1);

    /// <summary>A sign worth a weight: its number, how freely it may weigh, and the weight below which it is left out.</summary>
    private readonly record struct Known(int At, double Scale, double Smallest);
}
