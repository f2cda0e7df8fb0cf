namespace PeerHelp.Core.Matching.Ranking;

/// <summary>The groups of three to five letters a text's words are made of, the borders of words included.</summary>
internal static class LetterGroups
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>How often each known group occurs; <paramref name="number"/> tells a group's number, or a negative one.</summary>
    public static Dictionary<int, int> Count(IEnumerable<string> words, Func<ReadOnlySpan<char>, int> number)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in words)
        {
            var padded = $" {word} ".AsSpan();
            for (var at = 0; at < padded.Length; at++)
            {
                for (var length = Shortest; length <= Longest && at + length <= padded.Length; length++)
                {
                    if (number(padded.Slice(at, length)) is >= 0 and var group)
                    {
                        counts[group] = counts.GetValueOrDefault(group) + 1;
                    }
                }
            }
        }

        return counts;
    }
}
