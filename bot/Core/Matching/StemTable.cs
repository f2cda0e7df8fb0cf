namespace PeerHelp.Core.Matching;

/// <summary>A large table of stems in little room: only a 64-bit hash of each is kept, with the word it leads to.</summary>
/// <remarks>
/// One stem may lead to several words. The hash of any part of a word comes from two prefixes, without reading the letters again.
/// Most parts of words are no stems: a bit for each that is keeps those from being looked for in the table, which is far away.
/// </remarks>
internal sealed class StemTable
{
    private const int UseBits = 11;
    private const int BitsForSlot = 8;
    private const ulong Step = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Powers = PowersOf(Step, Stump.LongestWord + 1);

    private ulong[] keys = new ulong[1024];
    private int[] values = new int[1024];
    private byte[] bits = new byte[1024];
    private int count;

    public void Add(string stem, StemUse use, int word)
    {
        if (stem.Length is 0 or > Stump.LongestWord)
        {
            return;
        }

        Span<ulong> hashes = stackalloc ulong[Stump.LongestWord + 1];
        Hash(stem, hashes);
        if (++count * 3L > keys.Length * 2L)
        {
            Grow();
        }

        Put(Part(hashes, 0, stem.Length), (word << UseBits) | (int)use);
    }

    /// <summary>Fills the hashes of every beginning of the word; there is one more of them than letters.</summary>
    public static void Hash(ReadOnlySpan<char> word, Span<ulong> hashes)
    {
        hashes[0] = 0;
        for (var at = 0; at < word.Length; at++)
        {
            hashes[at + 1] = (hashes[at] * Step) + Mix(word[at]);
        }
    }

    /// <summary>The key of the letters from one place up to another.</summary>
    /// <remarks>It is never nought, which marks an empty slot.</remarks>
    public static ulong Part(ReadOnlySpan<ulong> hashes, int from, int to) => (hashes[to] - (hashes[from] * Powers[to - from])) | 1;

    /// <summary>The hash of a single letter.</summary>
    private static ulong Mix(char letter)
    {
        var mixed = (letter + 1UL) * 0xBF58476D1CE4E5B9;
        return (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
    }

    /// <summary>The next word a stem leads to; start with <paramref name="slot"/> -1 and go on until it is false.</summary>
    public bool Next(ulong key, ref int slot, out int word, out StemUse use)
    {
        if (slot < 0 && !MayHave(key))
        {
            (word, use) = (0, StemUse.None);
            return false;
        }

        var mask = keys.Length - 1;
        slot = slot < 0 ? Slot(key, mask) : (slot + 1) & mask;
        for (; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                word = values[slot] >> UseBits;
                use = (StemUse)(values[slot] & ((1 << UseBits) - 1));
                return true;
            }
        }

        (word, use) = (0, StemUse.None);
        return false;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new ulong[oldKeys.Length * 2];
        values = new int[oldKeys.Length * 2];
        bits = new byte[oldKeys.Length * 2];
        for (var slot = 0; slot < oldKeys.Length; slot++)
        {
            if (oldKeys[slot] != 0)
            {
                Put(oldKeys[slot], oldValues[slot]);
            }
        }
    }

    private void Put(ulong key, int value)
    {
        var mask = keys.Length - 1;
        var slot = Slot(key, mask);
        while (keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        keys[slot] = key;
        values[slot] = value;
        bits[Bit(key) / BitsForSlot] |= (byte)(1 << (Bit(key) % BitsForSlot));
    }

    private bool MayHave(ulong key) => (bits[Bit(key) / BitsForSlot] & (1 << (Bit(key) % BitsForSlot))) != 0;

    private int Bit(ulong key) => (int)((key * Step) >> 24) & ((bits.Length * BitsForSlot) - 1);

    private static int Slot(ulong key, int mask) => (int)((key * Step) >> 32) & mask;

    private static ulong[] PowersOf(ulong step, int count)
    {
        var powers = new ulong[count];
        powers[0] = 1;
        for (var at = 1; at < count; at++)
        {
            powers[at] = powers[at - 1] * step;
        }

        return powers;
    }
}
