namespace PeerHelp.Core.Matching.Ranking;

/// <summary>In how many texts each feature occurs, and how much it therefore tells.</summary>
internal sealed class Frequencies
{
    private int[] seen = [];
    private int texts;
    private int filled;
    private long features;

    /// <summary>How many features a text has on average, empty texts left out.</summary>
    public double MeanLength => filled == 0 ? 1 : (double)features / filled;

    /// <summary>Counts one text by its features, each named once.</summary>
    public void Add(IEnumerable<int> text)
    {
        texts++;
        var before = features;
        foreach (var feature in text)
        {
            if (feature >= seen.Length)
            {
                Array.Resize(ref seen, Math.Max(feature + 1, seen.Length * 2));
            }

            seen[feature]++;
            features++;
        }

        filled += features > before ? 1 : 0;
    }

    /// <summary>As BM25 has it; nought for what no text has.</summary>
    public double Rarity(int feature) =>
        Seen(feature) is > 0 and var count ? Math.Log(1 + ((texts - count + 0.5) / (count + 0.5))) : 0;

    /// <summary>Softer, never less than one.</summary>
    public double SoftRarity(int feature) => 1 + Math.Log((1.0 + texts) / (1 + Seen(feature)));

    public void Save(SnapshotWriter to)
    {
        to.Write(texts);
        to.Write(filled);
        to.Write(features);
        to.Write<int>(seen);
    }

    public static Frequencies Load(SnapshotReader from) => new()
    {
        texts = from.Read<int>(),
        filled = from.Read<int>(),
        features = from.Read<long>(),
        seen = from.ReadArray<int>(),
    };

    private int Seen(int feature) => feature < seen.Length ? seen[feature] : 0;
}
