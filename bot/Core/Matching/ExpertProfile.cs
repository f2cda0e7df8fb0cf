using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>An <see cref="ExpertEntry"/> read once, ready to be compared with many texts.</summary>
internal sealed class ExpertProfile
{
    private static readonly Duration HalfLife = Duration.FromDays(180);
    private const double MostDoubt = -0.8;
    private const double LeastEvidence = 0.2;

    /// <summary>What stands in many tags and tells nothing.</summary>
    private static readonly HashSet<string> GeneralWords =
    [
        "asia", "asiat", "menetelmät", "ohjaus", "palvelut", "toiminta", "työ", "valmennus",
        "arbete", "frågor", "handledning", "metoder", "verksamhet", "activities", "coaching", "matters", "methods", "services", "work",
    ];

    private readonly Sign[] signs;

    public ExpertProfile(ExpertEntry entry, Vocabulary vocabulary)
    {
        Entry = entry;
        Communities = [.. entry.Communities];
        Tags = [.. entry.Tags.Select(vocabulary.Tags.Of)];
        signs = [.. entry.Evidence.Select(evidence => Sign.Read(evidence, vocabulary))];
        var declared = Tags.SelectMany(tag => tag.Topics).ToHashSet();
        Topics = [.. declared.Union(signs.SelectMany(sign => sign.Topics)).Select(topic => (topic, declared.Contains(topic)))];
    }

    public ExpertEntry Entry { get; }

    public CommunityId[] Communities { get; }

    public bool HasEvidence => signs.Length > 0;

    public Tag[] Tags { get; }

    /// <summary>The numbers of all topics, and whether each is declared; the others are shown by evidence alone.</summary>
    public (int Topic, bool Declared)[] Topics { get; }

    /// <summary>How much she knows of a topic, declared or not.</summary>
    public double Knows(int topic, bool declared, Instant now)
    {
        var evidence = EvidenceFor(topic, now);
        return declared ? 1 + evidence : evidence >= LeastEvidence ? evidence : 0;
    }

    /// <summary>The first letters of her free tags: only a text that has them may mean one.</summary>
    public IEnumerable<string> Beginnings() =>
        Tags.Where(tag => tag.FreeWords.Length > 0).Select(tag => AskedWords.BeginningOf(tag.FreeWords[0])).Distinct();

    /// <summary>
    /// How much evidence there is for a topic: 0 none, 1 plenty, below 0 against it, yet never all of a declared topic; each
    /// sign weighs half after half a year.
    /// </summary>
    private double EvidenceFor(int topic, Instant now)
    {
        var sum = 0.0;
        foreach (var sign in signs)
        {
            if (sign.Topics.Contains(topic))
            {
                var age = Math.Max(0, (now - sign.At) / HalfLife);
                sum += sign.Weight * Math.Pow(0.5, age);
            }
        }

        return Math.Clamp(sum, MostDoubt, 1);
    }

    /// <summary>The topics a tag or a sign means, and those just above them.</summary>
    private static int[] Numbers(string text, Vocabulary vocabulary)
    {
        var meant = Matching.Tags.Meant(text, vocabulary);
        var wider = meant.SelectMany(vocabulary.WiderThan).Where(topic => Vocabulary.Own.Find(topic.Id) is not null);
        return [.. meant.Concat(wider).Select(topic => topic.Number).Distinct()];
    }

    /// <summary>A declared tag: the topics it means, or the words of a free tag.</summary>
    internal sealed record Tag(string Declared, int[] Topics, string[] FreeWords)
    {
        public static Tag Read(string declared, Vocabulary vocabulary)
        {
            var topics = Numbers(declared, vocabulary);
            return new(declared, topics, topics.Length > 0 ? [] : FreeWordsOf(declared));
        }
    }

    /// <summary>The words that make a free tag special; when all are general, all of them.</summary>
    private static string[] FreeWordsOf(string declared)
    {
        var words = ContentWords.Of(declared).ToArray();
        var special = Array.FindAll(words, word => !GeneralWords.Contains(word));
        return special.Length > 0 ? special : words;
    }

    private sealed record Sign(int[] Topics, double Weight, Instant At)
    {
        /// <summary>Which of several topics a no was about cannot be known: each is doubted a little.</summary>
        public static Sign Read(Evidence evidence, Vocabulary vocabulary)
        {
            int[] topics = [.. evidence.Text.Split(", ").SelectMany(topic => Numbers(topic, vocabulary)).Distinct()];
            return new(topics, evidence.Kind switch
            {
                EvidenceKind.Helped => 0.7,
                EvidenceKind.NotMe => -0.6 / Math.Max(1, topics.Length),
                _ => 0.5,
            }, evidence.At);
        }
    }
}
