using PeerHelp.Core.Matching.Own;

namespace PeerHelp.Core.Matching;

/// <summary>Finds which of PeerHelp's own topics a text is about, in Finnish, Swedish or English, however the words are bent or joined.</summary>
public static class TopicReader
{
    private static readonly PhraseBook<Topic> Phrases = new(
        from own in OwnTopics.All
        let topic = Vocabulary.Own.Find(own.Topic.Id)!
        from phrase in own.Phrases
        select (phrase, topic));

    /// <summary>Every topic that can be found.</summary>
    public static IReadOnlyList<Topic> All => Vocabulary.Own.Topics;

    /// <summary>The topics of a text, the most spoken of first, then in the order of speaking.</summary>
    public static IReadOnlyList<Topic> Topics(string text) => [.. Weigh(Tokens.Of(text)).Select(found => found.Topic)];

    /// <summary>The topic a typed tag means, in whatever language it was typed; null when it stays a free tag.</summary>
    public static Topic? Resolve(string tag) => Topics(tag) is [var topic, ..] ? topic : null;

    /// <summary>The topics with how many times each was spoken of.</summary>
    internal static IReadOnlyList<(Topic Topic, int Times)> Weigh(IReadOnlyList<string> words) =>
    [
        .. Precise(Phrases.Find(words)).GroupBy(hit => hit.Value.Number)
            .Select(hits => (Topic: hits.First().Value, Times: hits.Select(hit => hit.At).Distinct().Count(), First: hits.Min(hit => hit.At)))
            .OrderByDescending(found => found.Times).ThenBy(found => found.First).ThenBy(found => found.Topic.Id, StringComparer.Ordinal)
            .Select(found => (found.Topic, found.Times)),
    ];

    /// <summary>The topics spoken of, and after them those just above them: whoever knows of debts may know of debt adjustment.</summary>
    internal static IReadOnlyList<(Topic Topic, int Times)> WeighWide(IReadOnlyList<string> words)
    {
        var spoken = Weigh(words);
        var wider = spoken.SelectMany(found => Vocabulary.Own.WiderThan(found.Topic));
        return [.. spoken, .. wider.Distinct().Except(spoken.Select(found => found.Topic)).Select(topic => (topic, 1))];
    }

    /// <summary>Where two phrases meet in the same letters the longer one is meant; of equals the narrower topic.</summary>
    private static IEnumerable<PhraseHit<Topic>> Precise(List<PhraseHit<Topic>> hits)
    {
        // Hits come in the order of their first words, and no phrase is longer than a few of them.
        for (int at = 0, first = 0; at < hits.Count; at++)
        {
            while (hits[first].At + WordPart.LongestPhrase < hits[at].At)
            {
                first++;
            }

            var covered = false;
            for (var other = first; !covered && other < hits.Count && hits[other].At <= hits[at].At; other++)
            {
                covered = hits[other].Value.Number != hits[at].Value.Number && hits[other].Covers(hits[at]) &&
                    (!hits[at].Covers(hits[other]) || Vocabulary.Own.IsWithin(hits[other].Value, hits[at].Value));
            }

            if (!covered)
            {
                yield return hits[at];
            }
        }
    }
}
