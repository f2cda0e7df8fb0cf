namespace PeerHelp.Core.Matching;

/// <summary>How one part of a phrase meets a word.</summary>
internal enum PartKind
{
    Whole,
    Beginning,
    Inside,
    AnyWord,
    Gap,
}

/// <summary>One part of a phrase of a <see cref="PhraseBook{T}"/>.</summary>
internal readonly record struct WordPart(PartKind Kind, string Letters)
{
    /// <summary>Shorter roots would be found inside words they have nothing to do with.</summary>
    public const int ShortestInside = 4;

    private const int LongestGap = 4;

    public static WordPart Of(string written) => written switch
    {
        "_" => new(PartKind.AnyWord, ""),
        "…" => new(PartKind.Gap, ""),
        ['*', .. var root, '*'] when root.Length >= ShortestInside => new(PartKind.Inside, root),
        [.. var root, '*'] when !root.StartsWith('*') => new(PartKind.Beginning, root),
        _ when !written.Contains('*') => new(PartKind.Whole, written),
        _ => throw new ArgumentException($"Not a part of a phrase: {written}", nameof(written)),
    };

    /// <summary>Do the words from here on continue as the parts say?</summary>
    public static bool Follow(ReadOnlySpan<WordPart> parts, IReadOnlyList<string> words, int at)
    {
        for (var part = 0; part < parts.Length; part++, at++)
        {
            if (parts[part].Kind == PartKind.Gap)
            {
                return FollowAfterGap(parts[(part + 1)..], words, at);
            }

            if (at >= words.Count || !parts[part].Meets(words[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowAfterGap(ReadOnlySpan<WordPart> parts, IReadOnlyList<string> words, int at)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped < words.Count; skipped++)
        {
            if (Follow(parts, words, at + skipped))
            {
                return true;
            }

            if (IsMark(words[at + skipped]))
            {
                return false;
            }
        }

        return false;
    }

    private bool Meets(string word) => Kind switch
    {
        PartKind.Whole => word == Letters,
        PartKind.Beginning => word.StartsWith(Letters, StringComparison.Ordinal),
        PartKind.Inside => word.Contains(Letters, StringComparison.Ordinal),
        _ => !IsMark(word),
    };

    private static bool IsMark(string word) => word is "." or "?" or "!";
}
