namespace PeerHelp.Core.Matching;

/// <summary>The stems a Finnish dictionary word may be bent from, by its ending alone.</summary>
/// <remarks>
/// Where an ending leaves two ways open ("käsi, käden" and "lasi, lasin"), both are given: a stem nobody writes does no harm.
/// </remarks>
internal static class FinnishForms
{
    private const string Vowels = "aeiouyäö";

    private static readonly Dictionary<string, (string Strong, string Plural)> Odd = new()
    {
        ["mies"] = ("miehe", "miehi"), ["kevät"] = ("kevää", "kevä"), ["sydän"] = ("sydäme", "sydämi"), ["lämmin"] = ("lämpimä", "lämpimi"),
        ["tytär"] = ("tyttäre", "tyttäri"), ["olut"] = ("olue", "olui"), ["lyhyt"] = ("lyhye", "lyhyi"), ["kevyt"] = ("kevye", "kevyi"),
        ["ohut"] = ("ohue", "ohui"), ["veli"] = ("velje", "velji"), ["morsian"] = ("morsiame", "morsiami"), ["ien"] = ("ikene", "ikeni"),
        ["yksi"] = ("yhte", "yksi"), ["kaksi"] = ("kahte", "kaksi"),
    };

    /// <summary>The stems of a word in the nominative singular, lower case.</summary>
    public static IEnumerable<(string Stem, StemUse Use)> Of(string word)
    {
        var stems = new FinnishStems();
        stems.Add(word, StemUse.Whole);
        if (Odd.TryGetValue(word, out var odd))
        {
            stems.Singular(odd.Strong, word);
            stems.AddPlural(odd.Plural);
        }
        else if (word.Length > 2 || word == "yö")
        {
            Bend(stems, word);
        }

        return stems.All.Concat(FinnishVerbs.Behind(word));
    }

    private static void Bend(FinnishStems stems, string word)
    {
        if (Vowels.Contains(word[^1]))
        {
            FinnishVowelWords.Bend(stems, word);
        }
        else
        {
            FinnishConsonantWords.Bend(stems, word);
        }
    }
}
