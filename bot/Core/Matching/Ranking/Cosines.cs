using System.Buffers;
using System.Collections.Concurrent;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How near a text is to each past request, and which of them it touches at all.</summary>
internal sealed class Cosines(int requests) : IDisposable
{
    /// <summary>Arrays of nothing but noughts: to clear again what was touched is quicker than to clear all.</summary>
    private static readonly ConcurrentBag<float[]> Clean = [];

    private readonly float[] cosines = Clean.TryTake(out var clean) && clean.Length >= requests ? clean : new float[requests + (requests / 4)];
    private readonly int[] touched = ArrayPool<int>.Shared.Rent(requests);
    private int count;

    /// <summary>Those that share a word with the text, in the order in which they were first met.</summary>
    public ReadOnlySpan<int> Touched => touched.AsSpan(0, count);

    public float this[int request] => cosines[request];

    /// <summary>Adds what the requests that have a term share with a text that has it so much.</summary>
    public void Add(ReadOnlySpan<Posting> term, float weight)
    {
        foreach (var (request, own) in term)
        {
            ref var cosine = ref cosines[request];
            if (cosine == 0)
            {
                touched[count++] = request;
            }

            cosine += weight * own;
        }
    }

    /// <summary>The nearest requests, the oldest first; of equally near ones the older are taken.</summary>
    public IEnumerable<int> Nearest(int most)
    {
        var nearest = new PriorityQueue<int, (float, int)>(most + 1);
        var least = 0f;
        foreach (var request in Touched)
        {
            if (cosines[request] >= least)
            {
                nearest.Enqueue(request, (cosines[request], -request));
                if (nearest.Count > most)
                {
                    nearest.Dequeue();
                    least = cosines[nearest.Peek()];
                }
            }
        }

        return nearest.UnorderedItems.Select(item => item.Element).Order();
    }

    public void Dispose()
    {
        foreach (var request in Touched)
        {
            cosines[request] = 0;
        }

        Clean.Add(cosines);
        ArrayPool<int>.Shared.Return(touched);
    }
}
