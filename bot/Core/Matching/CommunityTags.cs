namespace PeerHelp.Core.Matching;

/// <summary>The community's own topics: tags no vocabulary knows, which several colleagues use.</summary>
/// <remarks>Derived from the people's tags whenever they are wanted; nothing of them is stored.</remarks>
public static class CommunityTags
{
    private const int FewestColleagues = 2;

    /// <summary>Each free tag that at least two colleagues bear, in whatever form, as a topic named by its commonest spelling.</summary>
    /// <param name="tags">What each colleague may be asked about, a list for each.</param>
    public static IReadOnlyList<Topic> Topics(IEnumerable<IReadOnlyList<string>> tags, Vocabulary vocabulary)
    {
        var free =
            from pair in tags.SelectMany((own, person) => own.Select(tag => (Tag: tag.Trim(), Person: person)))
            let key = BentKey.Weak(Tokens.Of(pair.Tag), Language.Finnish)
            where pair.Tag.Length > 0 && Tags.Meant(pair.Tag, vocabulary).Count == 0
            group pair by key;
        return
        [
            .. from same in free
               where same.Select(pair => pair.Person).Distinct().Count() >= FewestColleagues
               orderby same.Key
               select TopicOf(same.Key, [.. same.Select(pair => pair.Tag)]),
        ];
    }

    private static Topic TopicOf(string key, IReadOnlyList<string> spellings)
    {
        string[] names =
        [
            .. spellings.GroupBy(spelling => spelling, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => same.Key),
        ];
        return new Topic($"tag:{key[2..]}", new TopicNames(names[0], names[1..], []), TopicNames.None, TopicNames.None);
    }
}
