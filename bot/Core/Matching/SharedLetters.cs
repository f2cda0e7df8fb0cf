namespace PeerHelp.Core.Matching;

/// <summary>Finds the names that share the most groups of three letters with a text.</summary>
internal sealed class SharedLetters
{
    /// <summary>So many names are worth a closer look.</summary>
    private const int Most = 60;

    private readonly Dictionary<long, List<int>> groups = [];
    private readonly IReadOnlyList<string> names;

    public SharedLetters(IReadOnlyList<string> names)
    {
        this.names = names;
        for (var at = 0; at < names.Count; at++)
        {
            foreach (var group in Groups(names[at]))
            {
                if (!groups.TryGetValue(group, out var places))
                {
                    groups[group] = places = [];
                }

                if (places.Count == 0 || places[^1] != at)
                {
                    places.Add(at);
                }
            }
        }
    }

    /// <summary>The places of the names, the likest first.</summary>
    public IEnumerable<int> Nearest(string text)
    {
        var shared = new Dictionary<int, int>();
        foreach (var group in Groups(text).Distinct())
        {
            foreach (var at in groups.GetValueOrDefault(group, []))
            {
                shared[at] = shared.GetValueOrDefault(at) + 1;
            }
        }

        return shared.OrderByDescending(pair => (double)pair.Value / (text.Length + names[pair.Key].Length))
            .ThenBy(pair => pair.Key).Take(Most).Select(pair => pair.Key);
    }

    /// <summary>Three letters in one number each; a blank stands before the first.</summary>
    private static IEnumerable<long> Groups(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
        {
            long before = at == 0 ? ' ' : word[at - 1];
            yield return (before << 32) | ((long)word[at] << 16) | word[at + 1];
        }
    }
}
