namespace PeerHelp.Core.Matching;

/// <summary>How alike two words look, letter by letter: finds the same word in another form when no table knows it.</summary>
public static class CharacterGrams
{
    private const int Size = 3;

    /// <summary>Shared groups of three letters: 0 for none, 1 for the same word. The beginning of a word counts more than its end.</summary>
    public static double Likeness(string one, string other)
    {
        var first = Of(one);
        var second = Of(other);
        if (first.Count == 0 || second.Count == 0)
        {
            return one == other ? 1 : 0;
        }

        var shared = first.Count(second.Contains);
        return 2.0 * shared / (first.Count + second.Count);
    }

    /// <summary>The groups of three letters of one word, with a blank before its beginning.</summary>
    public static IReadOnlySet<string> Of(string word)
    {
        var grams = new HashSet<string>();
        var padded = $" {word}";
        for (var at = 0; at + Size <= padded.Length && word.Length > 0; at++)
        {
            grams.Add(padded.Substring(at, Size));
        }

        return grams;
    }
}
