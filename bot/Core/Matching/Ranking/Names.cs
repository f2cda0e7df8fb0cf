using System.Buffers;

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

    /// <summary>By number of a name: the row of its topic.</summary>
    private readonly List<int> named;

    public Names(NameReader reader)
    {
        this.reader = reader;
        counts = new(reader);
        (shown, all, covering, letters, examples, looks, named) = (new(), new(), new(), new(), new(), [], []);
    }

    public Names(SnapshotReader from, NameReader reader)
    {
        this.reader = reader;
        counts = new(from);
        (shown, all) = (Postings<Posting>.Load(from), Postings<Posting>.Load(from));
        (covering, letters, examples) = (Postings<Posting>.Load(from), Postings<Posting>.Load(from), Postings<Posting>.Load(from));
        looks = [.. from.ReadArray<NameLook>()];
        named = [.. from.ReadArray<int>()];
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
    /// <param name="telling">The same terms, weighed by how telling they are.</param>
    public void Compare(Bag text, IEnumerable<TermWeight> telling, IEnumerable<string> words, Likenesses into)
    {
        var known = counts.Known(text.Terms).ConvertAll(term => (term.Term, Weight: Math.Min(1, term.Weight)));
        var length = Math.Max(double.Epsilon, Math.Sqrt(known.Sum(term => Square(term.Weight * counts.Told.Rarity(term.Term)))));
        foreach (var (term, weight) in known)
        {
            Score(all, term, weight, into.AllNames);
            Score(examples, term, weight * counts.Told.Rarity(term) / length, into.Examples);
        }

        foreach (var (term, weight) in counts.Known(telling))
        {
            Score(shown, term, weight, into.Names);
        }

        Cover(known, into.Covered);
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
        to.Write<int>([.. named]);
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

        Array.ForEach(topic.Each, name => AddCovering(row, name));
        looks.Add(new(topic.Length, RarityOf(topic.Shown)));
    }

    private void AddBm25(int row, Bag bag, Frequencies frequencies, Postings<Posting> into)
    {
        var norm = K1 * (1 - B + (B * bag.Count / frequencies.MeanLength));
        foreach (var (term, weight) in counts.Known(bag.Terms))
        {
            into.Add(term, new(row, (float)(frequencies.Rarity(term) * weight * (K1 + 1) / (weight + norm))));
        }
    }

    private void AddExamples(int row, Bag told)
    {
        var weighed = counts.Known(told.Terms).ConvertAll(term => (term.Term, Weight: term.Weight * counts.Told.Rarity(term.Term)));
        var norm = Math.Sqrt(weighed.Sum(term => Square(term.Weight)));
        foreach (var (term, weight) in weighed)
        {
            examples.Add(term, new(row, (float)(weight / norm)));
        }
    }

    /// <summary>How much of a name a text says: 1 when all of it.</summary>
    private void AddCovering(int row, Bag name)
    {
        var weighed = counts.Known(name.Terms).ConvertAll(term => (term.Term, Weight: Math.Min(1, term.Weight) * counts.Shown.Rarity(term.Term)));
        var whole = weighed.Sum(term => term.Weight);
        foreach (var (term, weight) in weighed)
        {
            covering.Add(term, new(named.Count, (float)(weight / whole)));
        }

        named.Add(row);
    }

    /// <summary>Of a topic's names the one counts of which the text says most.</summary>
    private void Cover(List<(int Term, double Weight)> text, Span<float> rows)
    {
        var rented = ArrayPool<float>.Shared.Rent(named.Count);
        var said = rented.AsSpan(0, named.Count);
        said.Clear();
        foreach (var (term, weight) in text)
        {
            Score(covering, term, weight, said);
        }

        for (var name = 0; name < said.Length; name++)
        {
            ref var most = ref rows[named[name]];
            most = Math.Max(most, said[name]);
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>How rare the words of names are in examples.</summary>
    private float RarityOf(Bag names)
    {
        var weighed = counts.Known(names.Terms).ConvertAll(term => (term.Term, Weight: Math.Min(1, term.Weight)));
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
