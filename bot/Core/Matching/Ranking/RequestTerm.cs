namespace PeerHelp.Core.Matching.Ranking;

/// <summary>A past request that has a term, and how much, from 0 to 1; in four bytes, because there are millions of them.</summary>
internal readonly struct RequestTerm(int request, float weight)
{
    /// <summary>More requests than this in one language cannot be told apart.</summary>
    public const int MostRequests = 1 << (32 - WeightBits);

    private const int WeightBits = 13;
    private const uint Whole = (1 << WeightBits) - 1;

    private readonly uint bits = ((uint)request << WeightBits) | (uint)MathF.Round(Math.Min(1, weight) * Whole);

    public int Request => (int)(bits >> WeightBits);

    public float Weight => (bits & Whole) * (1f / Whole);
}
