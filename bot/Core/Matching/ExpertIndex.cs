using NodaTime;
using PeerHelp.Core.Matching.Ranking;

namespace PeerHelp.Core.Matching;

/// <summary>Finds the colleagues who know what a request is about, best first, with the tags they share with it.</summary>
/// <remarks>
/// What the text is about is weighed topic by topic (<see cref="AskedText"/>); each colleague counts the topics she declared, or has
/// shown to know (<see cref="Scores"/>). Words alone invite nobody. Equals are ordered by a hash of seed and person: fair over time,
/// yet the same when a decision is made twice. Many may read at once; whoever changes the index waits for them.
/// </remarks>
public sealed class ExpertIndex(Vocabulary vocabulary)
{
    /// <summary>Texts are read without keeping anybody waiting, and so many are kept at a time.</summary>
    private const int ReadAtOnce = 200;

    /// <summary>So many, from the first, complement one another: they should not all be asked for the same guess at what is meant.</summary>
    private const int Complementary = 3;

    private readonly Lock learning = new();
    private readonly ReaderWriterLockSlim gate = new();
    private readonly Roster roster = new(vocabulary.Topics.Count);
    private TopicFinder finder = new(vocabulary);

    public ExpertIndex()
        : this(Vocabulary.Own)
    {
    }

    public void Put(ExpertEntry entry)
    {
        var profile = new ExpertProfile(entry, vocabulary);
        Write(() =>
        {
            roster.Put(profile);
            finder.Know(profile.Topics.Select(known => known.Topic));
        });
    }

    public void Remove(PersonId person) => Write(() => roster.Remove(person));

    /// <summary>Learns from past requests what people mean by their words.</summary>
    public void Learn(IReadOnlyList<PastRequest> requests)
    {
        lock (learning)
        {
            var seen = new List<SeenRequest>(requests.Count);
            var readers = finder.Readers();
            foreach (var some in requests.Chunk(ReadAtOnce))
            {
                var read = Array.ConvertAll(some, TopicFinder.Read);
                Write(() => seen.AddRange(read.Zip(some, (words, request) => finder.See(words, request, readers))));
            }

            Write(() => finder.Learn(seen));
        }
    }

    /// <summary>What a text is about, whoever knows it, the most probable first; no more than so many topics.</summary>
    /// <remarks>The first time it makes room for all topics.</remarks>
    public IReadOnlyList<(Topic Topic, double Probability)> About(string text, int most)
    {
        int[] all = [.. Enumerable.Range(0, vocabulary.Topics.Count)];
        Write(() => finder.Know(all));
        return Read(() => finder.Find(Tokens.Of(text), new(all, _ => 0, 0), 0)
            .OrderByDescending(found => found.Probability).ThenBy(found => found.Topic).Take(most)
            .Select(found => (vocabulary.Topics[found.Topic], found.Probability)).ToArray());
    }

    /// <summary>Those who know most of it, best first; the first three also complement one another and those asked before.</summary>
    public IReadOnlyList<Match> Rank(RankQuery query) => Read(() =>
    {
        var text = new AskedText(query.Text, vocabulary, finder, roster.Known(), query.LeastProbability);
        using var scores = new Scores(roster, text, query.Now);
        foreach (var asked in query.Asked.Select(roster.Of).OfType<ExpertProfile>())
        {
            scores.Ask(asked);
        }

        var wanted = MayBeFound(query);
        var best = InOrder(scores.Best(query.Most, wanted), query.TieSeed).ToList();
        return FirstOf(best, scores, wanted, query).Concat(best).DistinctBy(found => found.Profile).Take(query.Most)
            .Select(found => new Match(found.Profile.Entry.Person, found.Score, SharedTags(found.Profile, text, query.Now)))
            .ToArray();
    });

    /// <summary>Writes what has been learnt, and the names of topics, so that an index of the same vocabulary need not read them again.</summary>
    /// <remarks>The colleagues are not in it: they come from their rows.</remarks>
    public void Save(Stream to) => Read(() =>
    {
        IndexFile.Save(to, vocabulary, finder);
        return true;
    });

    /// <summary>Takes over what another index saved, in place of all learnt so far; false, and nothing changed, when it is not fit for this one.</summary>
    public bool TryLoad(Stream from)
    {
        if (IndexFile.Load(from, vocabulary) is not { } loaded)
        {
            return false;
        }

        lock (learning)
        {
            Write(() =>
            {
                loaded.Know(roster.Known().Topics);
                finder = loaded;
            });
        }

        return true;
    }

    /// <summary>The best one, and two who add most to those before them.</summary>
    private static List<Found> FirstOf(List<Found> best, Scores scores, Predicate<ExpertProfile> wanted, RankQuery query)
    {
        List<Found> first = [.. best.Take(1)];
        while (first.Count is > 0 and < Complementary)
        {
            scores.Ask(first[^1].Profile);
            var others = scores.Best(1, profile => wanted(profile) && first.TrueForAll(one => one.Profile != profile));
            if (others.Count == 0)
            {
                break;
            }

            var next = InOrder(others, query.TieSeed).First();
            first.Add(next with { Score = Math.Min(next.Score, first[^1].Score) });
        }

        return first;
    }

    private static IEnumerable<Found> InOrder(IEnumerable<Found> found, string seed) => found
        .OrderByDescending(one => one.Score)
        .ThenBy(one => StableHash.Of(seed, one.Profile.Entry.Person.Value))
        .ThenBy(one => one.Profile.Entry.Person.Value, StringComparer.Ordinal);

    private static Predicate<ExpertProfile> MayBeFound(RankQuery query)
    {
        var not = query.Not.ToHashSet();
        return profile => Array.IndexOf(profile.Communities, query.Community) >= 0 && !not.Contains(profile.Entry.Person);
    }

    private static string[] SharedTags(ExpertProfile profile, AskedText text, Instant now) =>
    [
        .. profile.Tags
            .Where(tag => text.Words.Meets(tag.FreeWords) ||
                tag.Topics.Any(topic => text.Topics.ContainsKey(topic) && profile.Knows(topic, declared: true, now) > 0))
            .Select(tag => tag.Declared),
    ];

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
