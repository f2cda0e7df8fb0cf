namespace PeerHelp.Core.Matching.Ranking;

/// <summary>A text as the terms it is made of, each with its weight: whole words count fully, parts of compounds less.</summary>
internal sealed class Bag
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>The terms of a text in one language, without small words.</summary>
    public static Bag Of(IEnumerable<string> words, Language language, Lexicons lexicons)
    {
        var bag = new Bag();
        foreach (var word in words)
        {
            if (word.Length < 2 || StopWords.Contains(word))
            {
                continue;
            }

            foreach (var term in lexicons.AnalyseAsWritten(word, language))
            {
                if (!StopWords.Contains(term.Text))
                {
                    bag.weights[term.Text] = bag.weights.GetValueOrDefault(term.Text) + WeightOf(term.Kind);
                }
            }
        }

        return bag;
    }

    /// <summary>Each term once; what is said again counts more, and less each time.</summary>
    public IEnumerable<(string Term, double Weight)> Terms => weights.Select(pair => (pair.Key, Damped(pair.Value)));

    public int Count => weights.Count;

    /// <summary>This bag with another one's terms, counted so many times.</summary>
    public Bag And(Bag other, double times = 1)
    {
        foreach (var (term, weight) in other.weights)
        {
            weights[term] = weights.GetValueOrDefault(term) + (times * weight);
        }

        return this;
    }

    private static double Damped(double sum) => sum > 1 ? 1 + Math.Log(sum) : sum;

    private static double WeightOf(TermKind kind) => kind switch
    {
        TermKind.Action or TermKind.Head => 0.8,
        TermKind.Modifier => 0.6,
        TermKind.Beginning => 0.5,
        _ => 1,
    };
}
