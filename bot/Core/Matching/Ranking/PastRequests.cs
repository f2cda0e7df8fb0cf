using System.Buffers;
using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What past requests teach: which topics similar questions turned out to be about.</summary>
/// <remarks>
/// Each request is a unit vector of tf-idf over its question (counted more) and its learning. Words that many requests use
/// tell little and are looked up last, and no more than the reading budget allows: so a year of questions costs no more
/// time than a month.
/// </remarks>
internal sealed class PastRequests
{
    private const double QuestionCounts = 1.5;
    private const int TermsKept = 48;
    private const int ReadingBudget = 40_000;
    private const int Neighbours = 30;

    private readonly Numbering<string> terms;
    private readonly List<int> seen;
    private readonly Postings postings;
    private readonly RequestTopics topics;

    /// <summary>By place: the squared length of the sum of the requests about it.</summary>
    private readonly List<double> squares;

    public PastRequests() => (terms, seen, postings, topics, squares) = (new(), [], new(), new(), []);

    public PastRequests(SnapshotReader from)
    {
        terms = Numbering<string>.Of(from.ReadTexts());
        seen = [.. from.ReadArray<int>()];
        postings = Postings.Load(from);
        topics = RequestTopics.Load(from);
        squares = [.. from.ReadArray<double>()];
    }

    public int Count => topics.Count;

    /// <summary>How many past requests were about the topic at a place.</summary>
    public int About(int place) => topics.About(place).Length;

    /// <summary>Counts words before requests are learnt from, so that the first ones are weighed like the last.</summary>
    public void See(Bag text)
    {
        foreach (var (term, _) in text.Terms)
        {
            var number = terms.Of(term);
            if (number == seen.Count)
            {
                seen.Add(0);
            }

            seen[number]++;
        }
    }

    /// <summary>The request's text has been seen.</summary>
    public void Learn(Bag text, ReadOnlySpan<int> places, int requests)
    {
        var vector = Unit(text.Terms, Math.Max(requests, Count + 1));
        AddToTopics(vector, places);
        foreach (var (term, weight) in vector.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(TermsKept))
        {
            postings.Add(Count, term, weight);
        }

        topics.Add(places);
    }

    public static Bag Text(Bag question, Bag learning) => new Bag().And(question, QuestionCounts).And(learning);

    /// <summary>Fills the three likenesses that come from the past.</summary>
    public void Compare(Bag text, Likenesses into)
    {
        if (Count == 0)
        {
            return;
        }

        var rented = ArrayPool<float>.Shared.Rent(Count);
        var cosines = Cosines(Unit(text.Terms.Select(term => (term.Term, Math.Min(1, term.Weight))), Count), rented);
        topics.Sum(cosines, into.Past);
        foreach (var request in Nearest(cosines))
        {
            foreach (var place in topics[request])
            {
                into.Nearest[Likenesses.Row(place)] += cosines[request];
                into.VeryNear[Likenesses.Row(place)] += cosines[request] * cosines[request] * cosines[request];
            }
        }

        for (var place = 0; place < squares.Count; place++)
        {
            into.Past[Likenesses.Row(place)] /= (float)Math.Sqrt(Math.Max(squares[place], 1));
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    public void Save(SnapshotWriter to)
    {
        to.Write(terms.All);
        to.Write<int>(CollectionsMarshal.AsSpan(seen));
        postings.Save(to);
        topics.Save(to);
        to.Write<double>(CollectionsMarshal.AsSpan(squares));
    }

    /// <summary>Of equally near requests the older ones are taken, and all in the order of age.</summary>
    private static IEnumerable<int> Nearest(ReadOnlySpan<float> cosines)
    {
        var nearest = new PriorityQueue<int, (float, int)>(Neighbours + 1);
        var least = 0f;
        for (var request = 0; request < cosines.Length; request++)
        {
            if (cosines[request] <= least)
            {
                continue;
            }

            nearest.Enqueue(request, (cosines[request], -request));
            if (nearest.Count > Neighbours)
            {
                nearest.Dequeue();
                least = cosines[nearest.Peek()];
            }
        }

        return nearest.UnorderedItems.Select(item => item.Element).Order();
    }

    private Span<float> Cosines(List<(int Term, double Weight)> vector, float[] rented)
    {
        var rows = rented.AsSpan(0, Count);
        rows.Clear();
        var budget = ReadingBudget;
        foreach (var (term, weight) in vector.OrderBy(term => seen[term.Term]).ThenBy(term => term.Term))
        {
            budget -= postings.Count(term);
            if (budget < 0)
            {
                break;
            }

            postings.Score(term, weight, rows);
        }

        return rows;
    }

    /// <summary>Keeps the length of each topic's sum of requests: |S + d|² = |S|² + 2 S·d + 1.</summary>
    private void AddToTopics(List<(int Term, double Weight)> vector, ReadOnlySpan<int> places)
    {
        var rented = ArrayPool<float>.Shared.Rent(Count);
        var rows = Cosines(vector, rented);
        foreach (var place in places)
        {
            var shared = 0.0;
            foreach (var request in topics.About(place))
            {
                shared += rows[request];
            }

            while (squares.Count <= place)
            {
                squares.Add(0);
            }

            squares[place] += (2 * shared) + 1;
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    private List<(int Term, double Weight)> Unit(IEnumerable<(string Term, double Weight)> text, int requests)
    {
        var vector = new List<(int Term, double Weight)>();
        var length = 0.0;
        foreach (var (term, weight) in text)
        {
            if (terms.Known(term) is >= 0 and var number)
            {
                var weighed = weight * Rarity(number, requests);
                vector.Add((number, weighed));
                length += weighed * weighed;
            }
        }

        return length > 0 ? vector.ConvertAll(term => (term.Term, term.Weight / Math.Sqrt(length))) : [];
    }

    private double Rarity(int term, int requests) => Math.Log(1 + ((Math.Max(requests, seen[term]) - seen[term] + 0.5) / (seen[term] + 0.5)));
}
