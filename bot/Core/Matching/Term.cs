namespace PeerHelp.Core.Matching;

/// <summary>How a term stands in the word it was found in.</summary>
public enum TermKind
{
    /// <summary>The word itself, known.</summary>
    Word,

    /// <summary>A known noun made of the verb that was written: <c>opiskelu</c> for "opiskelen".</summary>
    Action,

    /// <summary>The last part of a compound: what the thing is.</summary>
    Head,

    /// <summary>An earlier part of a compound: what kind of thing it is.</summary>
    Modifier,

    /// <summary>A stem of a word the vocabulary does not know.</summary>
    Unknown,

    /// <summary>The first letters of a word as it was written: what bends, derives and is misspelt mostly does so at its end.</summary>
    Beginning,
}

/// <summary>What a running word is counted as when texts are compared: a word of the vocabulary, a part of one, or a bare stem.</summary>
public readonly record struct Term(string Text, TermKind Kind);
