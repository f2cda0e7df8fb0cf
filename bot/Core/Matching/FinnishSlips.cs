namespace PeerHelp.Core.Matching;

/// <summary>Finds the known words one slip away from a mistyped Finnish one, in any of their forms.</summary>
/// <remarks>Every slip is undone in turn; the hash of each corrected stem follows from the hashes of its pieces, so no spelling is built.</remarks>
internal sealed class FinnishSlips(StemTable stems)
{
    private const string Letters = "abcdefghijklmnoprstuvyäö";
    private const int ShortestStem = 5;

    /// <summary>Shorter stems are forgiven a swap of neighbours alone: too many short words look alike.</summary>
    private const int ShortestForOthers = 6;

    /// <summary>The words, the longest stem first, each once; how many.</summary>
    public int Find(ReadOnlySpan<char> word, Span<int> found)
    {
        Span<ulong> hashes = stackalloc ulong[Stump.LongestWord + 1];
        StemTable.Hash(word, hashes);
        var count = 0;
        for (var end = word.Length; end >= ShortestStem && count < found.Length; end--)
        {
            var uses = FinnishEndings.Of(word[end..]) & ~StemUse.AnyVerb;
            for (var at = 1; at <= end && uses != StemUse.None; at++)
            {
                Undo(word, hashes, at, end, uses, found, ref count);
            }
        }

        return count;
    }

    /// <summary>Undoes every slip that could have happened at one place.</summary>
    private void Undo(ReadOnlySpan<char> word, ReadOnlySpan<ulong> hashes, int at, int end, StemUse uses, Span<int> found, ref int count)
    {
        if (at < end)
        {
            var swapped = StemTable.Join(StemTable.Join(hashes[at - 1], StemTable.Mix(word[at]), 1), StemTable.Mix(word[at - 1]), 1);
            Keep(StemTable.Join(swapped, StemTable.Piece(hashes, at + 1, end), end - at - 1), uses, found, ref count);
        }

        if (end < ShortestForOthers)
        {
            return;
        }

        foreach (var letter in Letters)
        {
            var put = StemTable.Join(hashes[at], StemTable.Mix(letter), 1);
            Keep(StemTable.Join(put, StemTable.Piece(hashes, at, end), end - at), uses, found, ref count);
            if (at < end)
            {
                Keep(StemTable.Join(put, StemTable.Piece(hashes, at + 1, end), end - at - 1), uses, found, ref count);
            }
        }

        if (at < end)
        {
            Keep(StemTable.Join(hashes[at], StemTable.Piece(hashes, at + 1, end), end - at - 1), uses, found, ref count);
        }
    }

    private void Keep(ulong hash, StemUse uses, Span<int> found, ref int count)
    {
        var slot = -1;
        while (count < found.Length && stems.Next(StemTable.KeyOf(hash), ref slot, out var word, out var use))
        {
            if ((use & uses) != 0 && !found[..count].Contains(word))
            {
                found[count++] = word;
            }
        }
    }
}
