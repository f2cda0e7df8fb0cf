namespace PeerHelp.Core.Learnings;

/// <summary>The words of a learning, as they were typed.</summary>
public static class Story
{
    public const int MostLetters = 500;

    /// <summary>The story in what somebody typed; null when there is none.</summary>
    /// <remarks>Every wording of every learning comes in here, so that what must not be read by others is looked for in one place.</remarks>
    public static string? In(string typed)
    {
        var words = typed.Trim();
        return words.Length == 0 ? null : words.Length <= MostLetters ? words : Cut(words);
    }

    /// <summary>A pair of surrogates is never parted.</summary>
    private static string Cut(string words) => words[..(char.IsHighSurrogate(words[MostLetters - 1]) ? MostLetters - 1 : MostLetters)].TrimEnd();
}
