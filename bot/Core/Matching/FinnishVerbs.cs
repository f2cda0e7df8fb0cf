namespace PeerHelp.Core.Matching;

/// <summary>The verb behind a noun: whoever writes "lukea" or "luen" speaks of <c>lukeminen</c>, "opiskelen" of <c>opiskelu</c>.</summary>
internal static class FinnishVerbs
{
    private const int ShortestVerb = 3;
    private const int ShortestRoot = 2;
    private const int LongestShortNoun = 6;

    /// <summary>How a noun's ending leads to the verb's vowel stem and, where it has one, its consonant stem.</summary>
    private static readonly (string Noun, string Vowel, string Consonant)[] Ways =
    [
        ("minen", "", ""), ("elu", "ele", "el"), ("ely", "ele", "el"), ("ailu", "aile", "ail"), ("äily", "äile", "äil"),
        ("tus", "tta", ""), ("tys", "ttä", ""), ("aus", "aa", "at"), ("nta", "", ""), ("ntä", "", ""), ("inti", "i", ""),
    ];

    public static IEnumerable<(string Stem, StemUse Use)> Behind(string word)
    {
        foreach (var (noun, vowel, consonant) in Ways)
        {
            var root = word.Length - noun.Length;
            if (root >= ShortestRoot && root + vowel.Length >= ShortestVerb && word.EndsWith(noun, StringComparison.Ordinal))
            {
                return Bend(word[..root] + vowel, consonant.Length > 0 ? word[..root] + consonant : "");
            }
        }

        return word is [.. { Length: >= 2 and < LongestShortNoun } stem, 'u' or 'y']
            ? Bend(stem + 'e', "").Concat(Bend(stem + (word[^1] == 'u' ? 'a' : 'ä'), ""))
            : [];
    }

    /// <summary>The last vowel gives way before an i: "kouluttaa, koulutti", "hakea, hakisi".</summary>
    private static IEnumerable<(string Stem, StemUse Use)> Bend(string strong, string consonant)
    {
        yield return (strong, StemUse.Verb | StemUse.VerbWeak);
        foreach (var weak in FinnishGrades.Weak(strong))
        {
            yield return (weak, StemUse.VerbWeak);
            yield return (weak[..^1], StemUse.VerbBeforeI);
        }

        if (strong[^1] is 'a' or 'ä' or 'e')
        {
            yield return (strong[..^1], StemUse.VerbBeforeI);
        }

        if (consonant.Length > 0)
        {
            yield return (consonant, StemUse.VerbConsonant);
        }
    }
}
