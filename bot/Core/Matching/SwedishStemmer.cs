namespace PeerHelp.Core.Matching;

/// <summary>Cuts the inflection off a Swedish word, by the published Snowball algorithm for Swedish.</summary>
/// <remarks>Expects lower case.</remarks>
public static class SwedishStemmer
{
    private const string Vowels = "aeiouyåäö";
    private const string MayStandBeforeS = "bcdfghjklmnoprtvy";

    private static readonly string[] Endings =
    [
        "heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas", "ades",
        "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna", "ade", "are", "ast", "ens", "ern", "het",
        "ad", "ar", "as", "at", "en", "er", "es", "or", "a", "e", "s",
    ];

    private static readonly string[] Pairs = ["dd", "dt", "gd", "gt", "kt", "nn", "tt"];
    private static readonly string[] Derived = ["fullt", "löst", "els", "lig", "ig"];

    public static string Stem(string word)
    {
        if (word.Length is < 3 or > Stump.LongestWord)
        {
            return word;
        }

        Span<char> room = stackalloc char[Stump.LongestWord + 2];
        word.CopyTo(room);
        var stump = new Stump(room, word.Length);
        var region = Math.Max(3, stump.RegionAfter(0, Vowels));

        var ending = stump.First(Endings, region);
        if (ending != "s" || MayStandBeforeS.Contains(stump[stump.Length - 2]))
        {
            stump.Cut(ending.Length);
        }

        stump.Cut(stump.First(Pairs, region).Length > 0 ? 1 : 0);
        CutDerived(ref stump, region);
        return stump.Length == word.Length ? word : stump.ToString();
    }

    private static void CutDerived(ref Stump stump, int region)
    {
        var ending = stump.First(Derived, region);
        stump.Cut(ending is "fullt" or "löst" ? 1 : ending.Length);
    }
}
