namespace PeerHelp.Core.Matching;

/// <summary>Where a phrase was found, and what it stands for.</summary>
/// <param name="At">The first word.</param>
/// <param name="Start">The first letter in that word.</param>
/// <param name="Last">The last word.</param>
/// <param name="End">How many letters of the last word belong to it.</param>
internal readonly record struct PhraseHit<T>(int At, int Start, int Last, int End, T Value)
{
    /// <summary>Is the other one no longer than this one, and inside it?</summary>
    public bool Covers(PhraseHit<T> other) =>
        (At, Start).CompareTo((other.At, other.Start)) <= 0 && (Last, End).CompareTo((other.Last, other.End)) >= 0;
}

/// <summary>A table of phrases, found in a text in one pass over its words.</summary>
/// <remarks>
/// How a phrase is written: <c>velka</c> is that word; <c>velka*</c> any word that begins so; <c>*velka*</c> also a later part
/// of a compound; <c>_</c> any one word; <c>…</c> up to four words of the same sentence; <c>^</c> first, the beginning of the text.
/// Words and marks come from <see cref="Tokens"/>.
/// </remarks>
internal sealed class PhraseBook<T>
{
    private const int ShortestBeginning = 3;

    private readonly Dictionary<string, List<Phrase>> whole = [];
    private readonly Dictionary<string, List<Phrase>> beginnings = [];
    private readonly Dictionary<string, List<Phrase>> inside = [];
    private readonly int longest;

    public PhraseBook(IEnumerable<(string Pattern, T Value)> phrases)
    {
        foreach (var (pattern, value) in phrases)
        {
            var phrase = new Phrase(pattern, value);
            var table = phrase.First.Kind switch
            {
                PartKind.Whole => whole,
                PartKind.Beginning => beginnings,
                PartKind.Inside => inside,
                _ => throw new ArgumentException($"A phrase begins with a word: {pattern}", nameof(phrases)),
            };
            if (!table.TryGetValue(phrase.First.Letters, out var same))
            {
                table[phrase.First.Letters] = same = [];
            }

            same.Add(phrase);
            longest = Math.Max(longest, phrase.First.Letters.Length);
        }
    }

    public List<PhraseHit<T>> Find(IReadOnlyList<string> words)
    {
        var hits = new List<PhraseHit<T>>();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].AsSpan();
            Look(whole, word, words, at, 0, hits);
            for (var length = 1; length <= Math.Min(word.Length, longest); length++)
            {
                Look(beginnings, word[..length], words, at, 0, hits);
            }

            if (inside.Count > 0)
            {
                LookInside(word, words, at, hits);
            }
        }

        return hits;
    }

    private void LookInside(ReadOnlySpan<char> word, IReadOnlyList<string> words, int at, List<PhraseHit<T>> hits)
    {
        for (var start = 0; start < word.Length; start += start == 0 ? ShortestBeginning : 1)
        {
            for (var length = WordPart.ShortestInside; length <= Math.Min(word.Length - start, longest); length++)
            {
                Look(inside, word.Slice(start, length), words, at, start, hits);
            }
        }
    }

    private static void Look(
        Dictionary<string, List<Phrase>> table, ReadOnlySpan<char> letters, IReadOnlyList<string> words, int at, int start,
        List<PhraseHit<T>> hits)
    {
        if (!table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var phrases))
        {
            return;
        }

        foreach (var phrase in phrases)
        {
            if ((!phrase.AtBeginning || at == 0) && WordPart.Follow(phrase.Rest, words, at + 1) is { } next)
            {
                var end = next == at + 1 ? start + letters.Length : phrase.Rest[^1].LettersOf(words[next - 1]);
                hits.Add(new(at, start, next - 1, end, phrase.Value));
            }
        }
    }

    private sealed class Phrase
    {
        public Phrase(string pattern, T value)
        {
            Value = value;
            AtBeginning = pattern.StartsWith('^');
            var parts = pattern.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordPart.Of).ToArray();
            First = parts[0];
            Rest = parts[1..];
        }

        public T Value { get; }

        public bool AtBeginning { get; }

        public WordPart First { get; }

        public WordPart[] Rest { get; }
    }
}
