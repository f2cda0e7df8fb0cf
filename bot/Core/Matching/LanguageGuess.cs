namespace PeerHelp.Core.Matching;

/// <summary>Guesses the language of a text from its small words and its typical groups of letters.</summary>
public static class LanguageGuess
{
    private const double SmallWord = 1;
    private const double LetterGroup = 0.35;
    private const double Enough = 1;

    /// <summary>How much more the best language must show than the next one.</summary>
    private const double Lead = 1.3;

    private static readonly Dictionary<string, Language> Groups = Load(
        (Language.Finnish, "aa ää yy uu ii kk ää yö uo ie ssa ssä sta stä lla llä lta ltä lle ksi nen isi kaa ään iin een tta ttä täv jär hmi yks mm vä hy sia oi"),
        (Language.Swedish, "å tj sk ck ning het rna för gen öra lig stö sj åt ör ande itt gt nd et isk ät fö kl"),
        (Language.English, "th wh sh ing tion ght ough ow ew oo ea ay ould ly ive wa wi ey ent y c"));

    /// <summary>The language, or null when the text is too short or too mixed to tell.</summary>
    public static Language? Of(string text)
    {
        Span<double> score = stackalloc double[3];
        foreach (var word in Tokens.Of(text))
        {
            Count(word, score);
        }

        var best = 0;
        for (var at = 1; at < score.Length; at++)
        {
            best = score[at] > score[best] ? at : best;
        }

        var winner = score[best];
        score[best] = 0;
        var next = Math.Max(score[0], Math.Max(score[1], score[2]));
        return winner >= Enough && winner >= next * Lead ? (Language)best : null;
    }

    private static void Count(string word, Span<double> score)
    {
        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            score[(int)language] += StopWords.Contains(language, word) ? SmallWord : 0;
        }

        var lookup = Groups.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < word.Length; at++)
        {
            for (var length = 1; length <= Math.Min(4, word.Length - at); length++)
            {
                if (lookup.TryGetValue(word.AsSpan(at, length), out var language))
                {
                    score[(int)language] += LetterGroup;
                }
            }
        }
    }

    private static Dictionary<string, Language> Load(params (Language Language, string Groups)[] table)
    {
        var groups = new Dictionary<string, Language>();
        foreach (var (language, letters) in table)
        {
            foreach (var group in letters.Split(' '))
            {
                groups[group] = language;
            }
        }

        return groups;
    }
}
