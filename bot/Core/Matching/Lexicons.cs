namespace PeerHelp.Core.Matching;

/// <summary>The words of a vocabulary in all three languages, for texts that mix them.</summary>
public sealed class Lexicons(Lexicon finnish, Lexicon swedish, Lexicon english)
{
    private const int ShortestBegun = 3;
    private const int Begun = 5;

    private readonly RememberedWords[] remembered = [new(), new(), new()];

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
    public IReadOnlyList<Term> AnalyseAsWritten(string word, Language spoken)
    {
        var known = remembered[(int)spoken];
        return known.Find(word) ?? known.Keep(word, [.. AnalyseAnew(word, spoken), .. BeginningOf(word)]);
    }

    private IReadOnlyList<Term> AnalyseAnew(string word, Language spoken)
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

    /// <summary>The same, and when no language knows the word, the terms of what it was probably mistyped from: slower.</summary>
    public IReadOnlyList<Term> Analyse(string word, Language spoken)
    {
        var written = AnalyseAnew(word, spoken);
        return IsKnown(written) || In(spoken).AnalyseMistyped(word) is not { Count: > 0 } meant ? written : meant;
    }

    private static IEnumerable<Term> BeginningOf(string word) =>
        word.Length >= ShortestBegun ? [new($"{word.AsSpan(0, Math.Min(Begun, word.Length))}…", TermKind.Beginning)] : [];

    private static bool IsKnown(IReadOnlyList<Term> terms) => terms[0].Kind != TermKind.Unknown;
}
