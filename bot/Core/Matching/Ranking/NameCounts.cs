namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How common terms and groups of letters are in the names and examples of a whole vocabulary, in one language.</summary>
internal sealed class NameCounts
{
    private readonly Numbering terms;
    private readonly Numbering groups;
    private readonly Frequencies shown;
    private readonly Frequencies all;
    private readonly Frequencies told;
    private readonly Frequencies letters;

    public NameCounts(NameReader reader)
    {
        (terms, groups, shown, all, told, letters) = (new(), new(), new(), new(), new(), new());
        var examplesOf = reader.ExamplesBy(terms);
        for (var number = 0; number < reader.Topics; number++)
        {
            var topic = reader.Read(number);
            shown.Add(NumbersOf(topic.Shown));
            all.Add(NumbersOf(topic.All));
            told.Add(examplesOf(number));
            letters.Add(LetterGroups.Count(topic.Written, groups.Of).Keys);
        }

        terms.Trim();
        groups.Trim();
    }

    public NameCounts(SnapshotReader from)
    {
        terms = new(from.ReadArray<ulong>());
        groups = new(from.ReadArray<ulong>());
        shown = Frequencies.Load(from);
        all = Frequencies.Load(from);
        told = Frequencies.Load(from);
        letters = Frequencies.Load(from);
    }

    /// <summary>How much terms tell in the names that are shown.</summary>
    public Frequencies Shown => shown;

    /// <summary>The same, hidden names included.</summary>
    public Frequencies All => all;

    /// <summary>How much terms tell in the examples.</summary>
    public Frequencies Told => told;

    /// <summary>The terms of a text that any name or example has, by number, each with its weight.</summary>
    public List<(int Term, double Weight)> Known(IEnumerable<TermWeight> text)
    {
        var known = new List<(int, double)>();
        foreach (var (term, weight) in text)
        {
            if (terms.Known(term) is >= 0 and var number)
            {
                known.Add((number, weight));
            }
        }

        return known;
    }

    /// <summary>The known groups of letters of some words, as a unit vector.</summary>
    public List<(int Group, double Weight)> Letters(IEnumerable<string> words)
    {
        var weights = LetterGroups.Count(words, groups.Known).Select(pair => (Group: pair.Key, Weight: (1 + Math.Log(pair.Value)) * letters.SoftRarity(pair.Key))).ToList();
        var norm = Math.Sqrt(weights.Sum(pair => pair.Weight * pair.Weight));
        return weights.ConvertAll(pair => (pair.Group, pair.Weight / norm));
    }

    public void Save(SnapshotWriter to)
    {
        to.Write(terms.All);
        to.Write(groups.All);
        shown.Save(to);
        all.Save(to);
        told.Save(to);
        letters.Save(to);
    }

    private IEnumerable<int> NumbersOf(Bag bag) => bag.Terms.Select(term => terms.Of(term.Term));
}
