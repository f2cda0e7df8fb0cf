using System.Numerics;
using System.Runtime.InteropServices;

namespace PeerHelp.Core.Matching;

/// <summary>Finds the known words that a mistyped one may have been meant for.</summary>
/// <remarks>
/// One slip is forgiven in words of five letters, two in words of ten. A word is sought among those that begin with the same letter,
/// or with its second one (the first two may have changed places), and that lack few of its letters.
/// </remarks>
internal sealed class Misspelling
{
    private const int LongEnoughForOne = 5;
    private const int LongEnoughForTwo = 10;
    private const int EndThatBends = 2;

    private readonly Dictionary<char, List<(uint Letters, int Length, int Word)>> byFirst = [];

    private readonly IReadOnlyList<string> words;

    public Misspelling(IReadOnlyList<string> words)
    {
        this.words = words;
        for (var number = 0; number < words.Count; number++)
        {
            var word = words[number];
            if (word.Length >= LongEnoughForOne - 1)
            {
                var first = EditDistance.Plain(word[0]);
                var bucket = byFirst.TryGetValue(first, out var known) ? known : byFirst[first] = [];
                bucket.Add((LettersOf(word.AsSpan(0, word.Length - EndThatBends)), word.Length, number));
            }
        }

        foreach (var bucket in byFirst.Values)
        {
            bucket.TrimExcess();
        }
    }

    /// <summary>How many slips a word of this length is forgiven.</summary>
    public static int Forgiven(int length) => length >= LongEnoughForTwo ? 2 : length >= LongEnoughForOne ? 1 : 0;

    /// <summary>A guess is only believed when nothing else is as near.</summary>
    public static Term[] Guess(IReadOnlyList<int> meant, Func<int, Term[]> termsOf) =>
        meant is [var only] ? [.. termsOf(only).Select(term => term.Kind == TermKind.Word ? term with { Kind = TermKind.Guess } : term)] : [];

    /// <summary>The words whose beginnings come close to the mistyped one.</summary>
    /// <param name="longestEnding">How many letters of the mistyped word may be an ending.</param>
    public List<int> Candidates(string mistyped, int forgiven, int longestEnding)
    {
        var found = new List<int>();
        if (mistyped.Length > 1)
        {
            var (first, second) = (EditDistance.Plain(mistyped[0]), EditDistance.Plain(mistyped[1]));
            Look(first, mistyped, forgiven, longestEnding, found);
            if (second != first)
            {
                Look(second, mistyped, forgiven, longestEnding, found);
            }
        }

        return found;
    }

    private void Look(char first, string mistyped, int forgiven, int longestEnding, List<int> found)
    {
        if (!byFirst.TryGetValue(first, out var bucket))
        {
            return;
        }

        var (shortest, longest) = (mistyped.Length - longestEnding - forgiven, mistyped.Length + EndThatBends + forgiven);
        var letters = LettersOf(mistyped);
        foreach (var (own, length, word) in CollectionsMarshal.AsSpan(bucket))
        {
            if (length >= shortest && length <= longest && BitOperations.PopCount(own & ~letters) <= forgiven
                && EditDistance.ToBeginning(words[word].AsSpan(0, length - EndThatBends), mistyped, forgiven) <= forgiven)
            {
                found.Add(word);
            }
        }
    }

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (EditDistance.Plain(letter) & 31);
        }

        return letters;
    }
}
