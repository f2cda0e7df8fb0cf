using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>A text as the terms it is made of, each with its weight.</summary>
internal sealed class Bag
{
    private readonly Dictionary<ulong, double> weights = [];

    /// <summary>The terms of a text in one language, without small words.</summary>
    public static Bag Of(IEnumerable<string> words, Language language, WordTerms terms)
    {
        var bag = new Bag();
        foreach (var word in words)
        {
            foreach (var (term, weight) in terms.Of(word, language))
            {
                bag.Add(term, weight);
            }
        }

        return bag;
    }

    /// <summary>What is said again counts more, and less each time.</summary>
    public static double Damped(double sum) => sum > 1 ? 1 + Math.Log(sum) : sum;

    /// <summary>Each term once, damped.</summary>
    public IEnumerable<TermWeight> Terms => weights.Select(pair => new TermWeight(pair.Key, Damped(pair.Value)));

    public int Count => weights.Count;

    /// <summary>This bag with another one's terms.</summary>
    public Bag And(Bag other)
    {
        foreach (var (term, weight) in other.weights)
        {
            Add(term, weight);
        }

        return this;
    }

    private void Add(ulong term, double weight) => CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += weight;
}
