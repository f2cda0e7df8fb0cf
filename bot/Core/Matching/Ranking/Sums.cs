namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Sums by number, in a row that is nought between two uses: to forget the few that were added to is quicker than to clear all.</summary>
internal sealed class Sums
{
    private readonly List<int> touched = [];
    private float[] row = [];

    public float this[int number] => row[number];

    /// <summary>Makes room for so many numbers.</summary>
    public void Room(int count)
    {
        if (row.Length < count)
        {
            Array.Resize(ref row, 2 * count);
        }
    }

    /// <param name="more">Above nought.</param>
    public void Add(int number, float more)
    {
        ref var sum = ref row[number];
        if (sum == 0)
        {
            touched.Add(number);
        }

        sum += more;
    }

    /// <summary>The numbers that were added to, in the order in which they first were, with their sums.</summary>
    public WeighedTerm[] All() => [.. touched.Select(number => new WeighedTerm(number, row[number]))];

    public void Forget()
    {
        foreach (var number in touched)
        {
            row[number] = 0;
        }

        touched.Clear();
    }
}
