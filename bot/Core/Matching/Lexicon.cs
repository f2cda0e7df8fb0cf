namespace PeerHelp.Core.Matching;

/// <summary>The words of a vocabulary in one language: finds which of them a running word is, however bent or joined.</summary>
/// <remarks>Built once from labels and synonyms; reading takes no lock. Words come from <see cref="Tokens"/>.</remarks>
public sealed class Lexicon
{
    private readonly Func<string, IReadOnlyList<Term>> analyse;

    public Lexicon(Language language, IEnumerable<string> labels)
    {
        var words = labels.Select(label => Tokens.Of(label).ToArray());
        analyse = language == Language.Finnish ? new FinnishLexicon(words).Analyse : new StemmedLexicon(language, words).Analyse;
    }

    /// <summary>The terms of one word, the surest first; never empty.</summary>
    public IReadOnlyList<Term> Analyse(string word) => analyse(word);
}
