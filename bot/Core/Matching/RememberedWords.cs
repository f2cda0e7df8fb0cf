using System.Collections.Concurrent;

namespace PeerHelp.Core.Matching;

/// <summary>The terms of the words read lately, because people use the same words again and again.</summary>
/// <remarks>Kept in two halves: when the younger is full it becomes the older one, and what nobody has used since is forgotten.</remarks>
internal sealed class RememberedWords
{
    private const int MostInHalf = 30_000;

    private volatile ConcurrentDictionary<string, IReadOnlyList<Term>> younger = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, IReadOnlyList<Term>> older = new(StringComparer.Ordinal);
    private int kept;

    /// <summary>The word's terms; null when they are not remembered.</summary>
    public IReadOnlyList<Term>? Find(string word) =>
        younger.TryGetValue(word, out var known) ? known : older.TryGetValue(word, out known) ? Keep(word, known) : null;

    public IReadOnlyList<Term> Keep(string word, IReadOnlyList<Term> terms)
    {
        younger[word] = terms;
        if (Interlocked.Increment(ref kept) >= MostInHalf)
        {
            (older, younger, kept) = (younger, new(StringComparer.Ordinal), 0);
        }

        return terms;
    }
}
