using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching.Ranking;

/// <summary>The groups of three to five letters a text's words are made of, the borders of words included.</summary>
internal static class LetterGroups
{
    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>Five letters of our alphabets fit in a number; groups of others may fall together, which does little harm.</summary>
    private const int LetterBits = 12;

    /// <summary>How often each known group occurs; <paramref name="number"/> tells a group's number, or a negative one.</summary>
    /// <remarks>Where a group is not known no longer one is: whoever knows groups knows all of a word's.</remarks>
    public static Dictionary<int, int> Count(IEnumerable<string> words, Func<ulong, int> number)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in words)
        {
            for (var at = -1; at <= word.Length; at++)
            {
                var group = 0UL;
                for (var length = 1; length <= Longest && at + length - 1 <= word.Length; length++)
                {
                    group = (group << LetterBits) ^ LetterAt(word, at + length - 1);
                    if (length < Shortest)
                    {
                        continue;
                    }

                    if (number(group) is not (>= 0 and var known))
                    {
                        break;
                    }

                    CollectionsMarshal.GetValueRefOrAddDefault(counts, known, out _)++;
                }
            }
        }

        return counts;
    }

    private static ulong LetterAt(string word, int at) => at < 0 || at == word.Length ? ' ' : word[at];
}
