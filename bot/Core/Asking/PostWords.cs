using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>A class of words in posts: what is spoken of, the coaching or the house, or what is done in saying them.</summary>
internal sealed record WordClass(string Name, WordKind Kind);

/// <summary>What the words of a class are about.</summary>
internal enum WordKind
{
    Work,
    House,
    Said,
}

/// <summary>The word classes of the table <c>PostWords.txt</c>, and where a post uses them.</summary>
internal static class PostWords
{
    private static readonly PhraseBook<WordClass> Book = new(Read());

    /// <summary>Which classes the words hold, each with the place of its word, in the order of speaking.</summary>
    public static List<PhraseHit<WordClass>> Find(IReadOnlyList<string> words) => Book.Find(words);

    private static IEnumerable<(string, WordClass)> Read()
    {
        foreach (var line in TextTable.Lines("PostWords.txt"))
        {
            var (head, phrases) = line.Split('|', StringSplitOptions.TrimEntries) is [var first, var second] ? (first, second) : ("", "");
            var (kind, name) = head.Split(' ', 2) is [var one, var two] ? (one, two) : throw new FormatException(line);
            var of = new WordClass(name, Enum.Parse<WordKind>(kind, ignoreCase: true));
            foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries))
            {
                yield return (phrase, of);
            }
        }
    }
}
