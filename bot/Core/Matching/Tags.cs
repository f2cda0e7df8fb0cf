namespace PeerHelp.Core.Matching;

/// <summary>Understands tags as people type them: in three languages, bent, joined, with slips of the finger.</summary>
/// <remarks>A slip is never taken for a topic without asking, even where a phrase would find it.</remarks>
public static class Tags
{
    private const int MostGuesses = 3;

    public static TagMeaning Resolve(string text, Vocabulary vocabulary)
    {
        var words = Tokens.Of(text);
        var written = string.Join(' ', words);
        if (written.Length == 0)
        {
            return new TagMeaning.Free();
        }

        if (vocabulary.Names.Called(words) is { Count: > 0 } called)
        {
            return new TagMeaning.Exact(called);
        }

        IReadOnlyList<Topic> spoken = [.. TopicReader.Topics(text).Select(topic => vocabulary.Find(topic.Id)).OfType<Topic>()];
        var slips = vocabulary.Names.Alike(written).Where(guess => !IsEnding(written, guess.Name)).Take(MostGuesses).ToList();
        return slips.Count > 0 ? new TagMeaning.Near(slips)
            : spoken.Count > 0 ? new TagMeaning.Exact(spoken)
            : vocabulary.Names.Around(written).Take(MostGuesses).ToList() is { Count: > 0 } around ? new TagMeaning.Near(around)
            : new TagMeaning.Free();
    }

    /// <summary>The topics a tag surely means; none when it is free or unclear. Cheaper than <see cref="Resolve"/>.</summary>
    public static IReadOnlyList<Topic> Meant(string text, Vocabulary vocabulary) =>
        vocabulary.Names.Called(Tokens.Of(text)) is { Count: > 0 } called
            ? called
            : [.. TopicReader.Topics(text).Select(topic => vocabulary.Find(topic.Id)).OfType<Topic>()];

    /// <summary>Do only the last letters differ? Then it is another form of the word, not a slip.</summary>
    private static bool IsEnding(string written, string name) =>
        written.AsSpan().CommonPrefixLength(name) >= Math.Max(written.Length, name.Length) - 1;
}
