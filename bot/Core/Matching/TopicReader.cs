namespace PeerHelp.Core.Matching;

/// <summary>Finds what a text is about, in Finnish, Swedish or English, however the words are bent or joined.</summary>
public static class TopicReader
{
    private static readonly Dictionary<string, Topic> ById = [];
    private static readonly PhraseBook<Topic> Phrases = Load(TopicTable.Text);

    /// <summary>Every topic of the vocabulary.</summary>
    public static IReadOnlyCollection<Topic> All => ById.Values;

    /// <summary>The topics of a text, the most spoken of first, then in the order of speaking.</summary>
    public static IReadOnlyList<Topic> Topics(string text) => [.. Weigh(Tokens.Of(text)).Select(found => found.Topic)];

    /// <summary>The topic a typed tag means, in whatever language it was typed; null when it stays a free tag.</summary>
    public static Topic? Resolve(string tag) => Topics(tag) is [var topic, ..] ? topic : null;

    /// <summary>The topics with how many times each was spoken of.</summary>
    internal static IReadOnlyList<(Topic Topic, int Times)> Weigh(IReadOnlyList<string> words) =>
    [
        .. Phrases.Find(words).GroupBy(hit => hit.Value.Number)
            .Select(hits => (Topic: hits.First().Value, Times: hits.Select(hit => hit.At).Distinct().Count(), First: hits.Min(hit => hit.At)))
            .OrderByDescending(found => found.Times).ThenBy(found => found.First).ThenBy(found => found.Topic.Id, StringComparer.Ordinal)
            .Select(found => (found.Topic, found.Times)),
    ];

    private static PhraseBook<Topic> Load(string table)
    {
        var phrases = new List<(string, Topic)>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var topic = new Topic(parts[0], parts[1], parts[2], parts[3]) { Number = ById.Count };
            ById.Add(topic.Id, topic);

            var names = parts[1..4].Select(name => string.Join(' ', Tokens.Of(name)));
            var spoken = parts[4].Split(',', StringSplitOptions.TrimEntries);
            phrases.AddRange(names.Concat(spoken).Distinct().Select(phrase => (phrase, topic)));
        }

        return new(phrases);
    }
}
