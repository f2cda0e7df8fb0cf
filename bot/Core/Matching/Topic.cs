namespace PeerHelp.Core.Matching;

/// <summary>What a request may be about and a colleague may know: one concept, named in up to three languages.</summary>
/// <remarks>The id stays the same when names change.</remarks>
public sealed record Topic(string Id, TopicNames Finnish, TopicNames Swedish, TopicNames English)
{
    /// <summary>The ids of the wider topics this one belongs to.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>Sentences that are about this topic, as a vocabulary may give them.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The place in its vocabulary, for arrays. Never kept.</summary>
    public int Number { get; init; }

    public TopicNames Names(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.English => English,
        _ => Finnish,
    };

    /// <summary>What to show; a topic without a name in this language goes by another one's.</summary>
    public string Label(Language language) =>
        new[] { Names(language), Finnish, Swedish, English }.Select(names => names.Preferred).FirstOrDefault(name => name.Length > 0) ?? Id;

    /// <summary>The same topic, with the names, links and examples of another description of it as well.</summary>
    internal Topic And(Topic other) => this with
    {
        Finnish = Finnish.And(other.Finnish),
        Swedish = Swedish.And(other.Swedish),
        English = English.And(other.English),
        Broader = [.. Broader.Union(other.Broader)],
        Examples = [.. Examples.Union(other.Examples)],
    };
}

/// <summary>What a topic is called in one language.</summary>
/// <param name="Preferred">The one name to show; empty when the language has none.</param>
/// <param name="Others">True synonyms.</param>
/// <param name="Hidden">What people say and nobody prints: spoken words, old names, loose words. Never shown.</param>
public sealed record TopicNames(string Preferred, IReadOnlyList<string> Others, IReadOnlyList<string> Hidden)
{
    public static readonly TopicNames None = new("", [], []);

    /// <summary>The names that may be shown, the preferred one first.</summary>
    public IEnumerable<string> Shown => Preferred.Length == 0 ? Others : Others.Prepend(Preferred);

    internal TopicNames And(TopicNames other) => Preferred.Length == 0 ? other : new(
        Preferred, [.. Others.Union(other.Shown).Where(name => name != Preferred)], [.. Hidden.Union(other.Hidden)]);
}
