namespace PeerHelp.Core.Sparring.Times.Phrases;

/// <summary>Finds out which language a message is written in, by the words each language knows.</summary>
internal static class Languages
{
    private static readonly Lexicon[] All = [FinnishWords.Lexicon, SwedishWords.Lexicon, EnglishWords.Lexicon];

    /// <summary>The message as the language it sounds most like; Finnish when none is heard.</summary>
    public static Sentence Sentence(string text)
    {
        var tokens = Tokeniser.Read(text);
        return All.Select(lexicon => new Sentence(tokens, lexicon)).MaxBy(said => said.Familiarity)!;
    }
}
