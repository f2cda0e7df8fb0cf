namespace PeerHelp.Core.Matching;

/// <summary>A number for a word or two, the same on every machine and in every run (FNV-1a, then mixed).</summary>
internal static class StableHash
{
    private const ulong Beginning = 14695981039346656037;

    public static ulong Of(string seed, string value) => Mixed(With(With(With(Beginning, seed), "|"), value));

    /// <summary>Stands for the word itself where very many are kept: of a million words no two share theirs.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Mixed(With(Beginning, word));

    private static ulong With(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The last letters alone would hardly move the upper bits.</summary>
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
