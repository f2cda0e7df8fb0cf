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

    /// <summary>Each profile at its place, for sums in arrays; a place that somebody has left is null until it is taken again.</summary>
    private readonly List<ExpertProfile?> places = [];
    private readonly Stack<int> free = [];
    private readonly Dictionary<int, Dictionary<ExpertProfile, bool>> holders = [];
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
            Seat(profile);
            foreach (var (topic, declared) in profile.Topics)
            {
                Of(holders, topic).Add(profile, declared);
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
        var scores = Scores(text, query.Now)
            .Where(found => found.Score > 0 && found.Profile.Communities.Contains(query.Community) && !not.Contains(found.Profile.Entry.Person))
            .ToList();
        return Best(scores, query.Most)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => StableHash.Of(query.TieSeed, found.Profile.Entry.Person.Value))
            .ThenBy(found => found.Profile.Entry.Person.Value, StringComparer.Ordinal)
            .Take(Math.Max(0, query.Most))
            .Select(found => new Match(found.Profile.Entry.Person, found.Score, SharedTags(found.Profile, text, query.Now)))
            .ToArray();
    });

    private KnownTopics Known() => new([.. holders.Keys], topic => holders[topic].Count, profiles.Count);

    /// <summary>What each colleague knows of what the text is about, those who share nothing left out.</summary>
    private List<(ExpertProfile Profile, double Score)> Scores(AskedText text, Instant now)
    {
        var scores = new double[places.Count];
        foreach (var (topic, weight) in text.Topics)
        {
            foreach (var (profile, declared) in holders[topic])
            {
                scores[profile.Place] += weight * Knows(profile, topic, declared, now);
            }
        }

        foreach (var profile in text.Beginnings.SelectMany(beginning => byFreeTag.GetValueOrDefault(beginning, [])).Distinct())
        {
            scores[profile.Place] += FreeTag * profile.Tags.Count(tag => text.Meets(tag.FreeWords));
        }

        var found = new List<(ExpertProfile, double)>();
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] > 0 && places[place] is { } profile)
            {
                found.Add((profile, Math.Round(scores[place], 6)));
            }
        }

        return found;
    }

    /// <summary>All whose score is at least that of the last one wanted: so that only few need to be put in order.</summary>
    private static IEnumerable<(ExpertProfile Profile, double Score)> Best(List<(ExpertProfile Profile, double Score)> scores, int most)
    {
        if (most <= 0 || scores.Count <= most)
        {
            return scores;
        }

        var best = new PriorityQueue<double, double>(scores.Take(most).Select(found => (found.Score, found.Score)));
        foreach (var (_, score) in scores.Skip(most))
        {
            best.EnqueueDequeue(score, score);
        }

        var last = best.Peek();
        return scores.Where(found => found.Score >= last);
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
        if (!profiles.Remove(person, out var old))
        {
            return;
        }

        places[old.Place] = null;
        free.Push(old.Place);
        foreach (var topic in old.Topics.Keys.Where(topic => holders[topic].Remove(old) && holders[topic].Count == 0))
        {
            holders.Remove(topic);
        }

        foreach (var beginning in Beginnings(old).Where(beginning => byFreeTag[beginning].Remove(old) && byFreeTag[beginning].Count == 0))
        {
            byFreeTag.Remove(beginning);
        }
    }

    private void Seat(ExpertProfile profile)
    {
        if (free.TryPop(out var place))
        {
            places[place] = profile;
        }
        else
        {
            place = places.Count;
            places.Add(profile);
        }

        profile.Place = place;
    }

    private static TGroup Of<TKey, TGroup>(Dictionary<TKey, TGroup> groups, TKey key)
        where TKey : notnull
        where TGroup : new() => groups.TryGetValue(key, out var group) ? group : groups[key] = new();

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
