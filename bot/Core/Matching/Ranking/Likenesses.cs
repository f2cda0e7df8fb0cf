namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How like each topic a text is, seen from several sides: one number a topic for each.</summary>
internal sealed class Likenesses(int topics)
{
    /// <summary>Its names and the text share words (BM25).</summary>
    public float[] Names { get; } = new float[topics];

    /// <summary>The same, hidden names included.</summary>
    public float[] AllNames { get; } = new float[topics];

    /// <summary>How much of its name the text says, 0 to 1.</summary>
    public float[] Covered { get; } = new float[topics];

    /// <summary>Its names and the text share groups of letters (cosine).</summary>
    public float[] Letters { get; } = new float[topics];

    /// <summary>Its examples and the text share words (cosine).</summary>
    public float[] Examples { get; } = new float[topics];

    /// <summary>Past requests about it and the text share words (cosine with their sum).</summary>
    public float[] Past { get; } = new float[topics];

    /// <summary>The past requests nearest to the text that were about it: the sum of their cosines.</summary>
    public float[] Nearest { get; } = new float[topics];

    /// <summary>The same with the cosines' cubes: only very near ones count.</summary>
    public float[] VeryNear { get; } = new float[topics];

    public float[][] All => [Names, AllNames, Covered, Letters, Examples, Past, Nearest, VeryNear];
}
