namespace PeerHelp.Core.Matching.Ranking;

/// <summary>A text as the terms it is made of, each with its weight: whole words count fully, parts of compounds less.</summary>
internal sealed class Bag
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>The terms of a text in one language, without small words.</summary>
    public static Bag Of(IEnumerable<string> words, Language language, Lexicons lexicons)
    {
        var bag = new Bag();
        foreach (var (term, weight) in words.SelectMany(word => TermsOf(word, language, lexicons)))
        {
            bag.weights[term] = bag.weights.GetValueOrDefault(term) + weight;
        }

        return bag;
    }

    /// <summary>The terms of one word; none of a small one.</summary>
    public static IEnumerable<(string Term, double Weight)> TermsOf(string word, Language language, Lexicons lexicons) =>
        word.Length < 2 || StopWords.Contains(word)
            ? []
            : lexicons.Analyse(word, language).Where(term => !StopWords.Contains(term.Text)).Select(term => (term.Text, WeightOf(term.Kind)));

    /// <summary>What is said again counts more, and less each time.</summary>
    public static double Damped(double sum) => sum > 1 ? 1 + Math.Log(sum) : sum;

    /// <summary>Each term once, damped.</summary>
    public IEnumerable<(string Term, double Weight)> Terms => weights.Select(pair => (pair.Key, Damped(pair.Value)));

    public int Count => weights.Count;

    /// <summary>This bag with another one's terms.</summary>
    public Bag And(Bag other)
    {
        foreach (var (term, weight) in other.weights)
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }

        return this;
    }

    private static double WeightOf(TermKind kind) => kind switch
    {
        TermKind.Action or TermKind.Head => 0.8,
        TermKind.Modifier => 0.6,
        TermKind.Beginning => 0.5,
        _ => 1,
    };
}
