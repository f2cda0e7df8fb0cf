namespace PeerHelp.Core.Matching;

/// <summary>Every ending a Finnish stem takes: case, possessor and particle, joined.</summary>
internal static class FinnishEndings
{
    private static readonly string[] Particles =
        ["", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "kos", "kös", "kohan", "köhän", "pas", "päs", "kinko", "kinkö"];

    private static readonly string[] Possessives = ["ni", "si", "nsa", "nsä", "mme", "nne"];

    private static readonly (StemUse Use, string Endings)[] Cases =
    [
        (StemUse.Weak | StemUse.PluralWeak, "n ssa ssä sta stä lla llä lta ltä lle ksi tta ttä"),
        (StemUse.Weak, "t"),
        (StemUse.Strong, "na nä a ä ta tä an en in on un yn än ön han hen hin hon hun hyn hän hön seen"),
        (StemUse.Consonant, "ta tä ten"),
        (StemUse.PluralStrong, "a ä ta tä en den tten hin in siin na nä"),
        (StemUse.Verb, "a ä an en in on un yn än ön e o u i vat vät va vä ma mä maan mään massa mässä matta mättä malla mällä da dä neet nut nyt isi isin nee tu ty tava tävä taan tään daan dään"),
        (StemUse.VerbBeforeI, "i in it imme itte ivat isi isin isit isimme isitte isivat"),
        (StemUse.VerbConsonant, "la lä lut lyt tu ty tava tävä taan tään laan lään lessa lessä a ä aan ään"),
        (StemUse.VerbWeak, "n t mme tte taan tään tu ty ttu tty isin isit in it imme itte"),
    ];

    /// <summary>Endings that a possessor may follow once their own <c>n</c> is gone: <c>taloo-ni</c>.</summary>
    private static readonly (StemUse Use, string Endings)[] BeforePossessor =
    [
        (StemUse.Weak | StemUse.PluralWeak, "ssa ssä sta stä lla llä lta ltä lle kse tta ttä"),
        (StemUse.Strong, " na nä a ä ta tä e i o u y ha he hi ho hu hy hä hö see"),
        (StemUse.Consonant, "ta tä te"),
        (StemUse.PluralStrong, "a ä ta tä e de tte hi i sii na nä ne"),
    ];

    private static readonly Dictionary<string, StemUse> All = Join();

    public static readonly int Longest = All.Keys.Max(ending => ending.Length);

    /// <summary>Which stems the ending may stand after.</summary>
    public static StemUse Of(ReadOnlySpan<char> ending) =>
        All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ending, out var uses) ? uses : StemUse.None;

    /// <summary>Is it the ending of a genitive, which earlier parts of compounds take?</summary>
    public static StemUse OfGenitive(ReadOnlySpan<char> ending) => ending switch
    {
        "n" => StemUse.Weak,
        "en" or "den" or "tten" => StemUse.PluralStrong,
        "ten" => StemUse.Consonant,
        _ => StemUse.None,
    };

    private static Dictionary<string, StemUse> Join()
    {
        var all = new Dictionary<string, StemUse>();
        Add(all, "", StemUse.Whole | StemUse.Compositive);
        foreach (var (use, endings) in Cases)
        {
            Array.ForEach(endings.Split(' '), ending => Add(all, ending, use));
        }

        foreach (var (use, endings) in BeforePossessor)
        {
            foreach (var ending in endings.Split(' '))
            {
                Array.ForEach(Possessives, possessive => Add(all, ending + possessive, use));
                if (ending.Length > 1 && ending[^1] is 'a' or 'ä' or 'e')
                {
                    Add(all, $"{ending}{ending[^1]}n", use);
                }
            }
        }

        return all;
    }

    private static void Add(Dictionary<string, StemUse> all, string ending, StemUse use)
    {
        foreach (var particle in Particles)
        {
            var joined = ending + particle;
            all[joined] = all.GetValueOrDefault(joined) | use;
        }
    }
}
