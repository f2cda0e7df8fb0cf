using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>What the shape of a post tells, whatever its words: who is spoken to, who is told to do what, what is laid out to choose from.</summary>
internal static class PostShape
{
    private const int ShortestCommand = 6;
    private const int MostSentences = 5;
    private const int MostQuestions = 2;

    /// <summary>Commands that ask for help instead of telling what to do.</summary>
    private static readonly HashSet<string> Pleas =
        ["auttakaa", "neuvokaa", "kertokaa", "sanokaa", "vinkatkaa", "vinkkaakaa", "ehdottakaa", "heittäkää", "pelastakaa", "selittäkää", "opastakaa", "valaiskaa"];

    /// <summary>Words of the same ending that command nobody; those in "-kkaa" are left out by their spelling.</summary>
    private static readonly HashSet<string> NoCommands = ["jatkaa", "purkaa", "puhkaa", "polkaa"];

    private static readonly HashSet<string> You = ["sinä", "sä", "sulla", "sinulla", "sun", "sinun", "sulle", "sinulle", "sulta", "sinulta", "sinua", "sua", "du", "dig", "din", "ditt"];

    private static readonly string[] Parties = ["🎉", "🥳", "🍾", "🎊"];

    public static IEnumerable<string> Signs(string text, IReadOnlyList<string> words)
    {
        (bool Seen, string Sign)[] signs =
        [
            (Addressing.NamesOne(text), "named person"),
            (words.Any(SpeaksToOne), "speaks to one"),
            (words.Any(TellsAll), "tells all what to do"),
            (Parties.Any(party => text.Contains(party, StringComparison.Ordinal)), "celebrates"),
            (LaysOutOptions(text), "options"),
            (text.Contains("://", StringComparison.Ordinal), "a link"),
        ];
        return signs.Where(sign => sign.Seen).Select(sign => sign.Sign);
    }

    /// <summary>How long it is, how many of its sentences ask, how it ends, and which languages it is in.</summary>
    public static IEnumerable<string> Measures(IReadOnlyList<string> words, IReadOnlyList<PostSentence> sentences) =>
    [
        $"words {Math.ILogB(words.Count + 1)}",
        $"sentences {Math.Min(MostSentences, sentences.Count)}",
        $"questions {Math.Min(MostQuestions, words.Count(word => word == "?"))} of {Math.Min(MostSentences - 1, sentences.Count)}",
        $"ends {words[^1]}",
        .. sentences.Select(sentence => LanguageGuess.Of(string.Join(' ', sentence.Words))).Distinct().Select(language => $"speaks {language}"),
    ];

    /// <summary>"Ilmoittakaa", "lukekaa": the Finnish plural command.</summary>
    private static bool TellsAll(string word) =>
        word.Length >= ShortestCommand && (word.EndsWith("kaa", StringComparison.Ordinal) || word.EndsWith("kää", StringComparison.Ordinal))
        && word[^4] is not 'k' && !Pleas.Contains(word) && !NoCommands.Contains(word);

    /// <summary>"Soititko", "onko sulla": one colleague is spoken to; "tulivatko" speaks of others.</summary>
    private static bool SpeaksToOne(string word) =>
        You.Contains(word) || ((word.EndsWith("tko", StringComparison.Ordinal) || word.EndsWith("tkö", StringComparison.Ordinal))
        && !word.EndsWith("vatko", StringComparison.Ordinal) && !word.EndsWith("vätkö", StringComparison.Ordinal));

    private static bool LaysOutOptions(string text) =>
        (text.Contains("1)", StringComparison.Ordinal) && text.Contains("2)", StringComparison.Ordinal))
        || (text.Contains("👍", StringComparison.Ordinal) && (text.Contains("❤", StringComparison.Ordinal) || text.Contains("👎", StringComparison.Ordinal)));
}
