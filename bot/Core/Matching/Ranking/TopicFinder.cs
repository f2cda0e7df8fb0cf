namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Tells what a text is about: for each topic that somebody knows, how probable it is.</summary>
/// <remarks>
/// A topic's names, hidden names and examples speak from the first day; past requests speak the more, the more there are of
/// them, and tell which words to listen to. A text is compared with requests of its own language. Learning is not safe beside
/// reading; <see cref="ExpertIndex"/> sees to it.
/// </remarks>
internal sealed class TopicFinder
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private const int WorthPacking = 1000;

    private readonly Vocabulary vocabulary;
    private readonly WordTerms terms;
    private readonly TopicPlaces places;
    private readonly Lazy<Names>[] names;
    private readonly PastRequests[] past;
    private readonly TellingWords[] telling;

    public TopicFinder(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        terms = vocabulary.Terms;
        places = new(vocabulary.Topics.Count);
        past = [.. Languages.Select(_ => new PastRequests())];
        telling = [.. Languages.Select(_ => new TellingWords(terms))];
        names = [.. Languages.Select(NamesIn)];
    }

    private TopicFinder(TopicFinder other)
    {
        (vocabulary, terms, places, names) = (other.vocabulary, other.terms, other.places, other.names);
        past = [.. Languages.Select(_ => new PastRequests())];
        telling = [.. Languages.Select(_ => new TellingWords(terms))];
    }

    public TopicFinder(Vocabulary vocabulary, SnapshotReader from)
        : this(vocabulary)
    {
        Know(from.ReadArray<int>());
        past = [.. Languages.Select(_ => new PastRequests(from))];
        telling = [.. Languages.Select(_ => new TellingWords(terms, from))];
        foreach (var language in Languages)
        {
            if (from.Read<bool>())
            {
                names[(int)language] = new(new Names(from, ReaderOf(language)));
            }
        }
    }

    /// <summary>The same names, and nothing learnt.</summary>
    public TopicFinder WithoutPast() => new(this);

    /// <summary>Gets ready to tell of these topics: of others nothing is said.</summary>
    public void Know(IEnumerable<int> topics)
    {
        foreach (var topic in topics)
        {
            places.Of(topic);
        }

        foreach (var called in names.Where(called => called.IsValueCreated))
        {
            called.Value.CatchUp(places);
        }
    }

    /// <summary>The topics that come into question, each with its probability if that is at least so much.</summary>
    public List<(int Topic, double Probability)> Find(IReadOnlyList<string> words, KnownTopics known, double least)
    {
        var (topics, signs) = Look(words, known);
        var probabilities = TopicOdds.Probabilities(signs);
        return [.. topics.Zip(probabilities).Where(found => found.Second > 0 && found.Second >= least)];
    }

    /// <summary>The topics that anything speaks for, and the signs of each in a row.</summary>
    public (List<int> Topics, float[] Signs) Look(IReadOnlyList<string> words, KnownTopics known)
    {
        var language = LanguageGuess.OfBeginning(words);
        var context = new TopicContext(names[(int)language].Value, past[(int)language], words.Count, known.People);
        using var likenesses = Compare(words, language, context.Names);
        var topics = WorthALook(known, likenesses, context, out var signs);
        return (topics, signs);
    }

    /// <summary>The words of a past request's texts.</summary>
    public static ReadRequest Read(PastRequest request)
    {
        var (question, learning) = (Tokens.Of(request.Question), Tokens.Of(request.Learning ?? ""));
        return new(question, LanguageGuess.OfBeginning(question), learning, LanguageGuess.OfBeginning(learning));
    }

    /// <summary>What reads the texts of past requests, language by language.</summary>
    public ManyTexts[] Readers() => Array.ConvertAll(past, own => own.Reader(terms));

    /// <summary>Counts the words of a request that will be learnt from, and gets ready to tell of its topics.</summary>
    public SeenRequest See(ReadRequest read, PastRequest request, ManyTexts[] readers)
    {
        int[] topics = [.. request.Topics.Select(vocabulary.Find).OfType<Topic>().Select(topic => topic.Number).Distinct()];
        Know(topics);
        var language = (int)read.Language;
        if (telling[language].IsLearning)
        {
            telling[language].Learn(read.Question, read.Language, NamedBy(topics, ReaderOf(read.Language)));
        }

        return new(read.Language, past[language].See(read, readers[language]), Array.ConvertAll(topics, places.Known));
    }

    /// <summary>Learns from many requests at once, or from one; all have been seen.</summary>
    public void Learn(IReadOnlyCollection<SeenRequest> requests)
    {
        foreach (var some in requests.GroupBy(request => request.Language))
        {
            var own = past[(int)some.Key];
            own.Learn([.. some]);
            if (requests.Count >= WorthPacking)
            {
                own.Pack();
            }
        }
    }

    public void Save(SnapshotWriter to)
    {
        to.Write<int>([.. places.Topics]);
        Array.ForEach(past, own => own.Save(to));
        Array.ForEach(telling, own => own.Save(to));
        foreach (var called in names)
        {
            to.Write(called.IsValueCreated);
            if (called.IsValueCreated)
            {
                called.Value.Save(to);
            }
        }
    }

    private List<int> WorthALook(KnownTopics known, Likenesses likenesses, TopicContext context, out float[] signs)
    {
        var at = Array.ConvertAll(known.Topics, places.Known);
        var read = new TopicSigns(likenesses, context, at);
        var worth = new List<int>();
        for (var topic = 0; topic < at.Length; topic++)
        {
            if (read.IsWorthALook(at[topic]))
            {
                worth.Add(topic);
            }
        }

        signs = new float[worth.Count * TopicSigns.Count];
        for (var row = 0; row < worth.Count; row++)
        {
            var holders = known.Holders(known.Topics[worth[row]]);
            read.Read(at[worth[row]], holders, signs.AsSpan(row * TopicSigns.Count, TopicSigns.Count));
        }

        return worth.ConvertAll(topic => known.Topics[topic]);
    }

    private Likenesses Compare(IReadOnlyList<string> words, Language language, Names called)
    {
        var bag = Bag.Of(words, language, terms);
        var likenesses = new Likenesses(places.Count);
        called.Compare(bag, telling[(int)language].Weigh(bag, words, language), words, likenesses);
        past[(int)language].Compare(bag, likenesses);
        return likenesses;
    }

    private static HashSet<ulong> NamedBy(int[] topics, NameReader reader) =>
        [.. topics.SelectMany(topic => reader.Read(topic).Shown.Terms).Select(term => term.Term)];

    /// <summary>Only a language that somebody writes costs room.</summary>
    private Lazy<Names> NamesIn(Language language) => new(() =>
    {
        var called = new Names(ReaderOf(language));
        called.CatchUp(places);
        called.Pack();
        return called;
    });

    private NameReader ReaderOf(Language language) => new(vocabulary, language, terms);
}

/// <summary>A past request whose words are counted: its language, its terms, and the places of its topics.</summary>
internal sealed record SeenRequest(Language Language, WeighedTerm[] Text, int[] Places);
