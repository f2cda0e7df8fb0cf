namespace PeerHelp.Core.Matching;

/// <summary>Cuts the inflection off a Finnish word, by the published Snowball algorithm for Finnish.</summary>
/// <remarks>Expects lower case. A consonant that weakens ("velka", "velan") stays; the vocabulary knows both.</remarks>
public static class FinnishStemmer
{
    private const string Vowels = "aeiouyäö";
    private const string PluralVowels = "aeiouäö";
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static readonly string[] Particles = ["kaan", "kään", "han", "hän", "kin", "sti", "ko", "kö", "pa", "pä"];
    private static readonly string[] Possessives = ["mme", "nne", "nsa", "nsä", "an", "en", "ni", "si", "än"];
    private static readonly string[] BeforeAn = ["ta", "ssa", "sta", "lla", "lta", "na"];
    private static readonly string[] BeforeÄn = ["tä", "ssä", "stä", "llä", "ltä", "nä"];
    private static readonly string[] BeforeEn = ["lle", "ine"];
    private static readonly string[] LongVowels = ["aa", "ee", "ii", "oo", "uu", "ää", "öö"];
    private static readonly string[] Cases =
    [
        "seen", "siin", "tten", "den", "han", "hen", "hin", "hon", "hän", "hön", "ine", "ksi", "lla", "lle", "llä",
        "lta", "ltä", "ssa", "ssä", "sta", "stä", "tta", "ttä", "na", "nä", "ta", "tä", "a", "n", "ä",
    ];

    private static readonly string[] Comparatives =
        ["imma", "immä", "immi", "impa", "impä", "impi", "eja", "ejä", "mma", "mmä", "mmi", "mpa", "mpä", "mpi"];

    public static string Stem(string word)
    {
        if (word.Length > Stump.LongestWord)
        {
            return word;
        }

        Span<char> room = stackalloc char[Stump.LongestWord + 2];
        word.CopyTo(room);
        var stump = new Stump(room, word.Length);
        var first = stump.RegionAfter(0, Vowels);
        var second = stump.RegionAfter(first, Vowels);

        CutParticle(ref stump, first, second);
        CutPossessive(ref stump, first);
        var cutCase = CutCase(ref stump, first);
        CutComparative(ref stump, second, Comparatives);
        CutPlural(ref stump, first, second, cutCase);
        Tidy(ref stump, first);
        return stump.Length == word.Length ? word : stump.ToString();
    }

    private static void CutParticle(ref Stump stump, int first, int second)
    {
        var ending = stump.First(Particles, first);
        var before = stump.Length - ending.Length;
        if (ending == "sti" ? before >= second : before > 0 && (Vowels + "nt").Contains(stump[before - 1]))
        {
            stump.Cut(ending.Length);
        }
    }

    private static void CutPossessive(ref Stump stump, int first)
    {
        var ending = stump.First(Possessives, first);
        var goes = ending switch
        {
            "si" => !stump.EndsBefore(2, "k"),
            "an" => AnyBefore(stump, 2, BeforeAn),
            "än" => AnyBefore(stump, 2, BeforeÄn),
            "en" => AnyBefore(stump, 2, BeforeEn),
            _ => true,
        };
        if (!goes)
        {
            return;
        }

        stump.Cut(ending.Length);
        if (ending == "ni" && stump.Ends("kse", 0))
        {
            stump.Replace("kse", "ksi");
        }
    }

    private static bool CutCase(ref Stump stump, int first)
    {
        foreach (var ending in Cases)
        {
            // Three endings are known by what stands before them, inside the region; without it a shorter one is tried.
            if (!stump.Ends(ending, first) || !Stands(stump, ending, first))
            {
                continue;
            }

            if (!MayGo(stump, ending))
            {
                return false;
            }

            var takesVowel = ending == "n" && (AnyBefore(stump, 1, LongVowels) || stump.EndsBefore(1, "ie"));
            stump.Cut(ending.Length + (takesVowel ? 1 : 0));
            return true;
        }

        return false;
    }

    private static bool Stands(Stump stump, string ending, int first)
    {
        var before = stump.Length - ending.Length;
        return ending switch
        {
            "seen" => before - 2 >= first && AnyBefore(stump, 4, LongVowels),
            "siin" or "den" or "tten" => before - 2 >= first && stump[before - 1] == 'i' && PluralVowels.Contains(stump[before - 2]),
            _ => true,
        };
    }

    private static bool MayGo(Stump stump, string ending)
    {
        var before = stump.Length - ending.Length;
        return ending switch
        {
            "han" or "hen" or "hin" or "hon" or "hän" or "hön" => before > 0 && stump[before - 1] == ending[1],
            "tta" or "ttä" => stump.EndsBefore(3, "e"),
            "a" or "ä" => before > 1 && Vowels.Contains(stump[before - 1]) && Consonants.Contains(stump[before - 2]),
            _ => true,
        };
    }

    private static void CutComparative(ref Stump stump, int second, string[] endings)
    {
        var ending = stump.First(endings, second);
        if (ending.Length != 3 || ending[0] == 'e' || !stump.EndsBefore(3, "po"))
        {
            stump.Cut(ending.Length);
        }
    }

    private static void CutPlural(ref Stump stump, int first, int second, bool cutCase)
    {
        if (cutCase)
        {
            stump.Cut(stump.Ends("i", first) || stump.Ends("j", first) ? 1 : 0);
        }
        else if (stump.Ends("t", first) && stump.Length - 2 >= first && Vowels.Contains(stump[stump.Length - 2]))
        {
            stump.Cut(1);
            CutComparative(ref stump, second, ["imma", "mma"]);
        }
    }

    private static void Tidy(ref Stump stump, int first)
    {
        if (stump.Length - 2 >= first && AnyBefore(stump, 0, LongVowels))
        {
            stump.Cut(1);
        }

        if (stump.Length - 2 >= first && "aäei".Contains(stump[stump.Length - 1]) && Consonants.Contains(stump[stump.Length - 2]))
        {
            stump.Cut(1);
        }

        stump.Cut(stump.Ends("oj", first) || stump.Ends("uj", first) ? 1 : 0);
        stump.Cut(stump.Ends("jo", first) ? 1 : 0);

        var last = stump.Length - 1;
        while (last >= 0 && Vowels.Contains(stump[last]))
        {
            last--;
        }

        if (last >= 1 && stump[last - 1] == stump[last] && Consonants.Contains(stump[last]))
        {
            stump.RemoveAt(last);
        }
    }

    private static bool AnyBefore(Stump stump, int skipped, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (stump.EndsBefore(skipped, ending))
            {
                return true;
            }
        }

        return false;
    }
}
