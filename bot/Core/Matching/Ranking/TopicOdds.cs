using System.Globalization;

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

    /// <summary>So many trees are asked about every topic.</summary>
    private const int FirstTrees = 40;

    /// <summary>So many topics, the most probable by then, are weighed to the end.</summary>
    private const int MostHopeful = 80;

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
        int[] all = [.. Enumerable.Range(0, sums.Length)];
        Add(signs, all, 0, Math.Min(FirstTrees, Trees), sums);
        var least = sums.Length <= MostHopeful ? float.NegativeInfinity : sums.OrderDescending().ElementAt(MostHopeful - 1);
        var hopeful = Array.FindAll(all, topic => sums[topic] >= least);
        Add(signs, hopeful, Math.Min(FirstTrees, Trees), Trees, sums);
        var probabilities = new double[sums.Length];
        Array.ForEach(hopeful, topic => probabilities[topic] = 1 / (1 + Math.Exp(-sums[topic])));
        return probabilities;
    }

    /// <summary>Adds what some of the trees say about some of the topics, tree by tree, so that a tree is at hand.</summary>
    private static void Add(ReadOnlySpan<float> signs, int[] topics, int from, int to, float[] sums)
    {
        for (var tree = from; tree < to; tree++)
        {
            var nodes = Nodes.AsSpan(tree * Inner, Inner);
            var values = Values.AsSpan(tree * Leaves, Leaves);
            foreach (var topic in topics)
            {
                sums[topic] += values[LeafOf(nodes, signs.Slice(topic * TopicSigns.Count, TopicSigns.Count))];
            }
        }
    }

    /// <summary>Counted on without a branch, because nobody can guess the answers.</summary>
    private static int LeafOf(ReadOnlySpan<Node> nodes, ReadOnlySpan<float> signs)
    {
        var at = 0;
        for (var depth = 0; depth < Depth; depth++)
        {
            ref readonly var node = ref nodes[at];
            at = (2 * at) + (signs[node.Sign] < node.Threshold ? 1 : 2);
        }

        return at - Inner;
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
