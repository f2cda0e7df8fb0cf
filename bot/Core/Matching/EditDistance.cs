namespace PeerHelp.Core.Matching;

/// <summary>How many slips of the finger part two spellings.</summary>
/// <remarks>
/// A slip is a letter put in, left out, changed, or swapped with its neighbour.
/// Letters that differ by their dots alone are the same: not every keyboard has them.
/// </remarks>
internal static class EditDistance
{
    /// <summary>The slips, up to <paramref name="most"/>; one more when there are more.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most) =>
        Math.Abs(one.Length - other.Length) > most ? most + 1 : Count(one, other, most, toTheEnd: true);

    /// <summary>The slips between a spelling and the closest beginning of another.</summary>
    public static int ToBeginning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most) =>
        one.Length - other.Length > most ? most + 1 : Count(one, other[..Math.Min(other.Length, one.Length + most)], most, toTheEnd: false);

    /// <summary>The same letter without its dots or ring.</summary>
    public static char Plain(char letter) => letter switch
    {
        'ä' or 'å' => 'a',
        'ö' => 'o',
        'é' or 'è' => 'e',
        _ => letter,
    };

    private static int Count(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most, bool toTheEnd)
    {
        if (other.Length > Stump.LongestWord)
        {
            return most + 1;
        }

        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        row.Fill(most + 1);
        for (var at = 0; at <= other.Length; at++)
        {
            last[at] = Math.Min(at, most + 1);
        }

        for (var at = 1; at <= one.Length; at++)
        {
            if (Fill(one, other, at, most, above, last, row) > most)
            {
                return most + 1;
            }

            last.CopyTo(above);
            row.CopyTo(last);
        }

        return Math.Min(toTheEnd ? last[^1] : Smallest(last), most + 1);
    }

    /// <summary>Fills what can matter of the row of one letter; the smallest number in it.</summary>
    private static int Fill(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int at, int most, Span<int> above, Span<int> last, Span<int> row)
    {
        var from = Math.Max(1, at - most);
        var smallest = at <= most ? at : most + 1;
        row[from - 1] = smallest;
        var letter = Plain(one[at - 1]);
        for (var to = from; to <= Math.Min(row.Length - 1, at + most); to++)
        {
            var opposite = Plain(other[to - 1]);
            var cost = Math.Min(last[to - 1] + (letter == opposite ? 0 : 1), Math.Min(last[to], row[to - 1]) + 1);
            if (at > 1 && to > 1 && letter == Plain(other[to - 2]) && opposite == Plain(one[at - 2]))
            {
                cost = Math.Min(cost, above[to - 2] + 1);
            }

            row[to] = cost;
            smallest = Math.Min(smallest, cost);
        }

        return smallest;
    }

    private static int Smallest(ReadOnlySpan<int> row)
    {
        var smallest = int.MaxValue;
        foreach (var cost in row)
        {
            smallest = Math.Min(smallest, cost);
        }

        return smallest;
    }
}
