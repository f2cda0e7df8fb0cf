using NodaTime;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>Finds the colleagues who know what a request is about, best first, with the tags they share with it.</summary>
/// <remarks>
/// What the text is about is weighed topic by topic (<see cref="AskedText"/>); each colleague counts the topics she declared, or has
/// shown to know. Words alone invite nobody. Equals are ordered by a hash of seed and person: fair over time, yet the same when
/// a decision is made twice. Many may read at once; whoever changes the index waits for them.
/// </remarks>
public sealed class ExpertIndex(Vocabulary vocabulary)
{
    private const double FreeTag = 2;
    private const double LeastEvidence = 0.2;

    private readonly ReaderWriterLockSlim gate = new();
    private readonly Dictionary<PersonId, ExpertProfile> profiles = [];
    private readonly Dictionary<int, HashSet<ExpertProfile>> holders = [];
    private readonly Dictionary<string, HashSet<ExpertProfile>> byFreeTag = new(StringComparer.Ordinal);
    private readonly TopicFinder finder = new(vocabulary);

    public ExpertIndex()
        : this(Vocabulary.Own)
    {
    }

    public void Put(ExpertEntry entry)
    {
        var profile = new ExpertProfile(entry, vocabulary);
        Write(() =>
        {
            Drop(entry.Person);
            profiles[entry.Person] = profile;
            foreach (var topic in profile.Topics.Keys)
            {
                Of(holders, topic).Add(profile);
            }

            foreach (var beginning in Beginnings(profile))
            {
                Of(byFreeTag, beginning).Add(profile);
            }
        });
    }

    public void Remove(PersonId person) => Write(() => Drop(person));

    /// <summary>Learns from past requests what people mean by their words.</summary>
    public void Learn(IReadOnlyList<PastRequest> requests)
    {
        var read = finder.Read(requests);
        Write(() => finder.Learn(read));
    }

    /// <summary>What a text is about, the most probable first; no more than so many topics.</summary>
    public IReadOnlyList<(Topic Topic, double Probability)> About(string text, int most) =>
        Read(() => finder.Find(text, null, 0)
            .OrderByDescending(found => found.Probability).ThenBy(found => found.Topic).Take(most)
            .Select(found => (vocabulary.Topics[found.Topic], found.Probability)).ToArray());

    public IReadOnlyList<Match> Rank(RankQuery query) => Read(() =>
    {
        var text = new AskedText(query.Text, vocabulary, finder, Known(), query.LeastProbability);
        var not = query.Not.ToHashSet();
        return Candidates(text)
            .Where(profile => profile.Communities.Contains(query.Community) && !not.Contains(profile.Entry.Person))
            .Select(profile => (Profile: profile, Score: Score(profile, text, query.Now)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => StableHash.Of(query.TieSeed, found.Profile.Entry.Person.Value))
            .ThenBy(found => found.Profile.Entry.Person.Value, StringComparer.Ordinal)
            .Take(Math.Max(0, query.Most))
            .Select(found => new Match(found.Profile.Entry.Person, found.Score, SharedTags(found.Profile, text, query.Now)))
            .ToArray();
    });

    private KnownTopics Known() => new([.. holders.Keys], topic => holders[topic].Count, profiles.Count);

    private HashSet<ExpertProfile> Candidates(AskedText text)
    {
        HashSet<ExpertProfile> found = [];
        foreach (var topic in text.Topics.Keys)
        {
            found.UnionWith(holders[topic]);
        }

        foreach (var beginning in text.Beginnings)
        {
            found.UnionWith(byFreeTag.GetValueOrDefault(beginning, []));
        }

        return found;
    }

    private static double Score(ExpertProfile profile, AskedText text, Instant now)
    {
        var score = FreeTag * profile.Tags.Count(tag => text.Meets(tag.FreeWords));
        foreach (var (topic, declared) in profile.Topics)
        {
            if (text.Topics.TryGetValue(topic, out var weight))
            {
                score += weight * Knows(profile, topic, declared, now);
            }
        }

        return Math.Round(score, 6);
    }

    private static double Knows(ExpertProfile profile, int topic, bool declared, Instant now)
    {
        var evidence = profile.EvidenceFor(topic, now);
        return declared ? 1 + evidence : evidence >= LeastEvidence ? evidence : 0;
    }

    private static string[] SharedTags(ExpertProfile profile, AskedText text, Instant now) =>
    [
        .. profile.Tags
            .Where(tag => text.Meets(tag.FreeWords) ||
                tag.Topics.Any(topic => text.Topics.ContainsKey(topic) && Knows(profile, topic, declared: true, now) > 0))
            .Select(tag => tag.Declared),
    ];

    private static IEnumerable<string> Beginnings(ExpertProfile profile) =>
        profile.Tags.Where(tag => tag.FreeWords.Length > 0).Select(tag => AskedText.BeginningOf(tag.FreeWords[0])).Distinct();

    private void Drop(PersonId person)
    {
        if (profiles.Remove(person, out var old))
        {
            old.Topics.Keys.ToList().ForEach(topic => Leave(holders, topic, old));
            Beginnings(old).ToList().ForEach(beginning => Leave(byFreeTag, beginning, old));
        }
    }

    private static HashSet<ExpertProfile> Of<TKey>(Dictionary<TKey, HashSet<ExpertProfile>> sets, TKey key)
        where TKey : notnull => sets.TryGetValue(key, out var set) ? set : sets[key] = [];

    private static void Leave<TKey>(Dictionary<TKey, HashSet<ExpertProfile>> sets, TKey key, ExpertProfile profile)
        where TKey : notnull
    {
        sets[key].Remove(profile);
        if (sets[key].Count == 0)
        {
            sets.Remove(key);
        }
    }

    private T Read<T>(Func<T> reading)
    {
        gate.EnterReadLock();
        try
        {
            return reading();
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    private void Write(Action writing)
    {
        gate.EnterWriteLock();
        try
        {
            writing();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }
}
