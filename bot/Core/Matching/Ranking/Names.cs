namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What the topics are called in one language, as terms and as letters, to be compared with texts of that language.</summary>
/// <remarks>
/// Names and hidden names are weighed as BM25 weighs documents; letters and examples as unit vectors of tf-idf. How common a word is
/// comes from the whole vocabulary; only topics that have a place are compared. A language that has few names costs little.
/// </remarks>
internal sealed class Names
{
    private const double K1 = 2;
    private const double B = 0.9;

    private readonly NameCounts counts;
    private readonly NameReader reader;
    private readonly Postings<Posting> shown;
    private readonly Postings<Posting> all;
    private readonly Postings<Posting> covering;
    private readonly Postings<Posting> letters;
    private readonly Postings<Posting> examples;
    private readonly List<NameLook> looks;

    public Names(NameReader reader)
    {
        this.reader = reader;
        counts = new(reader);
        (shown, all, covering, letters, examples, looks) = (new(), new(), new(), new(), new(), []);
    }

    public Names(SnapshotReader from, NameReader reader)
    {
        this.reader = reader;
        counts = new(from);
        (shown, all) = (Postings<Posting>.Load(from), Postings<Posting>.Load(from));
        (covering, letters, examples) = (Postings<Posting>.Load(from), Postings<Posting>.Load(from), Postings<Posting>.Load(from));
        looks = [.. from.ReadArray<NameLook>()];
    }

    /// <summary>What the names of the topic at a place look like.</summary>
    public NameLook Look(int place) => looks[place];

    /// <summary>Reads the names of the topics that have got a place since the last time.</summary>
    public void CatchUp(TopicPlaces places)
    {
        while (looks.Count < places.Count)
        {
            var topic = places.Topics[looks.Count];
            Add(looks.Count, reader.Read(topic), reader.BagOf(reader.Told(topic)));
        }
    }

    /// <summary>After many topics: no more memory than needed.</summary>
    public void Pack() => Array.ForEach([shown, all, covering, letters, examples], postings => postings.Pack());

    /// <summary>Fills the five likenesses of a text to each topic.</summary>
    public void Compare(Bag text, IEnumerable<string> words, Likenesses into)
    {
        var known = counts.Known(text).ConvertAll(term => (term.Term, Weight: Math.Min(1, term.Weight)));
        var length = Math.Max(double.Epsilon, Math.Sqrt(known.Sum(term => Square(term.Weight * counts.Told.Rarity(term.Term)))));
        foreach (var (term, weight) in known)
        {
            Score(shown, term, weight, into.Names);
            Score(all, term, weight, into.AllNames);
            Score(covering, term, weight, into.Covered);
            Score(examples, term, weight * counts.Told.Rarity(term) / length, into.Examples);
        }

        foreach (var (group, weight) in counts.Letters(words))
        {
            Score(letters, group, weight, into.Letters);
        }
    }

    public void Save(SnapshotWriter to)
    {
        counts.Save(to);
        foreach (var postings in (Postings<Posting>[])[shown, all, covering, letters, examples])
        {
            postings.Save(to);
        }

        to.Write<NameLook>([.. looks]);
    }

    private void Add(int place, TopicWords topic, Bag told)
    {
        var row = Likenesses.Row(place);
        AddBm25(row, topic.Shown, counts.Shown, shown);
        AddBm25(row, topic.All, counts.All, all);
        AddExamples(row, told);
        foreach (var (group, weight) in counts.Letters(topic.Written))
        {
            letters.Add(group, new(row, (float)weight));
        }

        looks.Add(new(topic.Length, AddCovering(row, topic.Shown)));
    }

    private void AddBm25(int row, Bag bag, Frequencies frequencies, Postings<Posting> into)
    {
        var norm = K1 * (1 - B + (B * bag.Count / frequencies.MeanLength));
        foreach (var (term, weight) in counts.Known(bag))
        {
            into.Add(term, new(row, (float)(frequencies.Rarity(term) * weight * (K1 + 1) / (weight + norm))));
        }
    }

    private void AddExamples(int row, Bag told)
    {
        var weighed = counts.Known(told).ConvertAll(term => (term.Term, Weight: term.Weight * counts.Told.Rarity(term.Term)));
        var norm = Math.Sqrt(weighed.Sum(term => Square(term.Weight)));
        foreach (var (term, weight) in weighed)
        {
            examples.Add(term, new(row, (float)(weight / norm)));
        }
    }

    /// <summary>How much of a name a text says: 1 when all of it. Tells how rare its words are in examples.</summary>
    private float AddCovering(int row, Bag name)
    {
        var weighed = counts.Known(name).ConvertAll(term => (term.Term, Weight: Math.Min(1, term.Weight)));
        var whole = weighed.Sum(term => term.Weight * counts.Shown.Rarity(term.Term));
        foreach (var (term, weight) in weighed)
        {
            covering.Add(term, new(row, (float)(weight * counts.Shown.Rarity(term) / whole)));
        }

        return (float)(weighed.Sum(term => term.Weight * counts.Told.Rarity(term.Term)) / Math.Max(weighed.Sum(term => term.Weight), double.Epsilon));
    }

    /// <summary>Adds weight × weight to each row that shares the feature.</summary>
    private static void Score(Postings<Posting> postings, int feature, double weight, Span<float> rows)
    {
        Score(postings.Packed(feature), (float)weight, rows);
        Score(postings.Waiting(feature), (float)weight, rows);
    }

    private static void Score(ReadOnlySpan<Posting> having, float weight, Span<float> rows)
    {
        foreach (var (row, own) in having)
        {
            rows[row] += weight * own;
        }
    }

    private static double Square(double value) => value * value;
}

/// <summary>How many letters the names of a topic have, and how rare their words are in the examples of all topics.</summary>
internal readonly record struct NameLook(float Length, float Rarity);

/// <summary>A row that has a feature, and how much.</summary>
internal readonly record struct Posting(int Row, float Weight);
