using System.Buffers;

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
    private const int ReadingBudget = 120_000;
    private const int Neighbours = 30;

    private readonly Numbering terms = new();
    private readonly Postings postings = new();
    private readonly List<int> seen = [];
    private readonly List<int[]> topicsOf = [];
    private readonly List<int>?[] rowsOf;
    private readonly double[] squares;

    public PastRequests(int topics)
    {
        rowsOf = new List<int>?[topics];
        squares = new double[topics];
    }

    public int Count => topicsOf.Count;

    /// <summary>How many past requests were about a topic.</summary>
    public int About(int topic) => rowsOf[topic]?.Count ?? 0;

    /// <summary>Counts words before requests are learnt from, so that the first ones are weighed like the last.</summary>
    public void See(Bag text)
    {
        foreach (var (term, _) in text.Terms)
        {
            var number = terms.Of(term);
            while (seen.Count <= number)
            {
                seen.Add(0);
            }

            seen[number]++;
        }
    }

    /// <summary>The request's text has been seen.</summary>
    public void Learn(Bag text, int[] topics, int requests)
    {
        var vector = Unit(text.Terms, Math.Max(requests, Count + 1));
        AddToTopics(vector, topics);
        foreach (var (term, weight) in vector.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(TermsKept))
        {
            postings.Add(Count, term, weight);
        }

        topicsOf.Add(topics);
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
        var rows = Cosines(Unit(text.Terms.Select(term => (term.Term, Math.Min(1, term.Weight))), Count), rented);
        var past = into.Past;
        var nearest = new PriorityQueue<int, (float, int)>(Enumerable.Range(0, Neighbours).Select(_ => (-1, (0f, 0))));
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] <= 0)
            {
                continue;
            }

            foreach (var topic in topicsOf[row])
            {
                past[topic] += rows[row];
            }

            nearest.EnqueueDequeue(row, (rows[row], -row));
        }

        foreach (var (row, _) in nearest.UnorderedItems.Where(item => item.Element >= 0).OrderBy(item => item.Element))
        {
            foreach (var topic in topicsOf[row])
            {
                into.Nearest[topic] += rows[row];
                into.VeryNear[topic] += rows[row] * rows[row] * rows[row];
            }
        }

        for (var topic = 0; topic < past.Length; topic++)
        {
            past[topic] /= (float)Math.Sqrt(Math.Max(squares[topic], 1));
        }

        ArrayPool<float>.Shared.Return(rented);
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
    private void AddToTopics(List<(int Term, double Weight)> vector, int[] topics)
    {
        var rented = ArrayPool<float>.Shared.Rent(Count);
        var rows = Cosines(vector, rented);
        foreach (var topic in topics)
        {
            var shared = 0.0;
            foreach (var row in rowsOf[topic] ??= [])
            {
                shared += rows[row];
            }

            squares[topic] += (2 * shared) + 1;
            rowsOf[topic]!.Add(Count);
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    private List<(int Term, double Weight)> Unit(IEnumerable<(string Term, double Weight)> text, int requests)
    {
        var vector = text.Select(term => (Number: terms.Known(term.Term), term.Weight)).Where(term => term.Number >= 0)
            .Select(term => (Term: term.Number, Weight: term.Weight * Rarity(term.Number, requests))).ToList();
        var norm = Math.Sqrt(vector.Sum(term => term.Weight * term.Weight));
        return norm > 0 ? vector.ConvertAll(term => (term.Term, term.Weight / norm)) : [];
    }

    private double Rarity(int term, int requests) => Math.Log(1 + ((Math.Max(requests, seen[term]) - seen[term] + 0.5) / (seen[term] + 0.5)));
}
