namespace PeerHelp.Core.Asking;

/// <summary>What kind of help is wanted.</summary>
public enum HelpKind
{
    /// <summary>A talk with somebody who knows; so it is unless the asker says otherwise.</summary>
    Talk,

    /// <summary>A line or two in writing, and no time to agree on.</summary>
    Tip,

    /// <summary>What others have lived through: several may tell.</summary>
    Experiences,

    /// <summary>Somebody to talk to: chosen by trust, never by topic.</summary>
    Company,

    /// <summary>One quick fact, five minutes on the phone.</summary>
    Fact,
}

/// <summary>What kind of help somebody asks for in words, and for how long; null for what the words do not tell.</summary>
/// <param name="Minutes">5, 15 or 30.</param>
public sealed record HelpWish(HelpKind? Kind, int? Minutes)
{
    public bool IsEmpty => this is { Kind: null, Minutes: null };
}
