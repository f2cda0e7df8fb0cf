namespace PeerHelp.Core.Matching;

/// <summary>Guesses the language of a text from its small words and its typical groups of letters.</summary>
public static class LanguageGuess
{
    private const double SmallWord = 3;

    /// <summary>No single word decides alone: names and terms are at home anywhere.</summary>
    private const double MostOfOneWord = 2;

    /// <summary>Longer texts tell no better.</summary>
    private const int Beginning = 40;

    /// <summary>How much more the best language must show than the next one.</summary>
    private const double Lead = 0.9;

    /// <summary>The language, or null when the text is too short or too mixed to tell.</summary>
    public static Language? Of(string text) => Of(Tokens.Of(text));

    /// <summary>The language the first words of a text seem to be in, Finnish when they do not tell.</summary>
    public static Language OfBeginning(IEnumerable<string> words) => Of(words.Take(Beginning)) ?? Language.Finnish;

    private static Language? Of(IEnumerable<string> words)
    {
        Span<double> score = stackalloc double[3];
        foreach (var word in words)
        {
            Count(word, score);
        }

        var best = score.IndexOf(Math.Max(score[0], Math.Max(score[1], score[2])));
        var winner = score[best];
        score[best] = double.NegativeInfinity;
        return winner - Math.Max(score[0], Math.Max(score[1], score[2])) >= Lead ? (Language)best : null;
    }

    private static void Count(string word, Span<double> score)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        Span<double> shown = [0, 0, 0];
        ShowLetters(word, shown);
        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            shown[(int)language] = Math.Clamp(shown[(int)language], -MostOfOneWord, MostOfOneWord);
            score[(int)language] += shown[(int)language] + (StopWords.Contains(language, word) ? SmallWord : 0);
        }
    }

    private static void ShowLetters(string word, Span<double> shown)
    {
        for (var at = -1; at <= word.Length; at++)
        {
            var letters = 0UL;
            for (var end = at; end <= word.Length && end - at < LanguageGrams.Longest; end++)
            {
                letters = LanguageGrams.And(letters, end < 0 || end == word.Length ? '_' : word[end]);
                if (LanguageGrams.All.TryGetValue(letters, out var weight))
                {
                    shown[0] += weight.Finnish;
                    shown[1] += weight.Swedish;
                    shown[2] -= weight.Finnish + weight.Swedish;
                }
            }
        }
    }
}
