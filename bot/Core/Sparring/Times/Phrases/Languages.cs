namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finds out in which language each word of a message is written, by the words each language knows.</summary>
/// <remarks>
/// One language carries the message; another may take over for a while ("Kävisikö tomorrow at two?") when it explains the
/// words there so much better that going over and coming back is worth it. That is cheaper where a sentence ends.
/// </remarks>
internal static class Languages
{
    private const int Crossing = 9, CrossingAtBreak = 4, Told = 15;

    private static readonly Lexicon[] All = [FinnishWords.Lexicon, SwedishWords.Lexicon, EnglishWords.Lexicon];

    /// <param name="text">The message.</param>
    /// <param name="language">"fi", "sv" or "en" when the writer's language is known; it decides only between equals, or nearly so.</param>
    public static Sentence Sentence(string text, string language = "")
    {
        var tokens = Tokeniser.Read(text);
        var words = Array.ConvertAll(All, lexicon => Words(tokens, lexicon));
        var main = 0;
        for (var at = 1; at < All.Length; at++)
        {
            if (Familiarity(words[at], All[at], language) > Familiarity(words[main], All[main], language)) main = at;
        }

        return new Sentence(BestPath(words, tokens, main));
    }

    /// <summary>For each token, the longest word or phrase the language knows to begin there.</summary>
    private static Word[] Words(List<Token> tokens, Lexicon lexicon)
    {
        var known = new Dictionary<string, Sense[]>(StringComparer.Ordinal);
        var words = new Word[tokens.Count];
        for (var at = 0; at < words.Length; at++) words[at] = Word.Longest(tokens, at, lexicon, known);
        return words;
    }

    private static int Familiarity(Word[] words, Lexicon lexicon, string language)
    {
        var sum = lexicon.Language == language ? Told : 0;
        for (var at = 0; at < words.Length; at += words[at].Length) sum += words[at].Familiarity;
        return sum;
    }

    /// <summary>The most familiar way through the message that begins and ends in its main language.</summary>
    private static List<Word> BestPath(Word[][] words, List<Token> tokens, int main)
    {
        var best = new Step[tokens.Count + 1, All.Length];
        for (var at = 0; at <= tokens.Count; at++)
        {
            var crossing = at > 0 && IsBreak(tokens[at - 1]) ? CrossingAtBreak : Crossing;
            if (at == 0) best[0, main] = new Step(0, -1, main);
            Cross(best, at, at == 0 ? CrossingAtBreak : crossing);
            if (at == tokens.Count) break;

            for (var language = 0; language < All.Length; language++)
            {
                if (!best[at, language].IsReached) continue;
                var word = words[language][at];
                var score = best[at, language].Score + word.Familiarity;
                ref var after = ref best[at + word.Length, language];
                if (!after.IsReached || score > after.Score) after = new Step(score, at, language);
            }
        }

        return WayBack(best, words, tokens.Count, main);
    }

    private static void Cross(Step[,] best, int at, int price)
    {
        var from = -1;
        for (var language = 0; language < All.Length; language++)
        {
            if (best[at, language].IsReached && (from < 0 || best[at, language].Score > best[at, from].Score)) from = language;
        }

        if (from < 0) return;
        for (var language = 0; language < All.Length; language++)
        {
            ref var here = ref best[at, language];
            var score = best[at, from].Score - price;
            if (!here.IsReached || here.Score < score) here = new Step(score, best[at, from].From, best[at, from].Language);
        }
    }

    private static List<Word> WayBack(Step[,] best, Word[][] words, int end, int main)
    {
        var way = new List<Word>();
        for (var (at, language) = (end, main); at > 0;)
        {
            var step = best[at, language];
            way.Add(words[step.Language][step.From]);
            (at, language) = (step.From, step.Language);
        }

        way.Reverse();
        return way;
    }

    private static bool IsBreak(Token token) => token is { Kind: TokenKind.Mark, Text: "." or "!" or "?" or "\n" or "/" or "(" or ")" or ";" };

    /// <summary>The best way to a place: how familiar it is, and the word it came by.</summary>
    private readonly record struct Step(int Score, int From, int Language, bool IsReached = true);
}
