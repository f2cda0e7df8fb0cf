using System.Buffers;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How near a text is to each past request; nought for most.</summary>
internal sealed class Cosines : IDisposable
{
    private readonly float[] cosines;
    private readonly int[] touched;
    private readonly int requests;

    public Cosines(int requests)
    {
        this.requests = requests;
        cosines = ArrayPool<float>.Shared.Rent(requests);
        touched = ArrayPool<int>.Shared.Rent(requests);
        cosines.AsSpan(0, requests).Clear();
    }

    public float this[int request] => cosines[request];

    /// <summary>Adds what the requests that have a term share with a text that has it so much.</summary>
    public void Add(ReadOnlySpan<RequestTerm> term, float weight)
    {
        var all = cosines.AsSpan(0, requests);
        foreach (var one in term)
        {
            all[one.Request] += weight * one.Weight;
        }
    }

    /// <summary>The requests that share a word with the text, the oldest first.</summary>
    public ReadOnlySpan<int> Touched()
    {
        var count = 0;
        for (var request = 0; request < requests; request++)
        {
            // Written down in any case, and counted if it shares one: without a branch, because nobody can guess which do.
            touched[count] = request;
            count += cosines[request] > 0 ? 1 : 0;
        }

        return touched.AsSpan(0, count);
    }

    /// <summary>The nearest of some requests, the oldest first; of equally near ones the older are taken.</summary>
    public int[] Nearest(ReadOnlySpan<int> some, int most)
    {
        var (nearest, count) = (new int[Math.Min(most, some.Length)], 0);
        foreach (var request in some)
        {
            if (count == nearest.Length && cosines[request] <= cosines[nearest[^1]])
            {
                continue;
            }

            var at = count < nearest.Length ? count++ : count - 1;
            for (; at > 0 && cosines[nearest[at - 1]] < cosines[request]; at--)
            {
                nearest[at] = nearest[at - 1];
            }

            nearest[at] = request;
        }

        Array.Sort(nearest);
        return nearest;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(cosines);
        ArrayPool<int>.Shared.Return(touched);
    }
}
