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

    /// <summary>Rare words are nearly all that two requests about a topic share.</summary>
    private const int LearningBudget = 10_000;

    private const int Neighbours = 30;

    private readonly Numbering<string> terms;
    private readonly List<int> seen;
    private readonly Postings postings;
    private readonly RequestTopics topics;

    /// <summary>By place: the squared length of the sum of the requests about it, and the length.</summary>
    private readonly List<(double Square, float Length)> sums;

    public PastRequests() => (terms, seen, postings, topics, sums) = (new(), [], new(), new(), []);

    public PastRequests(SnapshotReader from)
    {
        terms = Numbering<string>.Of(from.ReadTexts());
        seen = [.. from.ReadArray<int>()];
        postings = Postings.Load(from);
        topics = RequestTopics.Load(from);
        sums = [.. from.ReadArray<double>().Select(square => (square, LengthOf(square)))];
    }

    public int Count => topics.Count;

    /// <summary>How many past requests were about the topic at a place.</summary>
    public int About(int place) => topics.About(place).Length;

    /// <summary>Reads texts so that <see cref="See"/> can take them.</summary>
    public ManyTexts Reader(Lexicons lexicons) => new(lexicons, terms);

    /// <summary>
    /// Counts a text's words before requests are learnt from, so that the first ones are weighed like the last; keeps of the text
    /// what <see cref="Learn"/> needs.
    /// </summary>
    public WeighedTerm[] See(ReadRequest request, ManyTexts reader)
    {
        var sums = new Dictionary<int, float>();
        reader.Add(request.Question, request.Language, QuestionCounts, sums);
        reader.Add(request.Learning, request.LearningLanguage, 1, sums);
        CollectionsMarshal.SetCount(seen, Math.Max(seen.Count, terms.Count));
        foreach (var term in sums.Keys)
        {
            seen[term]++;
        }

        return [.. sums.Select(sum => new WeighedTerm(sum.Key, (float)Bag.Damped(sum.Value)))];
    }

    /// <param name="requests">How many requests have been seen, those not yet learnt from included.</param>
    public void Learn(WeighedTerm[] text, ReadOnlySpan<int> places, int requests)
    {
        var vector = Unit([.. text], Math.Max(requests, Count + 1));
        AddToTopics(vector, places);
        vector.Sort((one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.Term.CompareTo(other.Term));
        foreach (var (term, weight) in CollectionsMarshal.AsSpan(vector)[..Math.Min(TermsKept, vector.Count)])
        {
            postings.Add(Count, term, weight);
        }

        topics.Add(places);
    }

    /// <summary>Fills the three likenesses that come from the past.</summary>
    public void Compare(Bag text, Likenesses into)
    {
        if (Count == 0)
        {
            return;
        }

        using var cosines = Cosines(Unit(Known(text), Count), ReadingBudget);
        var past = into.Past;
        foreach (var request in cosines.Touched)
        {
            var cosine = cosines[request];
            foreach (var place in topics[request])
            {
                past[Likenesses.Row(place)] += cosine;
            }
        }

        foreach (var request in cosines.Nearest(Neighbours))
        {
            foreach (var place in topics[request])
            {
                into.Nearest[Likenesses.Row(place)] += cosines[request];
                into.VeryNear[Likenesses.Row(place)] += cosines[request] * cosines[request] * cosines[request];
            }
        }

        for (var place = 0; place < sums.Count; place++)
        {
            past[Likenesses.Row(place)] /= sums[place].Length;
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

    private Cosines Cosines(List<WeighedTerm> vector, int budget)
    {
        var cosines = new Cosines(Count);
        vector.Sort((one, other) => seen[one.Term] != seen[other.Term] ? seen[one.Term].CompareTo(seen[other.Term]) : one.Term.CompareTo(other.Term));
        foreach (var (term, weight) in vector)
        {
            budget -= postings.Count(term);
            if (budget < 0)
            {
                break;
            }

            cosines.Add(postings.Of(term), weight);
        }

        return cosines;
    }

    /// <summary>Keeps the length of each topic's sum of requests: |S + d|² = |S|² + 2 S·d + 1.</summary>
    private void AddToTopics(List<WeighedTerm> vector, ReadOnlySpan<int> places)
    {
        using var cosines = Cosines(vector, LearningBudget);
        foreach (var place in places)
        {
            var shared = 0.0;
            foreach (var request in topics.About(place))
            {
                shared += cosines[request];
            }

            while (sums.Count <= place)
            {
                sums.Add((0, 1));
            }

            var square = sums[place].Square + (2 * shared) + 1;
            sums[place] = (square, LengthOf(square));
        }
    }

    private static float LengthOf(double square) => (float)Math.Sqrt(Math.Max(square, 1));

    /// <summary>The terms of a text that past requests have too, each counted once at most.</summary>
    private List<WeighedTerm> Known(Bag text)
    {
        var known = new List<WeighedTerm>(text.Count);
        foreach (var (term, weight) in text.Terms)
        {
            if (terms.Known(term) is >= 0 and var number)
            {
                known.Add(new(number, (float)Math.Min(1, weight)));
            }
        }

        return known;
    }

    private List<WeighedTerm> Unit(List<WeighedTerm> text, int requests)
    {
        var weighed = text.ConvertAll(term => term with { Weight = (float)(term.Weight * Rarity(term.Term, requests)) });
        var length = Math.Sqrt(weighed.Sum(term => (double)term.Weight * term.Weight));
        return length > 0 ? weighed.ConvertAll(term => term with { Weight = (float)(term.Weight / length) }) : [];
    }

    private double Rarity(int term, int requests) => 1 + Math.Log((1.0 + Math.Max(requests, seen[term])) / (1 + seen[term]));
}

/// <summary>A term by its number, and how much it counts.</summary>
internal readonly record struct WeighedTerm(int Term, float Weight);

/// <summary>A past request's words, each text's in its own language.</summary>
internal sealed record ReadRequest(IReadOnlyList<string> Question, Language Language, IReadOnlyList<string> Learning, Language LearningLanguage);
