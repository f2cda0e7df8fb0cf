namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Reads what topics are called in one language.</summary>
internal sealed class NameReader(Vocabulary vocabulary, Language language, WordTerms terms)
{
    public int Topics => vocabulary.Topics.Count;

    public TopicWords Read(int number)
    {
        var topic = vocabulary.Topics[number];
        var names = topic.Names(language);
        string[] written = [.. names.Shown.SelectMany(Tokens.Of)];
        var shown = BagOf(written);
        var all = names.Hidden.Count == 0 ? shown : new Bag().And(shown).And(BagOf(names.Hidden.SelectMany(Tokens.Of)));
        return new(names.Shown.Sum(name => name.Length + 1), written, shown, all, ExamplesOf(topic));
    }

    public Bag BagOf(IEnumerable<string> words) => Bag.Of(words, language, terms);

    /// <summary>Reads the examples of many topics as the numbers of their terms.</summary>
    public Func<TopicWords, IReadOnlyCollection<int>> ExamplesBy(Numbering numbers)
    {
        var (many, sums) = (new ManyTexts(terms.Anew, numbers), new Dictionary<int, float>());
        return topic =>
        {
            sums.Clear();
            many.Add(topic.Told, language, 1, sums);
            return sums.Keys;
        };
    }

    private string[] ExamplesOf(Topic topic)
    {
        string[] words = [.. topic.Examples.SelectMany(Tokens.Of)];
        return words.Length > 0 && LanguageGuess.OfBeginning(words) == language ? words : [];
    }
}

/// <summary>What one topic is called in one language, read as terms: by its names, and by its hidden names as well.</summary>
/// <param name="Length">How many letters the names have.</param>
/// <param name="Written">The words of the names.</param>
/// <param name="Told">The words of its examples.</param>
internal sealed record TopicWords(float Length, IReadOnlyList<string> Written, Bag Shown, Bag All, IReadOnlyList<string> Told);
