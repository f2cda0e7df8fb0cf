namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Gives each topic that somebody knows or has asked about a place in small arrays: of a large vocabulary most are never heard of.</summary>
internal sealed class TopicPlaces
{
    private readonly int[] places;
    private readonly List<int> topics = [];

    public TopicPlaces(int topics)
    {
        places = new int[topics];
        places.AsSpan().Fill(-1);
    }

    public int Count => topics.Count;

    /// <summary>Each topic's number, in the order of the places.</summary>
    public IReadOnlyList<int> Topics => topics;

    /// <summary>The place of a topic, or a negative number when it has none.</summary>
    public int Known(int topic) => places[topic];

    /// <summary>The place of a topic; one that has none gets the next.</summary>
    public int Of(int topic)
    {
        if (places[topic] < 0)
        {
            places[topic] = topics.Count;
            topics.Add(topic);
        }

        return places[topic];
    }
}
