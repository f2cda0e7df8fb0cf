namespace PeerHelp.Core.Matching;

/// <summary>What a request may be about and a colleague may know: one concept, named in three languages.</summary>
/// <remarks>The id stays the same when names change.</remarks>
public sealed record Topic(string Id, string Finnish, string Swedish, string English)
{
    /// <summary>The place in the vocabulary of this run, for arrays. Never kept.</summary>
    internal int Number { get; init; }

    public string Label(Language language) => language switch
    {
        Language.Swedish => Swedish,
        Language.English => English,
        _ => Finnish,
    };
}
