using System.Buffers;
using System.Runtime.Intrinsics;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>How like each topic a text is, seen from several sides: a row of numbers for each topic's place.</summary>
/// <remarks>A side is a window on all rows that begins with its own number: at <see cref="Row"/> of a place stands what it shows.</remarks>
internal sealed class Likenesses(int places) : IDisposable
{
    public const int Sides = 8;

    private readonly float[] all = Cleared(Sides * places);

    /// <summary>Its names and the text share words (BM25), each weighed by how telling it is.</summary>
    public Span<float> Names => Side(0);

    /// <summary>Its names, hidden ones included, and the text share words, all alike.</summary>
    public Span<float> AllNames => Side(1);

    /// <summary>How much of one of its names the text says, 0 to 1.</summary>
    public Span<float> Covered => Side(2);

    /// <summary>Its names and the text share groups of letters (cosine).</summary>
    public Span<float> Letters => Side(3);

    /// <summary>Its examples and the text share words (cosine).</summary>
    public Span<float> Examples => Side(4);

    /// <summary>Past requests about it and the text share words (cosine with their sum).</summary>
    public Span<float> Past => Side(5);

    /// <summary>The past requests nearest to the text that were about it: the sum of their cosines.</summary>
    public Span<float> Nearest => Side(6);

    /// <summary>The same with the cosines' cubes: only very near ones count.</summary>
    public Span<float> VeryNear => Side(7);

    /// <summary>Where the row of a place begins.</summary>
    public static int Row(int place) => place * Sides;

    /// <summary>All sides of one place at once, in the order above.</summary>
    public Vector256<float> At(int place) => Vector256.Create(all.AsSpan(Row(place), Sides));

    public void Dispose() => ArrayPool<float>.Shared.Return(all);

    private Span<float> Side(int side) => all.AsSpan(side);

    private static float[] Cleared(int count)
    {
        var numbers = ArrayPool<float>.Shared.Rent(Math.Max(count, Sides));
        numbers.AsSpan(0, count).Clear();
        return numbers;
    }
}
