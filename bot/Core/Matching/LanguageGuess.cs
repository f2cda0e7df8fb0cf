using System.Runtime.Intrinsics;

namespace PeerHelp.Core.Matching;

/// <summary>Guesses the language of a text from its small words and its typical groups of letters.</summary>
public static class LanguageGuess
{
    private const double SmallWord = 3;

    /// <summary>No single word decides alone: names and terms are at home anywhere.</summary>
    private const double MostOfOneWord = 2;

    /// <summary>Longer texts tell no better.</summary>
    private const int Beginning = 40;

    private const int MostRemembered = 20_000;

    /// <summary>How much more the best language must show than the next one.</summary>
    private const float Lead = 0.9f;

    /// <summary>With such a lead the rest of the words need not be heard.</summary>
    private const float CertainLead = 15;

    private static readonly Remembered<Vector128<float>> Shown = new(MostRemembered, Show);

    /// <summary>The language, or null when the text is too short or too mixed to tell.</summary>
    public static Language? Of(string text) => Of(Tokens.Of(text));

    /// <summary>The language the first words of a text seem to be in, Finnish when they do not tell.</summary>
    public static Language OfBeginning(IEnumerable<string> words) => Of(words.Take(Beginning)) ?? Language.Finnish;

    private static Language? Of(IEnumerable<string> words)
    {
        var score = Vector128<float>.Zero;
        foreach (var word in words)
        {
            score += Shown.Of(word);
            if (LeadIn(score) >= CertainLead)
            {
                break;
            }
        }

        return LeadIn(score) >= Lead ? Best(score) : null;
    }

    private static Language Best(Vector128<float> score) =>
        score[0] >= score[1] && score[0] >= score[2] ? Language.Finnish : score[1] >= score[2] ? Language.Swedish : Language.English;

    private static float LeadIn(Vector128<float> score) => Best(score) switch
    {
        Language.Finnish => score[0] - Math.Max(score[1], score[2]),
        Language.Swedish => score[1] - Math.Max(score[0], score[2]),
        _ => score[2] - Math.Max(score[0], score[1]),
    };

    /// <summary>How much a word speaks for each language.</summary>
    private static Vector128<float> Show(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return default;
        }

        Span<double> shown = [0, 0, 0];
        ShowLetters(word, shown);
        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            shown[(int)language] = Math.Clamp(shown[(int)language], -MostOfOneWord, MostOfOneWord) + (StopWords.Contains(language, word) ? SmallWord : 0);
        }

        return Vector128.Create((float)shown[0], (float)shown[1], (float)shown[2], 0);
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
