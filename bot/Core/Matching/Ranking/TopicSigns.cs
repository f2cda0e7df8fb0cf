using System.Runtime.Intrinsics;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>All that speaks for or against a text being about a topic, as numbers in a fixed order.</summary>
/// <remarks>
/// The eight likenesses, then each as a share of the best topic's, then: how rare the words of the names are; how long the names
/// are; how long the text is; how many past requests in its language were about the topic, and how many there were; how many people
/// know it, and how many people there are.
/// </remarks>
internal sealed class TopicSigns
{
    public const int Count = (2 * Sides) + 7;

    private const int Sides = Likenesses.Sides;
    private const float WorthALook = 0.3f;

    private readonly Likenesses likenesses;
    private readonly Vector256<float> best;
    private readonly TopicContext context;
    private readonly float words;
    private readonly float requests;
    private readonly float people;

    /// <param name="places">The places of the topics that come into question.</param>
    public TopicSigns(Likenesses likenesses, TopicContext context, ReadOnlySpan<int> places)
    {
        this.context = context;
        this.likenesses = likenesses;
        (words, requests, people) = (Log(context.Words), Log(context.Past.Count), Log(context.People));
        foreach (var place in places)
        {
            best = Vector256.Max(best, likenesses.At(place));
        }

        best += Vector256.Create(1e-6f);
    }

    /// <summary>Does anything at all speak for the topic?</summary>
    public bool IsWorthALook(int place)
    {
        var shares = likenesses.At(place) / best;
        var pairs = shares.GetLower() + shares.GetUpper();
        return pairs[0] + pairs[1] + pairs[2] + pairs[3] >= WorthALook;
    }

    /// <summary>Does the topic speak loudly: by name, by its whole name said, or by the past?</summary>
    public static bool IsTelling(ReadOnlySpan<float> signs) => signs[Sides] > 0.5 || signs[Sides + 2] > 0.6 || signs[Sides + 6] > 0.5;

    public void Read(int place, int holders, Span<float> signs)
    {
        var shown = likenesses.At(place);
        shown.CopyTo(signs);
        (shown / best).CopyTo(signs[Sides..]);
        var others = signs[(2 * Sides)..];
        (others[1], others[0]) = context.Names.Look(place);
        others[2] = words;
        others[3] = Log(context.Past.About(place));
        others[4] = requests;
        others[5] = Log(holders);
        others[6] = people;
    }

    private static float Log(int count) => (float)Math.Log(1 + count);
}

/// <summary>What is known beside the text: the names and the past of its language, the number of its words and of the people.</summary>
internal sealed record TopicContext(Names Names, PastRequests Past, int Words, int People);
