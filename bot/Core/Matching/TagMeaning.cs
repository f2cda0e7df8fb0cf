namespace PeerHelp.Core.Matching;

/// <summary>What a typed tag means, as far as the vocabulary tells.</summary>
public abstract record TagMeaning
{
    /// <summary>These topics, in whatever language and form they were typed; nearly always one.</summary>
    public sealed record Exact(IReadOnlyList<Topic> Topics) : TagMeaning;

    /// <summary>Perhaps one of these, the likeliest first: somebody should be asked.</summary>
    public sealed record Near(IReadOnlyList<TagGuess> Guesses) : TagMeaning;

    /// <summary>Nothing that is known; it stays a word of the community's own.</summary>
    public sealed record Free : TagMeaning;
}

/// <summary>A topic that may have been meant, by the name that looks like what was typed.</summary>
public sealed record TagGuess(Topic Topic, string Name);
