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
    private const float QuestionCounts = 1.5f;
    private const int TermsKept = 48;
    private const int ReadingBudget = 25_000;

    /// <summary>Rare words are nearly all that two requests about a topic share: those in at most so many requests.</summary>
    private const int MostSeen = 400;

    private const int Neighbours = 30;

    private readonly Numbering terms;
    private readonly List<int> seen;
    private readonly Postings<RequestTerm> postings;
    private readonly RequestTopics topics;

    /// <summary>The terms of the request, or of the topic, that is counted just now.</summary>
    private readonly Sums counted = new();

    /// <summary>How near each request is to the one that is learnt just now.</summary>
    private readonly Sums near = new();

    /// <summary>By place: the squared length of the sum of the requests about it, and the length.</summary>
    private readonly List<(double Square, float Length)> sums;

    public PastRequests() => (terms, seen, postings, topics, sums) = (new(), [], new(), new(), []);

    public PastRequests(SnapshotReader from)
    {
        terms = new(from.ReadArray<ulong>());
        seen = [.. from.ReadArray<int>()];
        postings = Postings<RequestTerm>.Load(from);
        topics = RequestTopics.Load(from);
        sums = [.. from.ReadArray<double>().Select(square => (square, LengthOf(square)))];
    }

    public int Count => topics.Count;

    /// <summary>How many past requests were about the topic at a place.</summary>
    public int About(int place) => topics.CountAbout(place);

    /// <summary>Reads texts so that <see cref="See"/> can take them.</summary>
    public ManyTexts Reader(WordTerms words) => new(words.Of, terms, counted);

    /// <summary>
    /// Counts a text's words before requests are learnt from, so that the first ones are weighed like the last; keeps of the text
    /// what <see cref="Learn"/> needs.
    /// </summary>
    public WeighedTerm[] See(ReadRequest request, ManyTexts reader)
    {
        var text = reader.Sum((request.Question, request.Language, QuestionCounts), (request.Learning, request.LearningLanguage, 1));
        CollectionsMarshal.SetCount(seen, Math.Max(seen.Count, terms.Count));
        foreach (var (term, _) in text)
        {
            seen[term]++;
        }

        return Array.ConvertAll(text, term => term with { Weight = (float)Bag.Damped(term.Weight) });
    }

    /// <summary>Learns from requests that have been seen. The first ones, often very many, are added up topic by topic.</summary>
    public void Learn(IReadOnlyList<SeenRequest> requests)
    {
        var before = Count;
        foreach (var (_, vector, places) in requests.Take(RequestTerm.MostRequests - before))
        {
            MakeUnit(vector, before + requests.Count);
            if (before > 0)
            {
                AddToTopics(vector, places);
            }

            HeaviestFirst(vector);
            foreach (var (term, weight) in vector.AsSpan(0, Math.Min(TermsKept, vector.Length)))
            {
                postings.Add(term, new(Count, weight));
            }

            topics.Add(places);
        }

        if (before == 0)
        {
            SumUp(requests);
        }
    }

    /// <summary>After many requests: no more memory than needed.</summary>
    public void Pack() => postings.Pack();

    /// <summary>Fills the three likenesses that come from the past.</summary>
    public void Compare(Bag text, Likenesses into)
    {
        if (Count == 0)
        {
            return;
        }

        var vector = Known(text);
        MakeUnit(vector, Count);
        using var cosines = Cosines(vector);
        var touched = cosines.Touched();
        AddSums(cosines, touched, into.Past);
        foreach (var request in cosines.Nearest(touched, Neighbours))
        {
            var near = cosines[request];
            foreach (var place in topics[request])
            {
                into.Nearest[Likenesses.Row(place)] += near;
                into.VeryNear[Likenesses.Row(place)] += near * near * near;
            }
        }
    }

    public void Save(SnapshotWriter to)
    {
        to.Write(terms.All);
        to.Write<int>(CollectionsMarshal.AsSpan(seen));
        postings.Save(to);
        topics.Save(to);
        to.Write<double>([.. sums.Select(sum => sum.Square)]);
    }

    private Cosines Cosines(WeighedTerm[] vector)
    {
        var cosines = new Cosines(Count);
        foreach (var (term, weight) in Affordable(vector))
        {
            cosines.Add(postings.Packed(term), weight);
            cosines.Add(postings.Waiting(term), weight);
        }

        return cosines;
    }

    /// <summary>The rarest terms, as many as may be looked up.</summary>
    private ReadOnlySpan<WeighedTerm> Affordable(WeighedTerm[] vector)
    {
        RarestFirst(vector);
        var (count, budget) = (0, ReadingBudget);
        while (count < vector.Length && (budget -= postings.Count(vector[count].Term)) >= 0)
        {
            count++;
        }

        return vector.AsSpan(0, count);
    }

    /// <summary>How near the sum of the requests about each topic is. Added up side by side first: the rows of the likenesses lie far apart.</summary>
    private void AddSums(Cosines cosines, ReadOnlySpan<int> touched, Span<float> past)
    {
        var rented = ArrayPool<float>.Shared.Rent(sums.Count);
        var shared = rented.AsSpan(0, sums.Count);
        shared.Clear();
        foreach (var request in touched)
        {
            var cosine = cosines[request];
            foreach (var place in topics[request])
            {
                shared[place] += cosine;
            }
        }

        for (var place = 0; place < shared.Length; place++)
        {
            past[Likenesses.Row(place)] = shared[place] / sums[place].Length;
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>Keeps the length of each topic's sum of requests: |S + d|² = |S|² + 2 S·d + 1.</summary>
    private void AddToTopics(WeighedTerm[] vector, ReadOnlySpan<int> places)
    {
        near.Room(Count);
        foreach (var (term, weight) in vector)
        {
            if (IsRare(term))
            {
                Add(postings.Packed(term), weight);
                Add(postings.Waiting(term), weight);
            }
        }

        foreach (var place in places)
        {
            var shared = 0.0;
            foreach (var request in topics.About(place))
            {
                shared += near[request];
            }

            while (sums.Count <= place)
            {
                sums.Add((0, 1));
            }

            var square = sums[place].Square + (2 * shared) + 1;
            sums[place] = (square, LengthOf(square));
        }

        near.Forget();
    }

    /// <summary>The same of all requests at once, topic by topic: 1 for each, and what its rare terms share with the others'.</summary>
    private void SumUp(IReadOnlyList<SeenRequest> requests)
    {
        counted.Room(terms.Count);
        for (var place = 0; place < topics.Places; place++)
        {
            var square = 0.0;
            foreach (var request in topics.About(place))
            {
                square++;
                foreach (var (term, weight) in requests[request].Text)
                {
                    if (IsRare(term))
                    {
                        counted.Add(term, weight);
                        square -= (double)weight * weight;
                    }
                }
            }

            square += counted.All().Sum(term => (double)term.Weight * term.Weight);
            sums.Add((square, LengthOf(square)));
            counted.Forget();
        }
    }

    private bool IsRare(int term) => seen[term] <= MostSeen;

    private void Add(ReadOnlySpan<RequestTerm> term, float weight)
    {
        foreach (var one in term)
        {
            near.Add(one.Request, weight * one.Weight);
        }
    }

    private static float LengthOf(double square) => (float)Math.Sqrt(Math.Max(square, 1));

    /// <summary>The terms of a text that past requests have too, each counted once at most.</summary>
    private WeighedTerm[] Known(Bag text) =>
    [
        .. text.Terms.Select(term => new WeighedTerm(terms.Known(term.Term), (float)Math.Min(1, term.Weight))).Where(term => term.Term >= 0),
    ];

    /// <summary>Weighs terms by how much they tell, so that all together have the length 1.</summary>
    private void MakeUnit(Span<WeighedTerm> text, int requests)
    {
        var square = 0.0;
        foreach (ref var term in text)
        {
            term = term with { Weight = (float)(term.Weight * Rarity(term.Term, requests)) };
            square += (double)term.Weight * term.Weight;
        }

        var length = Math.Sqrt(square);
        foreach (ref var term in text)
        {
            term = term with { Weight = (float)(term.Weight / length) };
        }
    }

    private void RarestFirst(WeighedTerm[] vector) => Array.Sort(Array.ConvertAll(vector, term => ((ulong)seen[term.Term] << 32) | (uint)term.Term), vector);

    /// <summary>Numbers above nought are in the order of their bits.</summary>
    private static void HeaviestFirst(WeighedTerm[] vector) =>
        Array.Sort(Array.ConvertAll(vector, term => ((ulong)~BitConverter.SingleToUInt32Bits(term.Weight) << 32) | (uint)term.Term), vector);

    private double Rarity(int term, int requests) => 1 + Math.Log((1.0 + Math.Max(requests, seen[term])) / (1 + seen[term]));
}

/// <summary>A term by its number, and how much it counts.</summary>
internal readonly record struct WeighedTerm(int Term, float Weight);

/// <summary>A past request's words, each text's in its own language.</summary>
internal sealed record ReadRequest(IReadOnlyList<string> Question, Language Language, IReadOnlyList<string> Learning, Language LearningLanguage);
