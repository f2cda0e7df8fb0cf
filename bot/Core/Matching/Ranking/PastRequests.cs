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
    private readonly int[] counts;
    private readonly double[] squares;
    

    public PastRequests(int topics)
    {
        counts = new int[topics];
        squares = new double[topics];
    }

    public int Count => topicsOf.Count;

    /// <summary>How many past requests were about a topic.</summary>
    public int About(int topic) => counts[topic];

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

        var rows = Cosines(Unit(text.Terms.Select(term => (term.Term, Math.Min(1, term.Weight))), Count));
        var nearest = new PriorityQueue<int, (float, int)>();
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] <= 0)
            {
                continue;
            }

            foreach (var topic in topicsOf[row])
            {
                into.Past[topic] += rows[row];
            }

            nearest.Enqueue(row, (rows[row], -row));
            if (nearest.Count > Neighbours)
            {
                nearest.Dequeue();
            }
        }

        foreach (var (row, _) in nearest.UnorderedItems)
        {
            foreach (var topic in topicsOf[row])
            {
                into.Nearest[topic] += rows[row];
                into.VeryNear[topic] += rows[row] * rows[row] * rows[row];
            }
        }

        for (var topic = 0; topic < counts.Length; topic++)
        {
            into.Past[topic] /= (float)Math.Sqrt(Math.Max(squares[topic], 1));
        }
    }

    private Span<float> Cosines(List<(int Term, double Weight)> vector)
    {
        var rows = new float[Count].AsSpan();
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
        var rows = Cosines(vector);
        var shared = topics.ToDictionary(topic => topic, _ => 0.0);
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] > 0)
            {
                foreach (var topic in topicsOf[row])
                {
                    if (shared.TryGetValue(topic, out var sum))
                    {
                        shared[topic] = sum + rows[row];
                    }
                }
            }
        }

        foreach (var (topic, sum) in shared)
        {
            squares[topic] += (2 * sum) + 1;
            counts[topic]++;
        }
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
