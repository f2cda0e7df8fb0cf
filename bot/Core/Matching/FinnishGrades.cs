namespace PeerHelp.Core.Matching;

/// <summary>Consonant gradation: the consonants before a Finnish word's last vowel weaken and grow strong again (<c>velka</c>, <c>velan</c>).</summary>
internal static class FinnishGrades
{
    private const string Vowels = "aeiouyäö";

    /// <summary>Strong and weak, the longer and more special pairs first.</summary>
    private static readonly (string Strong, string Weak)[] Pairs =
    [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("mp", "mm"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"),
        ("lke", "lje"), ("rke", "rje"), ("hke", "hje"), ("uku", "uvu"), ("yky", "yvy"), ("lk", "l"), ("rk", "r"), ("lp", "lv"), ("rp", "rv"),
    ];

    /// <summary>The weak forms of a stem that ends in a vowel; none when nothing weakens.</summary>
    public static IEnumerable<string> Weak(string stem) => Changed(stem, weaken: true);

    /// <summary>The strong forms a stem that ends in a vowel may have; the weak one itself is not among them.</summary>
    public static IEnumerable<string> Strong(string stem) => Changed(stem, weaken: false);

    private static IEnumerable<string> Changed(string stem, bool weaken)
    {
        var tail = TailOf(stem);
        var head = stem.AsMemory(0, stem.Length - tail);
        var vowels = stem[^tail..];
        var found = false;
        foreach (var (strong, weak) in Pairs)
        {
            var (from, to) = weaken ? (strong, weak) : (weak, strong);
            if (Ends(head.Span, vowels, ref from, ref to) && (weaken || MayDouble(head.Span, from)))
            {
                found |= weaken;
                yield return string.Concat(head.Span[..^from.Length], to, vowels);
            }
        }

        if (!found && head.Length >= 2)
        {
            foreach (var changed in weaken ? AloneWeak(stem, head.Length) : AloneStrong(stem, head.Length))
            {
                yield return changed;
            }
        }
    }

    /// <summary>Pairs that name the vowel after the consonants are compared without it.</summary>
    private static bool Ends(ReadOnlySpan<char> head, string vowels, ref string from, ref string to)
    {
        if (Vowels.Contains(from[^1]))
        {
            if (vowels[0] != from[^1])
            {
                return false;
            }

            (from, to) = (from[..^1], to[..^1]);
        }

        return head.Length > from.Length && head.EndsWith(from, StringComparison.Ordinal);
    }

    private static IEnumerable<string> AloneWeak(string stem, int end)
    {
        var afterVowel = Vowels.Contains(stem[end - 2]);
        var (head, vowels) = (stem[..(end - 1)], stem[end..]);
        switch (stem[end - 1])
        {
            case 't' when afterVowel:
                yield return $"{head}d{vowels}";
                break;
            case 'p' when afterVowel:
                yield return $"{head}v{vowels}";
                break;
            case 'k' when afterVowel:
                yield return IsTimeOrBoy(stem) ? $"{head[..^1]}j{vowels}" : head + vowels;
                break;
        }
    }

    private static IEnumerable<string> AloneStrong(string stem, int end)
    {
        var (head, vowels) = (stem[..(end - 1)], stem[end..]);
        switch (stem[end - 1])
        {
            case var vowel when Vowels.Contains(vowel):
                yield return $"{stem[..end]}k{vowels}";
                break;
            case 'j' when stem.EndsWith("poja", StringComparison.Ordinal):
                yield return $"{head}ika";
                break;
            case 'd':
                yield return $"{head}t{vowels}";
                break;
            case 'v' when Vowels.Contains(stem[end - 2]):
                yield return $"{head}p{vowels}";
                break;
        }
    }

    /// <summary>The two words where a <c>j</c> comes in: "ajan", "pojan".</summary>
    private static bool IsTimeOrBoy(string stem) =>
        stem.EndsWith("aika", StringComparison.Ordinal) || stem.EndsWith("poika", StringComparison.Ordinal);

    /// <summary>Only a single consonant after a vowel, or after l, n, r, may stand for two.</summary>
    private static bool MayDouble(ReadOnlySpan<char> head, string weak) =>
        weak.Length > 1 || weak[0] is not ('k' or 'p' or 't') || Vowels.Contains(head[^2]) || head[^2] is 'l' or 'n' or 'r';

    /// <summary>How long the last vowel is: one letter, or two of the same.</summary>
    private static int TailOf(string stem) => stem.Length >= 2 && stem[^1] == stem[^2] ? 2 : 1;
}
