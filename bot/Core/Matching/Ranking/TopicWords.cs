namespace PeerHelp.Core.Matching.Ranking;

/// <summary>What one topic is called in one language, read as terms: by its names, by its hidden names as well, and by its examples.</summary>
/// <param name="Length">How many letters the names have.</param>
/// <param name="Written">The words of the names.</param>
internal sealed record TopicWords(float Length, IReadOnlyList<string> Written, Bag Shown, Bag All, Bag Told)
{
    public static TopicWords Of(Topic topic, Language language, Lexicons lexicons)
    {
        var names = topic.Names(language);
        string[] written = [.. names.Shown.SelectMany(Tokens.Of)];
        var shown = Bag.Of(written, language, lexicons);
        var all = names.Hidden.Count == 0 ? shown : new Bag().And(shown).And(Bag.Of(names.Hidden.SelectMany(Tokens.Of), language, lexicons));
        return new(names.Shown.Sum(name => name.Length + 1), written, shown, all, Bag.Of(ExamplesIn(language, topic), language, lexicons));
    }

    private static string[] ExamplesIn(Language language, Topic topic)
    {
        string[] words = [.. topic.Examples.SelectMany(Tokens.Of)];
        return words.Length > 0 && LanguageGuess.OfBeginning(words) == language ? words : [];
    }
}
