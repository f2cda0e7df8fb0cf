namespace PeerHelp.Core.Matching;

/// <summary>Which singular a Finnish plural nominative stands for: vocabularies like to name things in the plural ("velat", "liikkeet").</summary>
internal static class FinnishPlurals
{
    private const string Vowels = "aeiouyäö";
    private const int Shortest = 4;

    /// <summary>How the weak stem of the plural becomes a nominative; "=" leaves the consonants, "+" makes them strong, "-" weak.</summary>
    private static readonly (string Ending, string Nominative, char Grade)[] Ways =
    [
        ("kse", "s", '='), ("kse", "ksi", '='), ("ise", "inen", '='), ("ase", "anen", '='), ("ose", "onen", '='), ("se", "si", '='), ("ttoma", "ton", '='), ("ttömä", "tön", '='), ("ude", "us", '='), ("yde", "ys", '='),
        ("ime", "in", '-'), ("ime", "in", '='), ("mma", "mpi", '='), ("mmä", "mpi", '='), ("nee", "nut", '='), ("nee", "nyt", '='),
        ("maa", "maa", '='), ("aa", "as", '-'), ("aa", "as", '='), ("ää", "äs", '-'), ("ää", "äs", '='), ("ii", "is", '-'), ("ii", "is", '='),
        ("ee", "e", '-'), ("ee", "e", '='), ("de", "si", '='), ("ne", "n", '='), ("le", "l", '='), ("re", "r", '='), ("e", "i", '+'), ("e", "i", '='),
        ("do", "to", '='), ("da", "ta", '='), ("dä", "tä", '='), ("nno", "nto", '='), ("", "", '='), ("", "", '+'),
    ];

    /// <summary>May the word be a plural at all?</summary>
    public static bool Looks(string word) => word.Length >= Shortest && word[^1] == 't' && Vowels.Contains(word[^2]);

    /// <summary>Every singular the plural may have, the likeliest first.</summary>
    public static IEnumerable<string> Singulars(string plural)
    {
        var stem = plural[..^1];
        return Ways.Where(way => stem.EndsWith(way.Ending, StringComparison.Ordinal) && stem.Length > way.Ending.Length + 1)
            .SelectMany(way => Nominatives(stem[..^way.Ending.Length], way.Nominative, way.Ending, way.Grade))
            .Distinct()
            .Where(word => FinnishForms.Of(word).Any(form => form.Stem == stem && form.Use.HasFlag(StemUse.Weak)));
    }

    private static IEnumerable<string> Nominatives(string head, string nominative, string ending, char grade)
    {
        if (grade == '=')
        {
            return [head + nominative];
        }

        // The last consonants change before any vowel alike; the ending only has to be there while they do.
        var whole = head + (ending.Length > 0 ? ending[..1] : "");
        if (!Vowels.Contains(whole[^1]))
        {
            return [];
        }

        var changed = grade == '+' ? FinnishGrades.Strong(whole) : FinnishGrades.Weak(whole);
        return changed.Select(word => ending.Length > 0 ? word[..^1] + nominative : word);
    }
}
