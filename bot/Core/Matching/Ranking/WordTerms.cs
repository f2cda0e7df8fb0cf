namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What each word counts as when texts are compared; remembers the words read lately.</summary>
internal sealed class WordTerms
{
    private const int MostInHalf = 30_000;

    private readonly Lexicons lexicons;
    private readonly Remembered<TermWeight[]>[] remembered;

    public WordTerms(Lexicons lexicons)
    {
        this.lexicons = lexicons;
        remembered = Array.ConvertAll(Enum.GetValues<Language>(), spoken => new Remembered<TermWeight[]>(MostInHalf, word => Anew(word, spoken)));
    }

    /// <summary>The terms of a word of a text in this language; none of a small word.</summary>
    public TermWeight[] Of(string word, Language spoken) => remembered[(int)spoken].Of(word);

    /// <summary>The same, and the word is not remembered: for very many texts that are read but once.</summary>
    public TermWeight[] Anew(string word, Language spoken) =>
        word.Length < 2 || StopWords.Contains(word)
            ? []
            : [.. lexicons.Analyse(word, spoken).Where(term => !StopWords.Contains(term.Text)).Select(term => new TermWeight(StableHash.Of(term.Text), WeightOf(term.Kind)))];

    /// <summary>Whole words count fully, parts of compounds less.</summary>
    private static double WeightOf(TermKind kind) => kind switch
    {
        TermKind.Action or TermKind.Head => 0.8,
        TermKind.Modifier => 0.6,
        TermKind.Beginning => 0.5,
        _ => 1,
    };
}

/// <summary>A term, known by the <see cref="StableHash"/> of its letters, and how much it counts.</summary>
internal readonly record struct TermWeight(ulong Term, double Weight);
