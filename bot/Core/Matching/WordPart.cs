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

    /// <summary>In words, gaps included; no phrase of ours has more.</summary>
    public const int LongestPhrase = 12;

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

    /// <summary>Where the words go on that continue as the parts say; null when they do not.</summary>
    public static int? Follow(ReadOnlySpan<WordPart> parts, IReadOnlyList<string> words, int at)
    {
        for (var part = 0; part < parts.Length; part++, at++)
        {
            if (parts[part].Kind == PartKind.Gap)
            {
                return FollowAfterGap(parts[(part + 1)..], words, at);
            }

            if (at >= words.Count || !parts[part].Meets(words[at]))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>How many letters of a word that it meets belong to it.</summary>
    public int LettersOf(string word) => Kind switch
    {
        PartKind.Beginning => Letters.Length,
        PartKind.Inside => word.IndexOf(Letters, StringComparison.Ordinal) + Letters.Length,
        _ => word.Length,
    };

    private static int? FollowAfterGap(ReadOnlySpan<WordPart> parts, IReadOnlyList<string> words, int at)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped < words.Count; skipped++)
        {
            if (Follow(parts, words, at + skipped) is { } next)
            {
                return next;
            }

            if (IsMark(words[at + skipped]))
            {
                return null;
            }
        }

        return null;
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
