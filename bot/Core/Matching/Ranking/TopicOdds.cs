using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Weighs the signs of topics: how probable it is that the text is about each.</summary>
/// <remarks>
/// The sum of many small decision trees, fitted by gradient boosting to questions whose topics librarians had set, with and
/// without a past to learn from (see the README beside this folder). A tree a line of <c>TopicOdds.txt</c>: a number is a leaf;
/// <c>(sign threshold less more)</c> asks whether a sign is below the threshold. Every tree is kept as a full one, so that its
/// nodes need no links. The first trees say the most: of many topics only those that look best after them are weighed on.
/// </remarks>
internal static class TopicOdds
{
    private const int Depth = 5;
    private const int Inner = (1 << Depth) - 1;
    private const int Leaves = 1 << Depth;

    /// <summary>After so many trees so many topics, the most probable by then, are weighed on.</summary>
    private static readonly (int Trees, int Topics)[] Stages = [(10, 320), (40, 80)];

    /// <summary>So many topics are weighed side by side.</summary>
    private const int AtOnce = 8;

    private static readonly Node[] Nodes;
    private static readonly float[] Values;
    private static readonly int Trees;

    static TopicOdds()
    {
        using var text = new StreamReader(typeof(TopicOdds).Assembly.GetManifestResourceStream("TopicOdds.txt")!);
        string[] lines = [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Trees = lines.Length;
        Nodes = new Node[Trees * Inner];
        Values = new float[Trees * Leaves];
        for (var tree = 0; tree < Trees; tree++)
        {
            var words = new Queue<string>(lines[tree].Replace("(", "( ").Replace(")", " )").Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Plant(words, Nodes.AsSpan(tree * Inner, Inner), Values.AsSpan(tree * Leaves, Leaves), 0, 0);
        }
    }

    /// <summary>From 0 to 1 for each topic, whose signs follow one another; 0 for those that were given up.</summary>
    public static double[] Probabilities(ReadOnlySpan<float> signs)
    {
        var sums = new float[signs.Length / TopicSigns.Count];
        int[] hopeful = [.. Enumerable.Range(0, sums.Length)];
        var asked = 0;
        foreach (var (trees, most) in Stages.Where(stage => stage.Trees < Trees))
        {
            Add(signs, hopeful, asked, trees, sums);
            hopeful = MostHopeful(hopeful, sums, most);
            asked = trees;
        }

        Add(signs, hopeful, asked, Trees, sums);
        var probabilities = new double[sums.Length];
        Array.ForEach(hopeful, topic => probabilities[topic] = 1 / (1 + Math.Exp(-sums[topic])));
        return probabilities;
    }

    private static int[] MostHopeful(int[] topics, float[] sums, int most)
    {
        if (topics.Length <= most)
        {
            return topics;
        }

        var ordered = Array.ConvertAll(topics, topic => sums[topic]);
        Array.Sort(ordered);
        return Array.FindAll(topics, topic => sums[topic] >= ordered[^most]);
    }

    /// <summary>Adds what some of the trees say about some of the topics.</summary>
    private static void Add(ReadOnlySpan<float> signs, int[] topics, int from, int to, float[] sums)
    {
        Span<Vector256<float>> columns = stackalloc Vector256<float>[TopicSigns.Count];
        Span<Vector256<float>> said = stackalloc Vector256<float>[Leaves];
        Span<float> own = stackalloc float[AtOnce];
        for (var first = 0; first < topics.Length; first += AtOnce)
        {
            var some = topics.AsSpan(first, Math.Min(AtOnce, topics.Length - first));
            LayOut(signs, some, columns);
            var sum = Vector256<float>.Zero;
            for (var tree = from; tree < to; tree++)
            {
                sum += Ask(Nodes.AsSpan(tree * Inner, Inner), Values.AsSpan(tree * Leaves, Leaves), columns, said);
            }

            sum.CopyTo(own);
            for (var at = 0; at < some.Length; at++)
            {
                sums[some[at]] += own[at];
            }
        }
    }

    /// <summary>The signs of some topics by sign: in each column stands one sign of all of them.</summary>
    private static void LayOut(ReadOnlySpan<float> signs, ReadOnlySpan<int> topics, Span<Vector256<float>> columns)
    {
        var cells = MemoryMarshal.Cast<Vector256<float>, float>(columns);
        for (var at = 0; at < topics.Length; at++)
        {
            var row = signs.Slice(topics[at] * TopicSigns.Count, TopicSigns.Count);
            for (var sign = 0; sign < row.Length; sign++)
            {
                cells[(sign * AtOnce) + at] = row[sign];
            }
        }
    }

    /// <summary>
    /// What a tree says about several topics at once. Every question is asked, from the lowest row up, and hands on one of the two
    /// answers below it: that is quicker than to follow each topic down, because nobody can guess which way it goes.
    /// </summary>
    private static Vector256<float> Ask(
        ReadOnlySpan<Node> nodes, ReadOnlySpan<float> values, ReadOnlySpan<Vector256<float>> columns, Span<Vector256<float>> said)
    {
        for (var leaf = 0; leaf < values.Length; leaf++)
        {
            said[leaf] = Vector256.Create(values[leaf]);
        }

        for (var row = Leaves / 2; row > 0; row /= 2)
        {
            for (var at = 0; at < row; at++)
            {
                ref readonly var node = ref nodes[row - 1 + at];
                var isLess = Vector256.LessThan(columns[node.Sign], Vector256.Create(node.Threshold));
                said[at] = Vector256.ConditionalSelect(isLess, said[2 * at], said[(2 * at) + 1]);
            }
        }

        return said[0];
    }

    /// <summary>A leaf above the lowest row stands for all leaves below it.</summary>
    private static void Plant(Queue<string> words, Span<Node> nodes, Span<float> values, int at, int depth)
    {
        var word = words.Dequeue();
        if (word != "(")
        {
            var below = Leaves >> depth;
            values.Slice(((at + 1) << (Depth - depth)) - Leaves, below).Fill(Number(word));
            return;
        }

        nodes[at] = new(int.Parse(words.Dequeue(), CultureInfo.InvariantCulture), Number(words.Dequeue()));
        Plant(words, nodes, values, (2 * at) + 1, depth + 1);
        Plant(words, nodes, values, (2 * at) + 2, depth + 1);
        words.Dequeue();
    }

    private static float Number(string word) => float.Parse(word, CultureInfo.InvariantCulture);

    private readonly record struct Node(int Sign, float Threshold);
}
