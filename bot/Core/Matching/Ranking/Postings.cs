using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>For each feature (a term, a group of letters) what has it.</summary>
/// <remarks>
/// Nearly all lie packed side by side in one row. The latest wait in lists of their own, until there are so many that they are worth
/// packing. Reading while another thread adds is not safe; <see cref="ExpertIndex"/> sees to it.
/// </remarks>
internal sealed class Postings<T>
    where T : unmanaged
{
    private const int FewestWaiting = 4096;
    private const int PackedForEachWaiting = 4;

    private readonly Dictionary<int, List<T>> waiting = [];
    private int waitingCount;
    private T[] packed = [];

    /// <summary>By feature: where in the row those after it begin.</summary>
    private int[] ends = [];

    public void Add(int feature, T posting)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, feature, out _);
        (list ??= []).Add(posting);
        if (++waitingCount > Math.Max(FewestWaiting, Math.Max(packed.Length, ends.Length) / PackedForEachWaiting))
        {
            Pack();
        }
    }

    public int Count(int feature) => Packed(feature).Length + Waiting(feature).Length;

    /// <summary>Those that have the feature, the latest left out.</summary>
    public ReadOnlySpan<T> Packed(int feature) =>
        feature < ends.Length ? packed.AsSpan((feature == 0 ? 0 : ends[feature - 1])..ends[feature]) : [];

    /// <summary>The latest that have the feature.</summary>
    public ReadOnlySpan<T> Waiting(int feature) =>
        waitingCount > 0 && waiting.TryGetValue(feature, out var list) ? CollectionsMarshal.AsSpan(list) : [];

    /// <summary>After many have been added: no more memory than needed.</summary>
    public void Pack()
    {
        if (waitingCount == 0)
        {
            return;
        }

        var (all, next) = (new T[packed.Length + waitingCount], Ends());
        for (var (feature, at) = (0, 0); feature < next.Length; at = next[feature++])
        {
            var old = Packed(feature);
            old.CopyTo(all.AsSpan(at));
            Waiting(feature).CopyTo(all.AsSpan(at + old.Length));
        }

        (packed, ends, waitingCount) = (all, next, 0);
        waiting.Clear();
        waiting.TrimExcess();
    }

    public void Save(SnapshotWriter to)
    {
        var next = Ends();
        to.Write<int>(next);
        for (var feature = 0; feature < next.Length; feature++)
        {
            to.WriteRaw(Packed(feature));
            to.WriteRaw(Waiting(feature));
        }
    }

    public static Postings<T> Load(SnapshotReader from)
    {
        var ends = from.ReadArray<int>();
        return new() { ends = ends, packed = from.ReadRaw<T>(ends.LastOrDefault()) };
    }

    /// <summary>Where each feature's will end when all are packed.</summary>
    private int[] Ends()
    {
        var next = new int[Math.Max(ends.Length, waiting.Keys.DefaultIfEmpty(-1).Max() + 1)];
        var end = 0;
        for (var feature = 0; feature < next.Length; feature++)
        {
            next[feature] = end += Count(feature);
        }

        return next;
    }
}
