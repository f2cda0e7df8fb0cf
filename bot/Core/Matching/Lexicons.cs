namespace PeerHelp.Core.Matching;

/// <summary>The words of a vocabulary in all three languages, for texts that mix them.</summary>
public sealed class Lexicons(Lexicon finnish, Lexicon swedish, Lexicon english)
{
    private const int ShortestBegun = 3;
    private const int Begun = 5;

    /// <summary>From the labels and synonyms of each language.</summary>
    public static Lexicons Of(IEnumerable<string> finnish, IEnumerable<string> swedish, IEnumerable<string> english) =>
        new(new(Language.Finnish, finnish), new(Language.Swedish, swedish), new(Language.English, english));

    public Lexicon In(Language language) => language switch
    {
        Language.Swedish => swedish,
        Language.English => english,
        _ => finnish,
    };

    /// <summary>The terms of a word of a sentence in this language; of another language when only that knows it.</summary>
    public IReadOnlyList<Term> Analyse(string word, Language spoken) =>
        [.. TermsOf(word, spoken), .. BeginningOf(word)];

    private IReadOnlyList<Term> TermsOf(string word, Language spoken)
    {
        var own = In(spoken).Analyse(word);
        if (IsKnown(own))
        {
            return own;
        }

        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            if (language != spoken && In(language).Analyse(word) is var other && IsKnown(other))
            {
                return other;
            }
        }

        return own;
    }

    private static IEnumerable<Term> BeginningOf(string word) =>
        word.Length >= ShortestBegun ? [new($"{word.AsSpan(0, Math.Min(Begun, word.Length))}…", TermKind.Beginning)] : [];

    private static bool IsKnown(IReadOnlyList<Term> terms) => terms[0].Kind != TermKind.Unknown;
}
