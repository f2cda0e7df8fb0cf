namespace PeerHelp.Core.Matching;

/// <summary>The verb behind a noun: whoever writes "lukea" or "luen" speaks of <c>lukeminen</c>.</summary>
internal static class FinnishVerbs
{
    private const string Noun = "minen";

    public static IEnumerable<(string Stem, StemUse Use)> Behind(string word)
    {
        if (!word.EndsWith(Noun, StringComparison.Ordinal) || word.Length < Noun.Length + 3)
        {
            yield break;
        }

        var strong = word[..^Noun.Length];
        yield return (strong, StemUse.Verb | StemUse.VerbWeak);
        foreach (var weak in FinnishGrades.Weak(strong))
        {
            yield return (weak, StemUse.VerbWeak);
        }
    }
}
