namespace PeerHelp.Times.Tests;

/// <summary>Numbers that look accidental and are the same in every run (a linear congruential generator).</summary>
internal sealed class Chance(uint seed)
{
    private uint state = seed;

    public int Below(int limit)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)limit);
    }

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
