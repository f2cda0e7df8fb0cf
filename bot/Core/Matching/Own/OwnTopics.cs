namespace PeerHelp.Core.Matching.Own;

/// <summary>The words of the work: the topics PeerHelp brings, with what people call them, old names and spoken ones too.</summary>
/// <remarks>
/// A topic is a few lines: its id with the wider topics after <c>&lt;</c>; its names in each language, the one to show first,
/// spoken ones after <c>~</c>; after <c>=</c> phrases as <see cref="PhraseBook{T}"/> reads them. Names find their own bent
/// forms (<see cref="NamePattern"/>); phrases are for what names cannot say. Written by us; benefits and services changed
/// their names in 2023–2026, so old and new stand together.
/// </remarks>
internal static class OwnTopics
{
    private static readonly string[] Tables =
    [
        CoachingTopics.Table, MeetingTopics.Table, MindTopics.Table, HealthTopics.Table, SafetyTopics.Table, LifeTopics.Table,
        MoneyTopics.Table, BenefitsTopics.Table, ServicesTopics.Table, PartnersTopics.Table, WorkingTopics.Table,
        JobSearchTopics.Table, FieldsTopics.Table, StudiesTopics.Table, CulturesTopics.Table,
    ];

    /// <summary>Each topic with the phrases it is recognised by, its names among them.</summary>
    public static IReadOnlyList<(Topic Topic, IReadOnlyList<string> Phrases)> All { get; } = [.. Tables.SelectMany(Read)];

    private static IEnumerable<(Topic, IReadOnlyList<string>)> Read(string table)
    {
        List<string> block = [];
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' ') && block.Count > 0)
            {
                yield return Topic(block);
                block = [];
            }

            block.Add(line);
        }

        yield return Topic(block);
    }

    private static (Topic, IReadOnlyList<string>) Topic(List<string> block)
    {
        var head = block[0].Split('<', StringSplitOptions.TrimEntries);
        var (fi, sv, en) = (Names(block, "fi"), Names(block, "sv"), Names(block, "en"));
        var topic = new Topic(head[0], fi, sv, en) { Broader = head.Length > 1 ? Listed(head[1]) : [] };
        IEnumerable<string> patterns =
        [
            .. NamePattern.Of(fi, Language.Finnish), .. NamePattern.Of(sv, Language.Swedish), .. NamePattern.Of(en, Language.English),
            .. Listed(Line(block, "=")),
        ];
        return (topic, [.. patterns.Distinct()]);
    }

    private static TopicNames Names(List<string> block, string tag)
    {
        var names = Listed(Line(block, tag)).ToLookup(name => name.StartsWith('~'));
        string[] shown = [.. names[false]];
        return new(shown[0], shown[1..], [.. names[true].Select(name => name[1..])]);
    }

    /// <summary>What stands behind the tag, on as many lines as it takes.</summary>
    private static string Line(List<string> block, string tag) => string.Join(
        ',',
        block.Skip(1).Select(line => line.Trim()).Where(line => line.StartsWith(tag + " ", StringComparison.Ordinal)).Select(line => line[(tag.Length + 1)..]));

    private static string[] Listed(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
