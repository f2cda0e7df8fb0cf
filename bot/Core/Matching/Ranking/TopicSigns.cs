namespace PeerHelp.Core.Matching.Ranking;

/// <summary>All that speaks for or against a text being about a topic, as numbers in a fixed order.</summary>
/// <remarks>
/// The eight likenesses, then each as a share of the best topic's, then: how rare the words of the names are; how long the names
/// are; how long the text is; how many past requests were about the topic, and how many there were; how many people know it,
/// and how many people there are.
/// </remarks>
internal sealed class TopicSigns
{
    public const int Count = (2 * Sides) + 7;

    private const int Sides = Likenesses.Sides;
    private const float WorthALook = 0.3f;

    private readonly Likenesses likenesses;
    private readonly float[] best = new float[Sides];
    private readonly TopicContext context;

    public TopicSigns(Likenesses likenesses, TopicContext context)
    {
        this.context = context;
        this.likenesses = likenesses;
        for (var side = 0; side < Sides; side++)
        {
            var all = likenesses.Side(side);
            var most = 0f;
            foreach (var topic in context.Known.Topics)
            {
                most = Math.Max(most, all[topic]);
            }

            best[side] = most + 1e-6f;
        }
    }

    /// <summary>Does anything at all speak for the topic?</summary>
    public bool IsWorthALook(int topic)
    {
        var sum = 0f;
        for (var side = 0; side < Sides; side++)
        {
            sum += likenesses.Side(side)[topic] / best[side];
        }

        return sum >= WorthALook;
    }

    public void Read(int topic, Span<float> signs)
    {
        for (var side = 0; side < Sides; side++)
        {
            signs[side] = likenesses.Side(side)[topic];
            signs[Sides + side] = signs[side] / best[side];
        }

        var others = signs[(2 * Sides)..];
        others[0] = context.Names.Rarity[topic];
        others[1] = context.Names.Length[topic];
        others[2] = Log(context.Words);
        others[3] = Log(context.Past.About(topic));
        others[4] = Log(context.Past.Count);
        others[5] = Log(context.Known.Holders(topic));
        others[6] = Log(context.Known.People);
    }

    private static float Log(int count) => (float)Math.Log(1 + count);
}

/// <summary>What is known beside the text: the names it is compared with, the past, the number of its words, and who knows what.</summary>
internal sealed record TopicContext(Names Names, PastRequests Past, int Words, KnownTopics Known);

/// <summary>Which topics come into question, by number; how many people know each, and how many people there are.</summary>
internal sealed record KnownTopics(IReadOnlyList<int> Topics, Func<int, int> Holders, int People);
