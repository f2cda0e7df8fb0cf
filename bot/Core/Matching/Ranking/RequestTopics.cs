using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Which topics each past request was about, by their places, all in one row; and which requests each topic had.</summary>
internal sealed class RequestTopics
{
    private readonly List<int> ends = [];
    private readonly List<int> topics = [];
    private readonly List<List<int>> requests = [];

    /// <summary>How many requests each topic had, side by side: a search asks for very many.</summary>
    private readonly List<int> counts = [];

    public int Count => ends.Count;

    /// <summary>Up to which place topics had requests.</summary>
    public int Places => requests.Count;

    /// <summary>The topics of a request.</summary>
    public ReadOnlySpan<int> this[int request] => All[StartOf(request)..ends[request]];

    private ReadOnlySpan<int> All => CollectionsMarshal.AsSpan(topics);

    /// <summary>How many requests were about a topic.</summary>
    public int CountAbout(int place) => place < counts.Count ? counts[place] : 0;

    /// <summary>The requests about a topic.</summary>
    public ReadOnlySpan<int> About(int place) => place < requests.Count ? CollectionsMarshal.AsSpan(requests[place]) : [];

    public void Add(ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            while (requests.Count <= place)
            {
                requests.Add([]);
                counts.Add(0);
            }

            requests[place].Add(Count);
            counts[place]++;
        }

        topics.AddRange(places);
        ends.Add(topics.Count);
    }

    public void Save(SnapshotWriter to)
    {
        to.Write<int>(CollectionsMarshal.AsSpan(ends));
        to.Write(All);
    }

    public static RequestTopics Load(SnapshotReader from)
    {
        var (ends, topics) = (from.ReadArray<int>(), from.ReadArray<int>());
        var read = new RequestTopics();
        for (int request = 0, at = 0; request < ends.Length; at = ends[request++])
        {
            read.Add(topics.AsSpan(at..ends[request]));
        }

        return read;
    }

    private int StartOf(int request) => request == 0 ? 0 : ends[request - 1];
}
