namespace PeerHelp.Core.Matching;

/// <summary>Guesses the language of a text from its small words and its typical groups of letters.</summary>
public static class LanguageGuess
{
    private const double SmallWord = 3;

    /// <summary>No single word decides alone: names and terms are at home anywhere.</summary>
    private const double MostOfOneWord = 2;

    /// <summary>How much more the best language must show than the next one.</summary>
    private const double Lead = 0.9;

    /// <summary>The language, or null when the text is too short or too mixed to tell.</summary>
    public static Language? Of(string text)
    {
        Span<double> score = stackalloc double[3];
        foreach (var word in Tokens.Of(text))
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
        var bordered = $"_{word}_".AsSpan();
        var lookup = LanguageGrams.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < bordered.Length; at++)
        {
            for (var length = 1; length <= Math.Min(LanguageGrams.Longest, bordered.Length - at); length++)
            {
                if (lookup.TryGetValue(bordered.Slice(at, length), out var weight))
                {
                    shown[0] += weight.Finnish;
                    shown[1] += weight.Swedish;
                    shown[2] -= weight.Finnish + weight.Swedish;
                }
            }
        }
    }
}
