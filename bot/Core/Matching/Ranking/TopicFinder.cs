namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Tells what a text is about: for each topic that somebody knows, how probable it is.</summary>
/// <remarks>
/// A topic's names, hidden names and examples speak from the first day; past requests speak the more, the more there are of
/// them . Learning is not safe beside reading; <see cref="ExpertIndex"/> sees to it.
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

    /// <summary>Learns from many requests at once.</summary>
    public void Learn(IReadOnlyList<PastRequest> requests)
    {
        var read = requests.Select(request => (Text: Read(request), Topics: TopicsOf(request))).ToList();
        read.ForEach(request => past.See(request.Text));
        read.ForEach(request => past.Learn(request.Text, request.Topics, past.Count + requests.Count));
    }

    /// <summary>The likenesses of a text to all topics.</summary>
    public Likenesses Compare(string text)
    {
        var language = LanguageGuess.Of(text) ?? Language.Finnish;
        var words = Tokens.Of(text);
        var bag = Bag.Of(words, language, lexicons);
        var likenesses = new Likenesses(vocabulary.Topics.Count);
        NamesIn(language).Compare(bag, words, likenesses);
        past.Compare(bag, likenesses);
        return likenesses;
    }

    public Names NamesIn(Language language) => names[(int)language].Value;

    public PastRequests Past => past;

    private Bag Read(PastRequest request) => PastRequests.Text(BagOf(request.Question), BagOf(request.Learning ?? ""));

    private Bag BagOf(string text) => Bag.Of(Tokens.Of(text), LanguageGuess.Of(text) ?? Language.Finnish, lexicons);

    private int[] TopicsOf(PastRequest request) => [.. request.Topics.Select(vocabulary.Find).OfType<Topic>().Select(topic => topic.Number).Distinct()];
}
