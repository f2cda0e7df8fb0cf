using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Learns from past requests which words of a text tell what it is about: of "tietoa kissojen historiasta" it is the cats.</summary>
/// <remarks>
/// A word of a request told when a name of a topic of that request has it. Whether a word will tell is judged by its terms, its ending,
/// its neighbours and its place, each counted by itself (naive Bayes). The first requests suffice: how people ask changes slowly.
/// </remarks>
internal sealed class TellingWords
{
    private const int RequestsRead = 5_000;

    /// <summary>A part of a compound may tell; first letters alone do not.</summary>
    private const double LeastWeight = 0.6;

    private const int EndingLetters = 3;
    private const int NeighbourLetters = 6;
    private const int LastPlace = 12;

    /// <summary>What a sign says counts half when it has been seen so many times.</summary>
    private const double Doubt = 8;

    /// <summary>Taken for granted at first: one word in five tells.</summary>
    private static readonly Count Usual = new(10, 2);

    private readonly WordTerms terms;
    private readonly Numbering signs;
    private readonly List<Count> counts;
    private Count all;
    private int requests;

    public TellingWords(WordTerms terms) => (this.terms, signs, counts, all) = (terms, new(), [], Usual);

    public TellingWords(WordTerms terms, SnapshotReader from)
    {
        this.terms = terms;
        signs = new(from.ReadArray<ulong>());
        counts = [.. from.ReadArray<Count>()];
        all = from.Read<Count>();
        requests = from.Read<int>();
    }

    /// <summary>Is there anything left to learn?</summary>
    public bool IsLearning => requests < RequestsRead;

    /// <param name="meant">The terms of the names of the request's topics.</param>
    public void Learn(IReadOnlyList<string> words, Language language, IReadOnlySet<ulong> meant)
    {
        requests++;
        for (var at = 0; at < words.Count; at++)
        {
            if (terms.Of(words[at], language) is not { Length: > 0 } own)
            {
                continue;
            }

            var told = Array.Exists(own, term => term.Weight >= LeastWeight && meant.Contains(term.Term));
            all = all.And(told);
            Array.ForEach(Around(words, at), sign => Add(sign, told));
            Array.ForEach(own, term => Add(term.Term, meant.Contains(term.Term)));
        }
    }

    /// <summary>The terms of a text, each weighed by the most telling word that has it: 1 when as telling as any.</summary>
    public IEnumerable<TermWeight> Weigh(Bag text, IReadOnlyList<string> words, Language language)
    {
        var telling = new Dictionary<ulong, double>(text.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (terms.Of(words[at], language) is not { Length: > 0 } own)
            {
                continue;
            }

            var around = Around(words, at).Sum(Says);
            foreach (var (term, _) in own)
            {
                ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(telling, term, out _);
                most = Math.Max(most, Probability(around + Says(term)) / all.Share);
            }
        }

        return text.Terms.Select(term => term with { Weight = Math.Min(1, term.Weight) * telling[term.Term] });
    }

    public void Save(SnapshotWriter to)
    {
        to.Write(signs.All);
        to.Write<Count>(CollectionsMarshal.AsSpan(counts));
        to.Write(all);
        to.Write(requests);
    }

    /// <summary>The signs of a word that other words may have too.</summary>
    private static ulong[] Around(IReadOnlyList<string> words, int at) =>
    [
        Sign(1, words[at].AsSpan(Math.Max(0, words[at].Length - EndingLetters))),
        Sign(2, at > 0 ? Beginning(words[at - 1]) : ""),
        Sign(3, at + 1 < words.Count ? Beginning(words[at + 1]) : ""),
        Sign(4, [(char)Math.Min(at, LastPlace)]),
    ];

    private static ReadOnlySpan<char> Beginning(string word) => word.AsSpan(0, Math.Min(word.Length, NeighbourLetters));

    private static ulong Sign(ulong kind, ReadOnlySpan<char> letters) => StableHash.Of(letters) + kind;

    private void Add(ulong sign, bool told)
    {
        var number = signs.Of(sign);
        if (number == counts.Count)
        {
            counts.Add(default);
        }

        counts[number] = counts[number].And(told);
    }

    /// <summary>How much more or less probable a sign makes it that the word tells, as a logarithm of odds.</summary>
    private double Says(ulong sign) => signs.Known(sign) is >= 0 and var number
        ? LogOdds((counts[number].Told + (Doubt * all.Share)) / (counts[number].Said + Doubt)) - LogOdds(all.Share)
        : 0;

    private double Probability(double says) => 1 / (1 + Math.Exp(-says - LogOdds(all.Share)));

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    /// <summary>How often words were said that have a sign, and how often they told.</summary>
    private readonly record struct Count(int Said, int Told)
    {
        public double Share => (double)Told / Said;

        public Count And(bool told) => new(Said + 1, Told + (told ? 1 : 0));
    }
}
