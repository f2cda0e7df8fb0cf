namespace PeerHelp.Core.Matching;

/// <summary>Finds which known Finnish word a mistyped one was meant for: its dots first, then one slip in any form, then two in the dictionary form.</summary>
internal sealed class FinnishMisspelling(FinnishWords words)
{
    /// <summary>Of the ending of a mistyped word; longer ones exist, but rarely meet a slip.</summary>
    private const int LongestEnding = 7;

    private readonly Misspelling misspelling = new(words.All);
    private readonly FinnishSlips oneSlip = new(words.Stems);

    /// <summary>The numbers of the nearest words, at most two; none when none is near.</summary>
    public int[] Meant(string word)
    {
        var forgiven = word.Length > Stump.LongestWord ? 0 : Misspelling.Forgiven(word.Length);
        if (forgiven == 0)
        {
            return [];
        }

        int[] undotted = [.. misspelling.Candidates(word, 0, LongestEnding).Where(known => IsUndotted(word, known)).Take(1)];
        return undotted.Length > 0 ? undotted : Slipped(word, forgiven);
    }

    /// <summary>The words one slip away, or else those more slips away; two are enough to know that it is not clear.</summary>
    private int[] Slipped(string word, int forgiven)
    {
        Span<int> found = stackalloc int[2];
        var count = oneSlip.Find(word, found);
        return count > 0 || forgiven == 1
            ? found[..count].ToArray()
            : [.. misspelling.Candidates(word, forgiven, LongestEnding).Where(known => IsClose(word, words.All[known], forgiven)).Take(2)];
    }

    /// <summary>Is the word a form of the known one, but for its dots?</summary>
    private bool IsUndotted(string word, int known) =>
        FinnishForms.Of(words.All[known]).Any(form => form.Stem.Length <= word.Length
            && (FinnishEndings.Of(word.AsSpan(form.Stem.Length)) & form.Use) != 0
            && EditDistance.Between(form.Stem, word.AsSpan(0, form.Stem.Length), 0) == 0);

    /// <summary>Two slips are counted against the dictionary form alone: with an ending bent as well, too much would look alike.</summary>
    private static bool IsClose(string word, string known, int slips)
    {
        for (var end = word.Length; end >= word.Length - LongestEnding && end >= known.Length - slips; end--)
        {
            if (FinnishEndings.Of(word.AsSpan(end)) != StemUse.None && EditDistance.Between(known, word.AsSpan(0, end), slips) <= slips)
            {
                return true;
            }
        }

        return false;
    }
}
