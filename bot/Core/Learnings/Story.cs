using System.Buffers;

namespace PeerHelp.Core.Learnings;

/// <summary>The words of a learning, as they were typed.</summary>
/// <remarks>Every wording of every learning comes in here, so that what must not be read by others is looked for in one place.</remarks>
public static class Story
{
    public const int MostLetters = 500;

    private const int ShortestName = 3;
    private const int LongestEnding = 5;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \t\r\n.,;:!?()[]\"”'’/-–—");

    /// <summary>The story in what somebody typed; empty when there is none.</summary>
    public static string In(string typed)
    {
        var words = typed.Trim();
        return words.Length <= MostLetters ? words : Cut(words);
    }

    /// <summary>Why these words cannot be a learning: there are none, or they name one of the two who talked.</summary>
    public static Refusal? Against(string text, params IEnumerable<string> names) =>
        text.Length == 0 ? Refusal.NoWords
        : NamesIn(names).Any(name => Words(text).Any(word => IsFormOf(name, word))) ? Refusal.NamesSomebody
        : null;

    private static IEnumerable<string> NamesIn(IEnumerable<string> names) => names.SelectMany(Words).Where(name => name.Length >= ShortestName).Distinct();

    /// <summary>The name itself, or with an ending: "Eevalta". A name begins with a capital, so "toivoi" is not Toivo.</summary>
    private static bool IsFormOf(string name, string word) =>
        word.StartsWith(name, StringComparison.Ordinal) && word.Length <= name.Length + LongestEnding;

    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(BetweenWords);
            var end = length < 0 ? text.Length : at + length;
            if (end > at)
            {
                yield return text[at..end];
            }

            at = end + 1;
        }
    }

    /// <summary>A pair of surrogates is never parted.</summary>
    private static string Cut(string words) => words[..(char.IsHighSurrogate(words[MostLetters - 1]) ? MostLetters - 1 : MostLetters)].TrimEnd();
}
