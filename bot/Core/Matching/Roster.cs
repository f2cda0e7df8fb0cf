using System.Runtime.InteropServices;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>Who is in the index, each at a place of her own, and who knows what: topic by topic, and by the first letters of free tags.</summary>
internal sealed class Roster(int topics)
{
    private readonly Dictionary<PersonId, int> seats = [];
    private readonly List<ExpertProfile?> places = [];
    private readonly Stack<int> free = [];
    private readonly List<Holder>?[] holders = new List<Holder>?[topics];

    /// <summary>How many hold each topic, side by side: a search asks for very many.</summary>
    private readonly int[] held = new int[topics];
    private readonly Dictionary<string, HashSet<int>> byFreeTag = new(StringComparer.Ordinal);

    /// <summary>Gathered when first asked for after a change.</summary>
    private int[]? topicsHeld;

    /// <summary>How many places there are, those included that somebody has left.</summary>
    public int Places => places.Count;

    public bool HasFreeTags => byFreeTag.Count > 0;

    /// <summary>Who sits at a place; null when nobody does.</summary>
    public ExpertProfile? At(int place) => places[place];

    /// <summary>Somebody's profile; null when she is not in the index.</summary>
    public ExpertProfile? Of(PersonId person) => seats.TryGetValue(person, out var place) ? places[place] : null;

    /// <summary>All who know a topic, in some measure.</summary>
    public ReadOnlySpan<Holder> Holders(int topic) => CollectionsMarshal.AsSpan(holders[topic]);

    public IEnumerable<int> WithFreeTag(string beginning) => byFreeTag.GetValueOrDefault(beginning, []);

    public KnownTopics Known() => new(
        topicsHeld ??= [.. Enumerable.Range(0, holders.Length).Where(topic => held[topic] > 0)],
        topic => held[topic],
        seats.Count);

    /// <summary>Seats a colleague, in place of what was known of her before.</summary>
    public void Put(ExpertProfile profile)
    {
        Remove(profile.Entry.Person);
        var place = Seat(profile);
        foreach (var (topic, declared) in profile.Topics)
        {
            (holders[topic] ??= []).Add(new(place, declared, profile.HasEvidence));
            held[topic]++;
        }

        foreach (var beginning in profile.Beginnings())
        {
            (byFreeTag.TryGetValue(beginning, out var same) ? same : byFreeTag[beginning] = []).Add(place);
        }

        topicsHeld = null;
    }

    public void Remove(PersonId person)
    {
        if (!seats.Remove(person, out var place))
        {
            return;
        }

        var profile = places[place]!;
        foreach (var (topic, declared) in profile.Topics)
        {
            holders[topic]!.Remove(new(place, declared, profile.HasEvidence));
            held[topic]--;
        }

        foreach (var beginning in profile.Beginnings().Where(beginning => byFreeTag[beginning].Remove(place) && byFreeTag[beginning].Count == 0))
        {
            byFreeTag.Remove(beginning);
        }

        places[place] = null;
        free.Push(place);
        topicsHeld = null;
    }

    private int Seat(ExpertProfile profile)
    {
        if (free.TryPop(out var place))
        {
            places[place] = profile;
        }
        else
        {
            place = places.Count;
            places.Add(profile);
        }

        return seats[profile.Entry.Person] = place;
    }
}

/// <summary>Somebody who knows a topic, by her place: because she declared it, or by evidence alone; and whether there is any evidence about her.</summary>
internal readonly record struct Holder(int Place, bool Declared, bool HasEvidence);
