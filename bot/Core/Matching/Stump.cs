namespace PeerHelp.Core.Matching;

/// <summary>A word being cut shorter from its end, in place.</summary>
internal ref struct Stump(Span<char> letters, int length)
{
    /// <summary>No word of ours is longer; a longer one is left as it is.</summary>
    public const int LongestWord = 60;

    private readonly Span<char> letters = letters;

    public int Length { get; private set; } = length;

    public readonly char this[int index] => letters[index];

    public readonly ReadOnlySpan<char> Letters => letters[..Length];

    /// <summary>Does the word end so, with the whole ending at or after <paramref name="from"/>?</summary>
    public readonly bool Ends(string ending, int from) =>
        Length - ending.Length >= from && Letters.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Does what remains without the last <paramref name="skipped"/> letters end so?</summary>
    public readonly bool EndsBefore(int skipped, string ending) =>
        Length - skipped >= ending.Length && letters[..(Length - skipped)].EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The first of <paramref name="endings"/> (the longest ones first) that the word has; empty for none.</summary>
    public readonly string First(string[] endings, int from)
    {
        foreach (var ending in endings)
        {
            if (Ends(ending, from))
            {
                return ending;
            }
        }

        return "";
    }

    public void Cut(int count) => Length -= count;

    public void Replace(string ending, string with)
    {
        Length -= ending.Length;
        with.CopyTo(letters[Length..]);
        Length += with.Length;
    }

    public readonly void Set(int index, char letter) => letters[index] = letter;

    /// <summary>Takes out one letter in the middle.</summary>
    public void RemoveAt(int index)
    {
        letters[(index + 1)..Length].CopyTo(letters[index..]);
        Length--;
    }

    /// <summary>Where the part begins that follows the first consonant after a vowel, counted from <paramref name="start"/>.</summary>
    public readonly int RegionAfter(int start, string vowels)
    {
        var at = start;
        while (at < Length && !vowels.Contains(letters[at]))
        {
            at++;
        }

        while (at < Length && vowels.Contains(letters[at]))
        {
            at++;
        }

        return at < Length ? at + 1 : Length;
    }

    public override readonly string ToString() => new(Letters);
}
