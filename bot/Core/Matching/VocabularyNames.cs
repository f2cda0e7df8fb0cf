using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching;

/// <summary>Every name of a vocabulary, found by itself, by its bent forms, and by what looks like it.</summary>
internal sealed class VocabularyNames
{
    private const int ShortestAlike = 4;
    private const int LongWord = 8;
    private const int ShortestPart = 5;

    private readonly List<(string Name, string Shown, Topic Topic)> names = [];
    private readonly Dictionary<ulong, Topic[]> written = [];
    private readonly Dictionary<ulong, Topic[]> bent = [];
    private readonly Lazy<SharedLetters> letters;

    public VocabularyNames(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            Topic[] alone = [topic];
            for (var language = Language.Finnish; language <= Language.English; language++)
            {
                var called = topic.Names(language);
                called.Shown.ToList().ForEach(name => Add(name, alone, language, shown: true));
                called.Hidden.ToList().ForEach(name => Add(name, alone, language, shown: false));
            }
        }

        names.TrimExcess();
        letters = new(() => new SharedLetters(names.ConvertAll(one => one.Name)));
    }

    /// <summary>The topics with this name, or with it in another form.</summary>
    public IReadOnlyList<Topic> Called(IReadOnlyList<string> words)
    {
        if (written.TryGetValue(StableHash.Of(string.Join(' ', words)), out var same))
        {
            return same;
        }

        for (var language = Language.Finnish; words.Count > 0 && language <= Language.English; language++)
        {
            List<Topic> alike = [.. BentKey.AllOf(words, language).SelectMany(key => bent.GetValueOrDefault(StableHash.Of(key), [])).Distinct()];
            if (alike.Count > 0)
            {
                return alike;
            }
        }

        return [];
    }

    /// <summary>The names a slip of the finger away, the nearest first; each name once.</summary>
    public IEnumerable<TagGuess> Alike(string text)
    {
        var most = text.Length < ShortestAlike ? 0 : text.Length < LongWord ? 1 : 2;
        return letters.Value.Nearest(text)
            .Select(at => (Name: names[at], Slips: EditDistance.Between(text, names[at].Name, most)))
            .Where(found => found.Slips <= most)
            .OrderBy(found => found.Slips).ThenBy(found => found.Name.Topic.Number)
            .DistinctBy(found => found.Name.Name)
            .Select(found => new TagGuess(found.Name.Topic, found.Name.Shown));
    }

    /// <summary>The names that begin with the text, and those the text begins or ends with; the nearest in length first.</summary>
    public IEnumerable<TagGuess> Around(string text) => text.Length < ShortestPart ? [] : letters.Value.Nearest(text)
        .Select(at => names[at])
        .Where(one => one.Name.Length >= ShortestPart
            && (one.Name.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(one.Name, StringComparison.Ordinal)
                || text.EndsWith(one.Name, StringComparison.Ordinal)))
        .OrderBy(one => Math.Abs(one.Name.Length - text.Length)).ThenBy(one => one.Topic.Number)
        .DistinctBy(one => one.Name)
        .Select(one => new TagGuess(one.Topic, one.Shown));

    private void Add(string name, Topic[] alone, Language language, bool shown)
    {
        var words = Tokens.Of(name);
        var joined = string.Join(' ', words);
        if (joined.Length == 0)
        {
            return;
        }

        Put(written, joined, alone);
        foreach (var key in BentKey.AllOf(words, language))
        {
            Put(bent, key, alone);
        }

        if (shown)
        {
            names.Add((joined == name ? name : joined, name, alone[0]));
        }
    }

    /// <summary>Nearly every name has but one topic, and there are many names: all names of a topic share its array, and none keeps its key's letters.</summary>
    private static void Put(Dictionary<ulong, Topic[]> table, string key, Topic[] alone)
    {
        ref var topics = ref CollectionsMarshal.GetValueRefOrAddDefault(table, StableHash.Of(key), out _);
        topics = topics is null ? alone : topics[^1].Number == alone[0].Number ? topics : [.. topics, alone[0]];
    }
}
