namespace PeerHelp.Core.Matching;

/// <summary>What a spoken or dialect form may be in standard Finnish: "vinkkei", "asiakkaal", "kaheksan".</summary>
/// <remarks>Only asked about words that no vocabulary knows, and only believed when the vocabulary knows the answer: written Finnish stays untouched.</remarks>
internal static class SpokenFinnish
{
    private const string Vowels = "aeiouyäö";
    private const int Shortest = 4;

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["kans"] = "kanssa", ["mul"] = "minulla", ["sul"] = "sinulla", ["oon"] = "olen", ["tarvii"] = "tarvitsee", ["tarviin"] = "tarvitsen",
        ["pitäs"] = "pitäisi", ["vois"] = "voisi", ["ois"] = "olisi", ["kelle"] = "kenelle", ["mites"] = "miten", ["sossu"] = "sosiaalitoimisto",
        ["tää"] = "tämä", ["toi"] = "tuo", ["noi"] = "nuo", ["jotai"] = "jotain", ["viikol"] = "viikolla", ["tänää"] = "tänään",
    };

    /// <summary>Ends that speech cuts or melts, and what was there; "A" is a or ä as the word wants.</summary>
    private static readonly (string Spoken, string Written)[] Ends =
    [
        ("ii", "iA"), ("ei", "ejA"), ("oi", "ojA"), ("öi", "öjA"), ("ui", "ujA"), ("oo", "oA"), ("öö", "öA"), ("uu", "uA"), ("yy", "yA"), ("ee", "eA"), ("ee", "iA"),
        ("st", "stA"), ("lt", "ltA"), ("ks", "ksi"), ("s", "ssA"), ("l", "llA"), ("l", "lle"), ("nu", "nut"), ("ny", "nyt"), ("an", "aan"), ("än", "ään"),
        ("aa", "aan"), ("ää", "ään"), ("is", "isi"),
    ];

    /// <summary>The standard forms it may be, the likeliest first.</summary>
    public static IEnumerable<string> Standard(string word)
    {
        if (Whole.TryGetValue(word, out var known))
        {
            return [known];
        }

        if (word.Length < Shortest)
        {
            return [];
        }

        return [.. Ended(word), .. Inner(word)];
    }

    private static IEnumerable<string> Ended(string word)
    {
        var a = word.AsSpan().IndexOfAny("aou") >= 0 ? 'a' : 'ä';
        return Ends.Where(end => word.EndsWith(end.Spoken, StringComparison.Ordinal))
            .Select(end => word[..^end.Spoken.Length] + end.Written.Replace('A', a));
    }

    /// <summary>A "d" that was never there ("kahelta", "saaha"), "ts" said as "tt" or "ht", a vowel slipped in ("kolome"), a doubled consonant ("sannoo").</summary>
    private static IEnumerable<string> Inner(string word)
    {
        for (var at = 1; at < word.Length - 1; at++)
        {
            var (before, letter, after) = (word[at - 1], word[at], word[at + 1]);
            if (letter == 'h' && Vowels.Contains(after))
            {
                yield return Instead(word, at, "hd");
                yield return Instead(word, at, "d");
            }
            else if (letter is 'i' or 'e' && after is 'ä' or 'a')
            {
                yield return Instead(word, at, $"{letter}d");
            }
            else if (after == 't' && letter is 't' or 'h')
            {
                yield return Instead(word[..(at + 1)] + word[(at + 2)..], at, "ts");
            }
            else if (letter == after && !Vowels.Contains(letter))
            {
                yield return Instead(word, at, "");
            }
            else if (at >= 2 && before is 'l' or 'n' or 'h' && letter == word[at - 2] && Vowels.Contains(letter) && !Vowels.Contains(after))
            {
                yield return Instead(word, at, "");
            }
        }
    }

    private static string Instead(string word, int at, string letters) => string.Concat(word.AsSpan(0, at), letters, word.AsSpan(at + 1));
}
