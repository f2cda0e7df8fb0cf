namespace PeerHelp.Core.Matching;

/// <summary>A number for two words, the same on every machine and in every run (FNV-1a, then mixed).</summary>
internal static class StableHash
{
    public static ulong Of(string seed, string value)
    {
        var hash = 14695981039346656037UL;
        foreach (var text in (ReadOnlySpan<string>)[seed, "|", value])
        {
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }
        }

        // The last letters alone would hardly move the upper bits.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
