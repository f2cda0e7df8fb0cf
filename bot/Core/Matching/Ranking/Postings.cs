namespace PeerHelp.Core.Matching.Ranking;

/// <summary>For each feature (a term, a group of letters) the rows that have it, with a weight each.</summary>
/// <remarks>Reading while another thread adds is not safe; <see cref="ExpertIndex"/> sees to it.</remarks>
internal sealed class Postings
{
    private const int FirstRoom = 2;

    private Posting[][] lists = [];
    private int[] counts = [];

    public void Add(int row, int feature, double weight)
    {
        MakeRoomFor(feature);
        ref var list = ref lists[feature];
        ref var count = ref counts[feature];
        if (count == list.Length)
        {
            Array.Resize(ref list, Math.Max(FirstRoom, count + (count / 4) + 1));
        }

        list[count++] = new(row, (float)weight);
    }

    /// <summary>In how many rows the feature occurs.</summary>
    public int Count(int feature) => feature < counts.Length ? counts[feature] : 0;

    public ReadOnlySpan<Posting> Of(int feature) => feature < lists.Length ? lists[feature].AsSpan(0, counts[feature]) : [];

    /// <summary>Adds weight × weight to each row that shares the feature.</summary>
    public void Score(int feature, double weight, Span<float> rows)
    {
        var given = (float)weight;
        foreach (var (row, own) in Of(feature))
        {
            rows[row] += given * own;
        }
    }

    public void Save(SnapshotWriter to)
    {
        var features = Array.FindLastIndex(counts, count => count > 0) + 1;
        to.Write(counts.AsSpan(0, features));
        for (var feature = 0; feature < features; feature++)
        {
            to.WriteRaw<Posting>(lists[feature].AsSpan(0, counts[feature]));
        }
    }

    public static Postings Load(SnapshotReader from)
    {
        var read = new Postings { counts = from.ReadArray<int>() };
        read.lists = [.. read.counts.Select(from.ReadRaw<Posting>)];
        return read;
    }

    private void MakeRoomFor(int feature)
    {
        if (feature < lists.Length)
        {
            return;
        }

        var before = lists.Length;
        var after = Math.Max(feature + 1, before + (before / 2));
        Array.Resize(ref counts, after);
        Array.Resize(ref lists, after);
        lists.AsSpan(before).Fill([]);
    }
}

/// <summary>A row that has a feature, and how much.</summary>
internal readonly record struct Posting(int Row, float Weight);
