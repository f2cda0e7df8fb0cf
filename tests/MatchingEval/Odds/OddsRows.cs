namespace PeerHelp.MatchingEval.Odds;

/// <summary>What the trees are fitted to: a row for each question and topic, its signs, whether the one is about the other, and how much the row counts.</summary>
internal sealed class OddsRows(int signs)
{
    private readonly List<float> values = [];

    public int Signs => signs;

    public int Count => IsAbout.Count;

    public List<bool> IsAbout { get; } = [];

    public List<double> Weights { get; } = [];

    public float At(int row, int sign) => values[(row * signs) + sign];

    public void Add(ReadOnlySpan<float> row, bool isAbout, double weight)
    {
        values.AddRange(row);
        IsAbout.Add(isAbout);
        Weights.Add(weight);
    }
}
