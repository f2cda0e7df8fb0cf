using System.Numerics;
using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Gives each thing a number, the same one every time, in the order in which they were first seen.</summary>
/// <remarks>A thing is known by 64 bits, a word by its <see cref="StableHash"/>: its letters would take many times the room.</remarks>
internal sealed class Numbering
{
    private const int FewestSlots = 16;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly List<ulong> all;

    /// <summary>What lies where, as its number plus one; nought where nothing does. At most two thirds are taken.</summary>
    private int[] slots = [];

    public Numbering()
        : this([])
    {
    }

    /// <param name="all">What another one numbered.</param>
    public Numbering(ReadOnlySpan<ulong> all)
    {
        this.all = [.. all];
        LayOut();
    }

    public int Count => all.Count;

    /// <summary>All that have a number, in the order of the numbers.</summary>
    public ReadOnlySpan<ulong> All => CollectionsMarshal.AsSpan(all);

    public int Of(ulong one)
    {
        var slot = SlotOf(one);
        if (slots[slot] > 0)
        {
            return slots[slot] - 1;
        }

        all.Add(one);
        slots[slot] = all.Count;
        if (all.Count * 3L > slots.Length * 2L)
        {
            LayOut();
        }

        return all.Count - 1;
    }

    /// <summary>The number, or a negative one of what was never seen.</summary>
    public int Known(ulong one) => slots[SlotOf(one)] - 1;

    /// <summary>When all are known: no more memory than needed.</summary>
    public void Trim() => all.TrimExcess();

    private void LayOut()
    {
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, (all.Count * 3L / 2) + 1))];
        for (var number = 0; number < all.Count; number++)
        {
            slots[SlotOf(all[number])] = number + 1;
        }
    }

    /// <summary>Where a thing lies, or would.</summary>
    private int SlotOf(ulong one)
    {
        var known = All;
        var mask = slots.Length - 1;
        var slot = (int)((one * Spread) >> 32) & mask;
        while (slots[slot] is > 0 and var number && known[number - 1] != one)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
