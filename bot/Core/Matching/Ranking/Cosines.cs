using System.Buffers;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How near a text is to each past request.</summary>
/// <remarks>A number for every request, most of them nought: to look through all of them in a row is quicker than to remember which are not.</remarks>
internal sealed class Cosines : IDisposable
{
    private readonly float[] rented;
    private readonly int requests;

    public Cosines(int requests)
    {
        this.requests = requests;
        rented = ArrayPool<float>.Shared.Rent(requests);
        rented.AsSpan(0, requests).Clear();
    }

    public ReadOnlySpan<float> All => rented.AsSpan(0, requests);

    /// <summary>Adds what the requests that have a term share with a text that has it so much.</summary>
    public void Add(ReadOnlySpan<RequestTerm> term, float weight)
    {
        var cosines = rented.AsSpan(0, requests);
        foreach (var one in term)
        {
            cosines[one.Request] += weight * one.Weight;
        }
    }

    /// <summary>The nearest requests, the oldest first; of equally near ones the older are taken.</summary>
    public IEnumerable<int> Nearest(int most)
    {
        var nearest = new PriorityQueue<int, (float, int)>(most + 1);
        var least = float.Epsilon;
        var cosines = All;
        for (var request = 0; request < cosines.Length; request++)
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

    public void Dispose() => ArrayPool<float>.Shared.Return(rented);
}
