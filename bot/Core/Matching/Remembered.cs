using System.Collections.Concurrent;

namespace PeerHelp.Core.Matching;

/// <summary>What was found out about the words read lately, because people use the same words again and again.</summary>
/// <remarks>Kept in two halves: when the younger is full it becomes the older one, and what nobody has used since is forgotten.</remarks>
internal sealed class Remembered<T>(int mostInHalf, Func<string, T> findOut)
{
    private volatile ConcurrentDictionary<string, T> younger = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, T> older = new(StringComparer.Ordinal);
    private int kept;

    /// <summary>What is known of the word; found out now when it is not remembered.</summary>
    public T Of(string word)
    {
        if (younger.TryGetValue(word, out var known))
        {
            return known;
        }

        var found = older.TryGetValue(word, out known) ? known : findOut(word);
        younger[word] = found;
        if (Interlocked.Increment(ref kept) >= mostInHalf)
        {
            (older, younger, kept) = (younger, new(StringComparer.Ordinal), 0);
        }

        return found;
    }
}
