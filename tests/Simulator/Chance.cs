namespace PeerHelp.Simulator;

/// <summary>What happens by chance in the simulated year: the same seed, the same chances (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>At least 0 and below 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Is(double probability) => Unit() < probability;

    public int Below(int end) => (int)(Unit() * end);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>One of several, each as likely as its share.</summary>
    public T Of<T>(params ReadOnlySpan<(double Share, T What)> choices)
    {
        var all = 0.0;
        foreach (var (share, _) in choices)
        {
            all += share;
        }

        var drawn = Unit() * all;
        foreach (var (share, what) in choices)
        {
            drawn -= share;
            if (drawn < 0)
            {
                return what;
            }
        }

        return choices[^1].What;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
