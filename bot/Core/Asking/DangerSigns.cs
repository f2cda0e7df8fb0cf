using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>What a phrase says of danger to life, or against it.</summary>
internal enum DangerSign
{
    Act,
    Deed,
    Harm,
    Gone,
    Fear,
    Moment,
    Now,
    Intent,
    Report,
    Trifle,
    Past,
    Teaching,
    Suppose,
    Calm,
    Idle,
}

/// <summary>The phrases of <c>DangerPhrases.txt</c>, and which signs a sentence shows.</summary>
internal static class DangerSigns
{
    private const int ShortestRepaired = 7;
    private const int LettersToASlip = 8;

    /// <summary>Beginnings that are read through slips of the finger.</summary>
    private static readonly string[] Grave =
    [
        "itsemurha", "itsetuhoi", "yliannostu", "tappaa", "kuristaa", "puukott", "hengenvaara", "viiltany", "jaahyvais",
        "sjalvmord", "overdos", "suicid", "unconscious", "medvetslos",
    ];

    private static readonly PhraseBook<DangerSign> Book = new(Read());

    /// <summary>Where each sign stands, in the order of the words.</summary>
    public static List<PhraseHit<DangerSign>> Find(IReadOnlyList<string> words) => Book.Find([.. words.Select(Repaired)]);

    private static IEnumerable<(string, DangerSign)> Read() =>
        from line in TextTable.Lines("DangerPhrases.txt")
        let parts = line.Split('|', StringSplitOptions.TrimEntries)
        let sign = Enum.Parse<DangerSign>(parts[0], ignoreCase: true)
        from phrase in parts[1].Split(',', StringSplitOptions.TrimEntries)
        select (Plain(phrase), sign);

    /// <summary>The word without dots and rings, and with a grave beginning spelt as it is meant.</summary>
    private static string Repaired(string word)
    {
        var plain = Plain(word);
        if (plain.Length < ShortestRepaired || Grave.Any(stem => plain.StartsWith(stem, StringComparison.Ordinal)))
        {
            return plain;
        }

        return Grave.FirstOrDefault(stem =>
            stem.Length >= LettersToASlip && EditDistance.ToBeginning(stem, plain, 1) <= 1) is { } meant ? meant : plain;
    }

    private static string Plain(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = EditDistance.Plain(from[at]);
        }
    });
}
