using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>An <see cref="ExpertEntry"/> read once, ready to be compared with many texts.</summary>
internal sealed class ExpertProfile
{
    private static readonly Duration HalfLife = Duration.FromDays(180);
    private const double MostDoubt = -0.8;

    /// <summary>What stands in many tags and tells nothing.</summary>
    private static readonly HashSet<string> GeneralWords =
    [
        "asia", "asiat", "menetelmät", "ohjaus", "palvelut", "toiminta", "työ", "valmennus",
        "arbete", "frågor", "handledning", "metoder", "verksamhet", "activities", "coaching", "matters", "methods", "services", "work",
    ];

    private readonly Sign[] signs;

    public ExpertProfile(ExpertEntry entry)
    {
        Entry = entry;
        Communities = [.. entry.Communities];
        Tags = [.. entry.Tags.Select(Tag.Read)];
        signs = [.. entry.Evidence.Select(Sign.Read)];
        var declared = Tags.SelectMany(tag => tag.Topics).ToHashSet();
        Topics = [.. declared.Union(signs.SelectMany(sign => sign.Topics)).Select(topic => (topic, declared.Contains(topic)))];
        Stems = [.. entry.Tags.Concat(entry.Evidence.Select(evidence => evidence.Text)).SelectMany(ContentWords.Stems)];
    }

    public ExpertEntry Entry { get; }

    public HashSet<CommunityId> Communities { get; }

    public Tag[] Tags { get; }

    /// <summary>The numbers of all topics; those not declared are shown by evidence alone.</summary>
    public (int Number, bool Declared)[] Topics { get; }

    public HashSet<string> Stems { get; }

    /// <summary>
    /// How much evidence there is for a topic: 0 none, 1 plenty, below 0 against it, yet never all of a declared topic; each
    /// sign weighs half after half a year.
    /// </summary>
    public double EvidenceFor(int topic, Instant now)
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

    private static int[] Numbers(string text) => [.. TopicReader.WeighWide(Tokens.Of(text)).Select(found => found.Topic.Number)];

    /// <summary>A declared tag: the topics it means, or the words of a free tag.</summary>
    internal sealed record Tag(string Declared, int[] Topics, string[] FreeWords)
    {
        public static Tag Read(string declared)
        {
            var topics = Numbers(declared);
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
        public static Sign Read(Evidence evidence)
        {
            var topics = Numbers(evidence.Text);
            return new(topics, evidence.Kind switch
            {
                EvidenceKind.Helped => 0.7,
                EvidenceKind.NotMe => -0.6 / Math.Max(1, topics.Length),
                _ => 0.5,
            }, evidence.At);
        }
    }
}
