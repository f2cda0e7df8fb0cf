namespace PeerHelp.Core.Matching.Ranking;

/// <summary>Gives each text a number, the same one every time, in the order in which they were first seen.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Count => numbers.Count;

    public int Of(ReadOnlySpan<char> text)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var number))
        {
            lookup[text] = number = numbers.Count;
        }

        return number;
    }

    /// <summary>The number, or a negative one when the text was never seen.</summary>
    public int Known(ReadOnlySpan<char> text) => numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number) ? number : -1;
}
