namespace PeerHelp.MatchingEval.Odds;

/// <summary>Draws that are the same for the same seed (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public bool Is(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public int Below(int end) => (int)((Next() >> 11) % (ulong)end);

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
