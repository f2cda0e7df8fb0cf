namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Tells what a text is about: for each topic that somebody knows, how probable it is.</summary>
/// <remarks>
/// A topic's names, hidden names and examples speak from the first day; past requests speak the more, the more there are of
/// them. Learning is not safe beside reading; <see cref="ExpertIndex"/> sees to it.
/// </remarks>
internal sealed class TopicFinder
{
    private readonly Vocabulary vocabulary;
    private readonly Lexicons lexicons;
    private readonly Lazy<Names>[] names;
    private readonly PastRequests past;

    public TopicFinder(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        lexicons = vocabulary.Lexicons;
        past = new(vocabulary.Topics.Count);
        names = [.. Enum.GetValues<Language>().Select(language => new Lazy<Names>(() => new Names(vocabulary, language, lexicons)))];
    }

    /// <summary>The topics that come into question, each with its probability if that is at least so much.</summary>
    /// <param name="known">The topics that somebody knows; null for all there are.</param>
    public List<(int Topic, double Probability)> Find(string text, KnownTopics? known, double least)
    {
        known ??= new([.. Enumerable.Range(0, vocabulary.Topics.Count)], _ => 0, 0);
        var language = LanguageGuess.Of(text) ?? Language.Finnish;
        var words = Tokens.Of(text);
        var context = new TopicContext(names[(int)language].Value, past, words.Count, known);
        using var likenesses = Compare(words, language, context.Names);
        var signs = new TopicSigns(likenesses, context);
        var found = new List<(int Topic, double Probability)>();
        Span<float> read = stackalloc float[TopicSigns.Count];
        foreach (var topic in known.Topics)
        {
            if (signs.IsWorthALook(topic))
            {
                signs.Read(topic, read);
                if (TopicOdds.Probability(read) is var probability && probability >= least)
                {
                    found.Add((topic, probability));
                }
            }
        }

        return found;
    }

    /// <summary>Reads requests, so that <see cref="Learn"/> has little left to do.</summary>
    public IReadOnlyList<(Bag Text, int[] Topics)> Read(IReadOnlyList<PastRequest> requests) =>
        [.. requests.Select(request => (PastRequests.Text(BagOf(request.Question), BagOf(request.Learning ?? "")), TopicsOf(request)))];

    /// <summary>Learns from many requests at once, or from one.</summary>
    public void Learn(IReadOnlyList<(Bag Text, int[] Topics)> requests)
    {
        var all = past.Count + requests.Count;
        foreach (var (text, _) in requests)
        {
            past.See(text);
        }

        foreach (var (text, topics) in requests)
        {
            past.Learn(text, topics, all);
        }
    }

    private Likenesses Compare(IReadOnlyList<string> words, Language language, Names called)
    {
        var bag = Bag.Of(words, language, lexicons);
        var likenesses = new Likenesses(vocabulary.Topics.Count);
        called.Compare(bag, words, likenesses);
        past.Compare(bag, likenesses);
        return likenesses;
    }

    private Bag BagOf(string text) => Bag.Of(Tokens.Of(text), LanguageGuess.Of(text) ?? Language.Finnish, lexicons);

    private int[] TopicsOf(PastRequest request) => [.. request.Topics.Select(vocabulary.Find).OfType<Topic>().Select(topic => topic.Number).Distinct()];
}
