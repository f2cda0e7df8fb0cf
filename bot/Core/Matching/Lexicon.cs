namespace PeerHelp.Core.Matching;

/// <summary>The words of a vocabulary in one language: finds which of them a running word is, however bent, joined or mistyped.</summary>
/// <remarks>Built once from labels and synonyms; reading takes no lock. Words come from <see cref="Tokens"/>.</remarks>
public sealed class Lexicon
{
    private readonly Func<string, IReadOnlyList<Term>> analyse;
    private readonly Func<string, IReadOnlyList<Term>> analyseMistyped;

    public Lexicon(Language language, IEnumerable<string> labels)
    {
        var words = labels.Select(label => Tokens.Of(label).ToArray());
        if (language == Language.Finnish)
        {
            var finnish = new FinnishLexicon(words);
            (analyse, analyseMistyped) = (finnish.Analyse, finnish.AnalyseMistyped);
        }
        else
        {
            var stemmed = new StemmedLexicon(language, words);
            (analyse, analyseMistyped) = (stemmed.Analyse, stemmed.AnalyseMistyped);
        }
    }

    /// <summary>The terms of one word, the surest first; never empty.</summary>
    public IReadOnlyList<Term> Analyse(string word) => analyse(word);

    /// <summary>The terms of the known words a mistyped one comes closest to; none when none is close.</summary>
    /// <remarks>Ask only about a word that no language knows: it forgives one slip from five letters on, two from ten.</remarks>
    public IReadOnlyList<Term> AnalyseMistyped(string word) => analyseMistyped(word);
}
