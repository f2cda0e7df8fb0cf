using PeerHelp.Core.Matching.Own;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>All topics that are known: PeerHelp's own, and what an administrator or the community adds to them.</summary>
public sealed class Vocabulary
{
    private const int MostTags = 20_000;

    private readonly Dictionary<string, Topic> byId;
    private readonly Lazy<VocabularyNames> names;
    private readonly Lazy<WordTerms> terms;

    public Vocabulary(IEnumerable<Topic> topics)
    {
        byId = new(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            byId[topic.Id] = byId.TryGetValue(topic.Id, out var known)
                ? known.And(topic)
                : topic with { Number = byId.Count };
        }

        Topics = [.. byId.Values];
        Tags = new(MostTags, declared => ExpertProfile.Tag.Read(declared, this));
        names = new(() => new VocabularyNames(Topics));
        terms = new(() => new WordTerms(Lexicons.Of(NamesIn(Language.Finnish), NamesIn(Language.Swedish), NamesIn(Language.English))));
    }

    /// <summary>The topics PeerHelp brings: work ability, careers and social coaching in Finland.</summary>
    public static Vocabulary Own { get; } = new(OwnTopics.All.Select(own => own.Topic));

    /// <summary>Each topic at the place its number tells.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    internal VocabularyNames Names => names.Value;

    /// <summary>Reads texts as the words of all names, hidden ones included.</summary>
    internal WordTerms Terms => terms.Value;

    /// <summary>Reads tags as colleagues declare them, many the same ones.</summary>
    internal Remembered<ExpertProfile.Tag> Tags { get; }

    public Topic? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The topics just above this one, those that are known.</summary>
    public IEnumerable<Topic> WiderThan(Topic topic) => topic.Broader.Select(Find).OfType<Topic>();

    /// <summary>Is the narrow topic somewhere below the wide one?</summary>
    public bool IsWithin(Topic narrow, Topic wide)
    {
        HashSet<string> seen = [narrow.Id];
        Queue<string> next = new(narrow.Broader);
        while (next.TryDequeue(out var id))
        {
            if (id == wide.Id)
            {
                return true;
            }

            if (seen.Add(id))
            {
                Find(id)?.Broader.ToList().ForEach(next.Enqueue);
            }
        }

        return false;
    }

    /// <summary>This vocabulary with more topics behind its own; one whose id is known already adds its names to the known one.</summary>
    public Vocabulary With(IEnumerable<Topic> more) => new(Topics.Concat(more));

    private IEnumerable<string> NamesIn(Language language) =>
        Topics.Select(topic => topic.Names(language)).SelectMany(called => called.Shown.Concat(called.Hidden.SelectMany(hidden => hidden.Split(' '))));
}
