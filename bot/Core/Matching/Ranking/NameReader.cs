namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads what topics are called in one language.</summary>
internal sealed class NameReader(Vocabulary vocabulary, Language language, WordTerms terms)
{
    public int Topics => vocabulary.Topics.Count;

    public TopicWords Read(int number)
    {
        var topic = vocabulary.Topics[number];
        var names = topic.Names(language);
        IReadOnlyList<string>[] written = [.. names.Shown.Select(Tokens.Of)];
        var each = Array.ConvertAll(written, BagOf);
        var shown = each.Length == 1 ? each[0] : each.Aggregate(new Bag(), (bag, name) => bag.And(name));
        var all = names.Hidden.Count == 0 ? shown : new Bag().And(shown).And(BagOf(names.Hidden.SelectMany(Tokens.Of)));
        return new(names.Shown.Sum(name => name.Length + 1), [.. written.SelectMany(words => words)], each, shown, all);
    }

    public Bag BagOf(IEnumerable<string> words) => Bag.Of(words, language, terms);

    /// <summary>Reads the examples of many topics as the numbers of their terms.</summary>
    public Func<int, int[]> ExamplesBy(Numbering numbers)
    {
        var many = new ManyTexts(terms.Anew, numbers, new Sums());
        return number => Array.ConvertAll(many.Sum((Told(number), language, 1)), term => term.Term);
    }

    /// <summary>The words of a topic's examples; none when they are in another language.</summary>
    public string[] Told(int number)
    {
        string[] words = [.. vocabulary.Topics[number].Examples.SelectMany(Tokens.Of)];
        return words.Length > 0 && LanguageGuess.OfBeginning(words) == language ? words : [];
    }
}

/// <summary>What one topic is called in one language, read as terms: by its names, and by its hidden names as well.</summary>
/// <param name="Length">How many letters the names have.</param>
/// <param name="Written">The words of the names.</param>
/// <param name="Each">The names one by one.</param>
internal sealed record TopicWords(float Length, IReadOnlyList<string> Written, Bag[] Each, Bag Shown, Bag All);
