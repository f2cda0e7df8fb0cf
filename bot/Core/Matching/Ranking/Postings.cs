using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>For each feature (a term, a group of letters) the rows that have it, with a weight each.</summary>
/// <remarks>Reading while another thread adds is not safe; <see cref="ExpertIndex"/> sees to it.</remarks>
internal sealed class Postings
{
    private readonly List<List<(int Row, float Weight)>> lists = [];

    public void Add(int row, int feature, double weight)
    {
        while (lists.Count <= feature)
        {
            lists.Add([]);
        }

        lists[feature].Add((row, (float)weight));
    }

    public ReadOnlySpan<(int Row, float Weight)> Of(int feature) =>
        feature < lists.Count ? CollectionsMarshal.AsSpan(lists[feature]) : [];

    /// <summary>In how many rows the feature occurs.</summary>
    public int Count(int feature) => feature < lists.Count ? lists[feature].Count : 0;

    /// <summary>Adds weight × weight to each row that shares the feature.</summary>
    public void Score(int feature, double weight, Span<float> rows)
    {
        foreach (var (row, own) in Of(feature))
        {
            rows[row] += (float)weight * own;
        }
    }

    /// <summary>When all has been added: no more memory than needed.</summary>
    public void Trim() => lists.ForEach(list => list.TrimExcess());
}
