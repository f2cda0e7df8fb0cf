using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NodaTime;

namespace PeerHelp.Core.Matching;

/// <summary>Finds the colleagues who know what a request is about, best first, with the tags they share with it.</summary>
/// <remarks>
/// A shared topic outweighs any number of shared words, because people choose their tags and words are accidents.
/// Words alone invite nobody. A topic few colleagues know weighs more than one that many do. Equals are ordered by a hash
/// of seed and person: fair over time, yet the same when a decision is made twice. Reading takes no lock.
/// </remarks>
public sealed class ExpertIndex
{
    private const double FreeTag = 2;
    private const double LeastEvidence = 0.2;

    /// <summary>Together less than one shared topic.</summary>
    private const double AllWords = 0.5;
    private const double SameLanguage = 0.25;

    private readonly ConcurrentDictionary<PersonId, ExpertProfile> profiles = new();

    public void Put(ExpertEntry entry) => profiles[entry.Person] = new(entry);

    public void Remove(PersonId person) => profiles.TryRemove(person, out _);

    public IReadOnlyList<Match> Rank(RankQuery query)
    {
        var text = new AskedText(query.Text);
        var community = profiles.Select(pair => pair.Value)
            .Where(profile => profile.Communities.Contains(query.Community)).ToList();
        var rarity = Rarity(community);
        var not = query.Not.ToHashSet();

        return
        [
            .. community.Where(profile => !not.Contains(profile.Entry.Person))
                .Select(profile => Compare(profile, text, rarity, query.Now)).OfType<Match>()
                .OrderByDescending(match => match.Score)
                .ThenBy(match => StableHash.Of(query.TieSeed, match.Person.Value))
                .ThenBy(match => match.Person.Value, StringComparer.Ordinal)
                .Take(Math.Max(0, query.Most)),
        ];
    }

    private static Match? Compare(ExpertProfile profile, AskedText text, double[] rarity, Instant now)
    {
        var score = 0.0;
        List<int> shared = [];
        foreach (var (topic, declared) in profile.Topics)
        {
            var evidence = text.Topics[topic] > 0 ? profile.EvidenceFor(topic, now) : 0;
            if (text.Topics[topic] > 0 && (declared || evidence >= LeastEvidence))
            {
                score += text.Topics[topic] * rarity[topic] * ((declared ? 1 : 0) + evidence);
                shared.Add(topic);
            }
        }

        List<string> tags = [];
        foreach (var tag in profile.Tags)
        {
            var free = text.Meets(tag.FreeWords);
            score += free ? FreeTag : 0;
            if (free || tag.Topics.AsSpan().ContainsAny(CollectionsMarshal.AsSpan(shared)))
            {
                tags.Add(tag.Declared);
            }
        }

        return score > 0 ? new(profile.Entry.Person, Math.Round(score + Accidents(profile, text), 6), tags) : null;
    }

    /// <summary>Shared words and a shared language: they order those who share a topic, and never outweigh one.</summary>
    private static double Accidents(ExpertProfile profile, AskedText text)
    {
        double words = profile.Stems.Count(text.Stems.Contains);
        var speaks = text.Language is { } language && profile.Entry.Languages.Contains(language);
        return (AllWords * words / (words + 3)) + (speaks ? SameLanguage : 0);
    }

    /// <summary>For each topic, 1 when everybody knows it, up to 2 when one person does.</summary>
    private static double[] Rarity(List<ExpertProfile> community)
    {
        var holders = new int[TopicReader.All.Count];
        foreach (var profile in community)
        {
            foreach (var (topic, _) in profile.Topics)
            {
                holders[topic]++;
            }
        }

        return [.. holders.Select(count => 2 - (Math.Log(Math.Max(1, count)) / Math.Log(community.Count + 1)))];
    }
}
