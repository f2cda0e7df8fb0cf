namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Gives each thing a number, the same one every time, in the order in which they were first seen.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];

    public int Count => numbers.Count;

    /// <summary>All that have a number, in the order of the numbers.</summary>
    public IReadOnlyCollection<T> All => numbers.Keys;

    public int Of(T one)
    {
        if (!numbers.TryGetValue(one, out var number))
        {
            numbers[one] = number = numbers.Count;
        }

        return number;
    }

    /// <summary>The number, or a negative one of what was never seen.</summary>
    public int Known(T one) => numbers.TryGetValue(one, out var number) ? number : -1;

    /// <summary>When all are known: no more memory than needed.</summary>
    public void Trim() => numbers.TrimExcess();

    public static Numbering<T> Of(T[] all)
    {
        var numbering = new Numbering<T>();
        numbering.numbers.EnsureCapacity(all.Length);
        Array.ForEach(all, one => numbering.numbers.Add(one, numbering.Count));
        return numbering;
    }
}
