namespace PeerHelp.Core.Asking;

/// <summary>The words of a post, their pairs, and the groups of three to five letters that carry endings, dialects and typos.</summary>
/// <remarks>Words and pairs stand in fences ("&lt;miten te&gt;"), and so do the beginnings and ends of words.</remarks>
internal static class LetterSigns
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>Stands for every number: which one it is says nothing.</summary>
    private const string Number = "0";

    public static HashSet<string> Of(IReadOnlyList<string> post)
    {
        var signs = new HashSet<string>();
        var words = post.Select(word => char.IsDigit(word[0]) ? Number : word).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0)
            {
                signs.Add($"<{words[at - 1]} {words[at]}>");
            }

            AddGroups($"<{words[at]}>", signs);
        }

        return signs;
    }

    private static void AddGroups(string fenced, HashSet<string> signs)
    {
        signs.Add(fenced);
        var known = signs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var size = Shortest; size <= Longest; size++)
        {
            for (var start = 0; start + size <= fenced.Length; start++)
            {
                known.Add(fenced.AsSpan(start, size));
            }
        }
    }
}
