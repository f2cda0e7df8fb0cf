namespace PeerHelp.Core.Matching;

/// <summary>Cuts the inflection off an English word, by the published Snowball algorithm "Porter 2".</summary>
/// <remarks>Expects lower case. A capital Y stands for a y that is a consonant, as in the published description.</remarks>
public static class EnglishStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> WholeAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly string[] LongBeginnings = ["gener", "commun", "arsen"];

    /// <summary>What an ending in the first region becomes, the longest endings first.</summary>
    private static readonly (string Ending, string With)[] Second =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
        ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string With)[] Third =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Fourth =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic",
    ];

    public static string Stem(string word)
    {
        if (word.Length is < 3 or > Stump.LongestWord)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        Span<char> room = stackalloc char[Stump.LongestWord + 2];
        var begin = word[0] == '\'' ? 1 : 0;
        word.AsSpan(begin).CopyTo(room);
        var stump = new Stump(room, word.Length - begin);
        MarkConsonantY(stump);
        var (first, second) = Regions(stump);

        CutPossessive(ref stump);
        CutPlural(ref stump);
        if (!WholeAfterPlural.Contains(stump.ToString()))
        {
            CutTense(ref stump, first);
            SoftenY(ref stump);
            Exchange(ref stump, Second, first, second);
            Exchange(ref stump, Third, first, second);
            CutFourth(ref stump, second);
            CutLast(ref stump, first, second);
        }

        return stump.ToString().Replace('Y', 'y');
    }

    private static void MarkConsonantY(Stump stump)
    {
        for (var at = 0; at < stump.Length; at++)
        {
            if (stump[at] == 'y' && (at == 0 || Vowels.Contains(stump[at - 1])))
            {
                stump.Set(at, 'Y');
            }
        }
    }

    private static (int First, int Second) Regions(Stump stump)
    {
        var first = stump.RegionAfter(0, Vowels);
        foreach (var beginning in LongBeginnings)
        {
            first = stump.Letters.StartsWith(beginning, StringComparison.Ordinal) ? beginning.Length : first;
        }

        return (first, stump.RegionAfter(first, Vowels));
    }

    private static void CutPossessive(ref Stump stump) => stump.Cut(stump.First(["'s'", "'s", "'"], 0).Length);

    private static void CutPlural(ref Stump stump)
    {
        switch (stump.First(["sses", "ied", "ies", "us", "ss", "s"], 0))
        {
            case "sses":
                stump.Cut(2);
                break;
            case "ied" or "ies":
                stump.Cut(stump.Length > 4 ? 2 : 1);
                break;
            case "s" when stump.Length > 1 && HasVowel(stump, stump.Length - 2):
                stump.Cut(1);
                break;
        }
    }

    private static void CutTense(ref Stump stump, int first)
    {
        var ending = stump.First(["eedly", "ingly", "edly", "eed", "ing", "ed"], 0);
        if (ending is "eed" or "eedly")
        {
            stump.Cut(stump.Length - ending.Length >= first ? ending.Length - 2 : 0);
            return;
        }

        if (ending.Length == 0 || !HasVowel(stump, stump.Length - ending.Length))
        {
            return;
        }

        stump.Cut(ending.Length);
        if (stump.First(["at", "bl", "iz"], 0).Length > 0)
        {
            stump.Replace("", "e");
        }
        else if (stump.First(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"], 0).Length > 0)
        {
            stump.Cut(1);
        }
        else if (first >= stump.Length && EndsShort(stump, stump.Length))
        {
            stump.Replace("", "e");
        }
    }

    private static void SoftenY(ref Stump stump)
    {
        var last = stump.Length - 1;
        if (last > 1 && stump[last] is 'y' or 'Y' && !Vowels.Contains(stump[last - 1]))
        {
            stump.Set(last, 'i');
        }
    }

    private static void Exchange(ref Stump stump, (string Ending, string With)[] table, int first, int second)
    {
        foreach (var (ending, with) in table)
        {
            if (!stump.Ends(ending, 0))
            {
                continue;
            }

            var before = stump.Length - ending.Length;
            var goes = ending switch
            {
                "ogi" => stump.EndsBefore(3, "l"),
                "li" => before > 0 && "cdeghkmnrt".Contains(stump[before - 1]),
                "ative" => before >= second,
                _ => true,
            };
            if (goes && before >= first)
            {
                stump.Replace(ending, with);
            }

            return;
        }
    }

    private static void CutFourth(ref Stump stump, int second)
    {
        var ending = stump.First(Fourth, 0);
        var before = stump.Length - ending.Length;
        if (before >= second && (ending != "ion" || stump.EndsBefore(3, "s") || stump.EndsBefore(3, "t")))
        {
            stump.Cut(ending.Length);
        }
    }

    private static void CutLast(ref Stump stump, int first, int second)
    {
        var before = stump.Length - 1;
        var goes = stump.Ends("e", 0)
            ? before >= second || (before >= first && !EndsShort(stump, before))
            : stump.Ends("ll", 0) && before >= second;
        stump.Cut(goes ? 1 : 0);
    }

    private static bool HasVowel(Stump stump, int length)
    {
        for (var at = 0; at < length; at++)
        {
            if (Vowels.Contains(stump[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Does the beginning of this length end in a short syllable, as "hop", "cut" or "at"?</summary>
    private static bool EndsShort(Stump stump, int length) => length switch
    {
        < 2 => false,
        2 => Vowels.Contains(stump[0]) && !Vowels.Contains(stump[1]),
        _ => !(Vowels + "wxY").Contains(stump[length - 1]) && Vowels.Contains(stump[length - 2]) && !Vowels.Contains(stump[length - 3]),
    };
}
