namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What the topics are called in one language, as terms and as letters, to be compared with texts of that language.</summary>
/// <remarks>
/// Rows are topics. Names and hidden names are weighed as BM25 weighs documents; letters and examples as unit vectors of
/// tf-idf. A language that has few names costs little.
/// </remarks>
internal sealed class Names
{
    private const double K1 = 2;
    private const double B = 0.9;

    private readonly Numbering terms = new();
    private readonly Numbering groups = new();
    private readonly Postings shown = new();
    private readonly Postings all = new();
    private readonly Postings covering = new();
    private readonly Postings letters = new();
    private readonly Postings examples = new();
    private readonly double[] exampleRarity;
    private readonly double[] groupRarity;

    public Names(Vocabulary vocabulary, Language language, Lexicons lexicons)
    {
        var topics = vocabulary.Topics;
        Bag Read(IEnumerable<string> texts) => Bag.Of(texts.SelectMany(Tokens.Of), language, lexicons);
        Bag[] names = [.. topics.Select(topic => Read(topic.Names(language).Shown))];
        Bag[] hidden = [.. topics.Select((topic, at) => new Bag().And(names[at]).And(Read(topic.Names(language).Hidden)))];
        Bag[] told = [.. topics.Select(topic => IsIn(language, topic.Examples) ? Read(topic.Examples) : new Bag())];

        AddBm25(names, shown);
        AddBm25(hidden, all);
        Length = [.. topics.Select(topic => (float)topic.Names(language).Shown.Sum(name => name.Length + 1))];
        exampleRarity = RarityIn(told);
        AddUnit(told);
        Rarity = new float[topics.Count];
        AddCovering(names);
        groupRarity = AddLetters([.. topics.Select(topic => topic.Names(language).Shown.SelectMany(Tokens.Of))]);
        foreach (var postings in (Postings[])[shown, all, covering, letters, examples])
        {
            postings.Trim();
        }
    }

    /// <summary>How many letters the names have.</summary>
    public float[] Length { get; }

    /// <summary>How rare the words of the names are in the examples of all topics.</summary>
    public float[] Rarity { get; }

    /// <summary>Fills the five likenesses of a text to each topic.</summary>
    public void Compare(Bag text, IEnumerable<string> words, Likenesses into)
    {
        var known = text.Terms.Select(term => (Number: terms.Known(term.Term), term.Weight)).Where(term => term.Number >= 0).ToList();
        var length = Math.Sqrt(known.Sum(term => Square(Math.Min(1, term.Weight) * At(exampleRarity, term.Number))));
        foreach (var (term, weight) in known)
        {
            var once = Math.Min(1, weight);
            shown.Score(term, once, into.Names);
            all.Score(term, once, into.AllNames);
            covering.Score(term, once, into.Covered);
            examples.Score(term, once * At(exampleRarity, term) / Math.Max(length, double.Epsilon), into.Examples);
        }

        var counts = LetterGroups.Count(words, groups.Known);
        var weights = counts.Select(pair => (Group: pair.Key, Weight: Letters(pair.Value, pair.Key))).ToList();
        var norm = Math.Sqrt(weights.Sum(pair => Square(pair.Weight)));
        foreach (var (group, weight) in weights)
        {
            letters.Score(group, weight / norm, into.Letters);
        }
    }

    private static bool IsIn(Language language, IReadOnlyList<string> examples) =>
        examples.Count > 0 && (LanguageGuess.Of(string.Join(' ', examples)) ?? Language.Finnish) == language;

    private double Letters(int count, int group) => (1 + Math.Log(count)) * groupRarity[group];

    private void AddBm25(Bag[] bags, Postings into)
    {
        var rarity = RarityIn(bags);
        var mean = bags.Where(bag => bag.Count > 0).Select(bag => bag.Count).DefaultIfEmpty(1).Average();
        for (var row = 0; row < bags.Length; row++)
        {
            var norm = K1 * (1 - B + (B * bags[row].Count / mean));
            foreach (var (term, weight) in bags[row].Terms)
            {
                into.Add(row, terms.Of(term), rarity[terms.Of(term)] * weight * (K1 + 1) / (weight + norm));
            }
        }
    }

    private void AddUnit(Bag[] bags)
    {
        for (var row = 0; row < bags.Length; row++)
        {
            var weighed = bags[row].Terms.Select(term => (Number: terms.Of(term.Term), Weight: term.Weight * At(exampleRarity, terms.Of(term.Term)))).ToList();
            var norm = Math.Sqrt(weighed.Sum(term => Square(term.Weight)));
            foreach (var (term, weight) in weighed)
            {
                examples.Add(row, term, weight / norm);
            }
        }
    }

    /// <summary>How much of a name a text says: 1 when all of it.</summary>
    private void AddCovering(Bag[] names)
    {
        var rarity = RarityIn(names);
        for (var row = 0; row < names.Length; row++)
        {
            var weighed = names[row].Terms.Select(term => (Number: terms.Of(term.Term), Weight: Math.Min(1, term.Weight))).ToList();
            var whole = weighed.Sum(term => term.Weight * rarity[term.Number]);
            Rarity[row] = (float)(weighed.Sum(term => term.Weight * At(exampleRarity, term.Number)) / Math.Max(weighed.Sum(term => term.Weight), double.Epsilon));
            foreach (var (term, weight) in weighed)
            {
                covering.Add(row, term, weight * rarity[term] / whole);
            }
        }
    }

    private double[] AddLetters(IReadOnlyList<IEnumerable<string>> names)
    {
        Dictionary<int, int>[] counts = [.. names.Select(words => LetterGroups.Count(words, groups.Of))];
        var seen = new int[groups.Count];
        foreach (var group in counts.SelectMany(count => count.Keys))
        {
            seen[group]++;
        }

        double[] rarity = [.. seen.Select(count => 1 + Math.Log((1.0 + names.Count) / (1 + count)))];
        for (var row = 0; row < counts.Length; row++)
        {
            var norm = Math.Sqrt(counts[row].Sum(pair => Square((1 + Math.Log(pair.Value)) * rarity[pair.Key])));
            foreach (var (group, count) in counts[row])
            {
                letters.Add(row, group, (1 + Math.Log(count)) * rarity[group] / norm);
            }
        }

        return rarity;
    }

    /// <summary>By term number: how much a term tells, the more the fewer bags have it.</summary>
    private double[] RarityIn(Bag[] bags)
    {
        var seen = new Dictionary<int, int>();
        foreach (var (term, _) in bags.SelectMany(bag => bag.Terms))
        {
            var number = terms.Of(term);
            seen[number] = seen.GetValueOrDefault(number) + 1;
        }

        var rarity = new double[terms.Count];
        foreach (var (term, count) in seen)
        {
            rarity[term] = Math.Log(1 + ((bags.Length - count + 0.5) / (count + 0.5)));
        }

        return rarity;
    }

    private static double At(double[] values, int number) => number < values.Length ? values[number] : 0;

    private static double Square(double value) => value * value;
}
