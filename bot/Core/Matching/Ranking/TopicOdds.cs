using System.Globalization;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Weighs the signs of a topic: how probable it is that the text is about it.</summary>
/// <remarks>
/// The sum of many small decision trees, fitted by gradient boosting to questions whose topics librarians had set, with and
/// without a past to learn from (see the README beside this folder). A tree a line of <c>TopicOdds.txt</c>: a number is a leaf;
/// <c>(sign threshold less more)</c> asks whether a sign is below the threshold.
/// </remarks>
internal static class TopicOdds
{
    private static readonly Node[] Nodes;
    private static readonly int[] Roots;

    static TopicOdds()
    {
        using var text = new StreamReader(typeof(TopicOdds).Assembly.GetManifestResourceStream("TopicOdds.txt")!);
        var nodes = new List<Node>();
        var roots = new List<int>();
        while (text.ReadLine() is { } line)
        {
            var words = new Queue<string>(line.Replace("(", "( ").Replace(")", " )").Split(' ', StringSplitOptions.RemoveEmptyEntries));
            roots.Add(Plant(words, nodes));
        }

        (Nodes, Roots) = ([.. nodes], [.. roots]);
    }

    /// <summary>From 0 to 1.</summary>
    public static double Probability(ReadOnlySpan<float> signs)
    {
        var sum = 0f;
        foreach (var root in Roots)
        {
            ref readonly var node = ref Nodes[root];
            while (node.Sign >= 0)
            {
                node = ref Nodes[signs[node.Sign] < node.Value ? node.Less : node.More];
            }

            sum += node.Value;
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static int Plant(Queue<string> words, List<Node> nodes)
    {
        var at = nodes.Count;
        nodes.Add(default);
        var word = words.Dequeue();
        if (word != "(")
        {
            nodes[at] = new(-1, Number(word), 0, 0);
            return at;
        }

        var sign = int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);
        var threshold = Number(words.Dequeue());
        var less = Plant(words, nodes);
        var more = Plant(words, nodes);
        words.Dequeue();
        nodes[at] = new(sign, threshold, less, more);
        return at;
    }

    private static float Number(string word) => float.Parse(word, CultureInfo.InvariantCulture);

    private readonly record struct Node(int Sign, float Value, int Less, int More);
}
