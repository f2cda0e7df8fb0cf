using System.Globalization;


namespace PeerHelp.MatchingEval.Odds;

/// <summary>Fits many small decision trees by gradient boosting (logistic loss, histograms, one level at a time).</summary>
/// <remarks>
/// Each tree sees its own share of the rows and of the signs, drawn by a fixed seed: the same rows give the same trees. After Chen
/// and Guestrin, "XGBoost: A Scalable Tree Boosting System" (2016).
/// </remarks>
internal sealed class BoostedTrees
{
    public const int Depth = 5;

    private const int Bins = 256;
    private const double Shrinkage = 0.08;
    private const double LeafPenalty = 3;
    private const double LeastSureness = 30;
    private const double ShareOfRows = 0.7;
    private const double ShareOfSigns = 0.6;

    private readonly OddsRows rows;
    private readonly float[][] edges;
    private readonly byte[][] bins;
    private readonly Chance chance = new(20260001);
    private readonly double[] sums;
    private readonly (double Slope, double Bend)[] pulls;
    private readonly int[] nodes;
    private readonly (double Slope, double Bend)[] histogram = new (double, double)[Bins << Depth];

    private BoostedTrees(OddsRows rows)
    {
        this.rows = rows;
        edges = [.. Enumerable.Range(0, rows.Signs).Select(EdgesOf)];
        bins = [.. edges.Select((cuts, sign) => BinsOf(sign, cuts))];
        sums = new double[rows.Count];
        pulls = new (double, double)[rows.Count];
        nodes = new int[rows.Count];
    }

    /// <summary>The trees, a line each, in the form <c>TopicOdds.txt</c> has.</summary>
    public static IEnumerable<string> Fit(OddsRows rows, int trees)
    {
        var fitted = new BoostedTrees(rows);
        for (var tree = 0; tree < trees; tree++)
        {
            yield return fitted.Grow();
        }
    }

    private string Grow()
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var probability = 1 / (1 + Math.Exp(-sums[row]));
            pulls[row] = (rows.Weights[row] * (probability - (rows.IsAbout[row] ? 1 : 0)), rows.Weights[row] * probability * (1 - probability));
            nodes[row] = chance.Is(ShareOfRows) ? 1 : -1;
        }

        int[] signs = [.. Enumerable.Range(0, rows.Signs).Where(_ => chance.Is(ShareOfSigns))];
        var splits = new Split?[1 << Depth];
        for (var level = 0; level < Depth; level++)
        {
            Best(level, signs, splits);
            for (var row = 0; row < rows.Count; row++)
            {
                if (nodes[row] >= 1 << level && splits[nodes[row]] is { } split)
                {
                    nodes[row] = (2 * nodes[row]) + (bins[split.Sign][row] <= split.Bin ? 0 : 1);
                }
            }
        }

        var leaves = Leaves();
        for (var row = 0; row < rows.Count; row++)
        {
            sums[row] += leaves[Drop(row, splits)];
        }

        return Written(1, splits, leaves);
    }

    /// <summary>Finds for each node of a level the question that parts its rows best, if any is worth asking.</summary>
    private void Best(int level, int[] signs, Split?[] splits)
    {
        var first = 1 << level;
        var gains = new double[2 * first];
        foreach (var sign in signs)
        {
            var all = histogram.AsSpan(0, Bins << level);
            all.Clear();
            var own = bins[sign];
            for (var row = 0; row < nodes.Length; row++)
            {
                if (nodes[row] >= first)
                {
                    ref var cell = ref all[((nodes[row] - first) * Bins) + own[row]];
                    cell.Slope += pulls[row].Slope;
                    cell.Bend += pulls[row].Bend;
                }
            }

            for (var node = first; node < 2 * first; node++)
            {
                if (BestOf(all.Slice((node - first) * Bins, Bins)) is var (bin, gain) && gain > gains[node])
                {
                    (gains[node], splits[node]) = (gain, new(sign, bin));
                }
            }
        }
    }

    private static (int Bin, double Gain) BestOf(ReadOnlySpan<(double Slope, double Bend)> cells)
    {
        var (slope, bend) = (0.0, 0.0);
        foreach (var cell in cells)
        {
            slope += cell.Slope;
            bend += cell.Bend;
        }

        var (less, lessBend, best, gain) = (0.0, 0.0, 0, 0.0);
        var whole = Worth(slope, bend);
        for (var bin = 0; bin < cells.Length - 1; bin++)
        {
            less += cells[bin].Slope;
            lessBend += cells[bin].Bend;
            if (lessBend >= LeastSureness && bend - lessBend >= LeastSureness)
            {
                var parted = Worth(less, lessBend) + Worth(slope - less, bend - lessBend) - whole;
                if (parted > gain)
                {
                    (best, gain) = (bin, parted);
                }
            }
        }

        return (best, gain);
    }

    private static double Worth(double slope, double bend) => slope * slope / (bend + LeafPenalty);

    private double[] Leaves()
    {
        var pulled = new (double Slope, double Bend)[2 << Depth];
        for (var row = 0; row < nodes.Length; row++)
        {
            if (nodes[row] > 0)
            {
                ref var leaf = ref pulled[nodes[row]];
                leaf.Slope += pulls[row].Slope;
                leaf.Bend += pulls[row].Bend;
            }
        }

        return Array.ConvertAll(pulled, leaf => -Shrinkage * leaf.Slope / (leaf.Bend + LeafPenalty));
    }

    private int Drop(int row, Split?[] splits)
    {
        var node = 1;
        while (node < splits.Length && splits[node] is { } split)
        {
            node = (2 * node) + (bins[split.Sign][row] <= split.Bin ? 0 : 1);
        }

        return node;
    }

    private string Written(int node, Split?[] splits, double[] leaves) =>
        node < splits.Length && splits[node] is { } split
            ? $"({split.Sign} {Number(edges[split.Sign][split.Bin])} {Written(2 * node, splits, leaves)} {Written((2 * node) + 1, splits, leaves)})"
            : Number(leaves[node]);

    /// <summary>Where a sign's values are cut into bins of about as many rows each.</summary>
    private float[] EdgesOf(int sign)
    {
        float[] values = [.. Enumerable.Range(0, rows.Count).Select(row => rows.At(row, sign)).Order()];
        float[] cuts = [.. Enumerable.Range(1, Bins - 1).Select(bin => values[(int)((long)bin * values.Length / Bins)]).Distinct()];
        return Array.ConvertAll(cuts, cut => float.Parse(Number(cut), CultureInfo.InvariantCulture));
    }

    /// <summary>A value's bin is the number of cuts at or below it.</summary>
    private byte[] BinsOf(int sign, float[] cuts)
    {
        var own = new byte[rows.Count];
        for (var row = 0; row < own.Length; row++)
        {
            var (from, to) = (0, cuts.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = cuts[middle] <= rows.At(row, sign) ? (middle + 1, to) : (from, middle);
            }

            own[row] = (byte)from;
        }

        return own;
    }

    private static string Number(double value) => value.ToString("G5", CultureInfo.InvariantCulture);

    /// <summary>Rows whose sign is in this bin or a lower one go to the less.</summary>
    private sealed record Split(int Sign, int Bin);
}
