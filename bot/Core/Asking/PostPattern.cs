namespace PeerHelp.Core.Asking;

/// <summary>The words of a post by their place, and how it is put: with what its words are about instead of the words themselves.</summary>
/// <remarks>
/// "^miten" begins a post and "$miten" stands in its last sentence. "Asiakas ei tule" and "klienten kommer inte" are both
/// said of a CLIENT, "lääkäri", "Kela" and "työkokeilu" are all WORK, and the printer is HOUSE.
/// </remarks>
internal static class PostPattern
{
    private const int Opening = 3;
    private const string Begin = "^";
    private const string Client = "CLIENT";
    private const string Number = "0";

    public static IEnumerable<string> Signs(IReadOnlyList<string> words, IReadOnlyList<PostSentence> sentences) =>
        sentences.Count == 0 ? [] : [
            .. Placed("^", [.. sentences[0].Words.Take(Opening)]),
            .. Placed("$", sentences[^1].Words),
            .. Put(Abstract(words)),
        ];

    private static IEnumerable<string> Placed(string place, IReadOnlyList<string> words) =>
        words.Select(word => $"<{place}{word}>").Concat(words.Zip(words.Skip(1), (one, next) => $"<{place}{one} {next}>"));

    /// <summary>Three words in a row, and two of which one is what a word is about: plain pairs of words are signs already.</summary>
    private static IEnumerable<string> Put(IReadOnlyList<string> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (IsAbstract(words[at - 1]) || IsAbstract(words[at]))
            {
                yield return $"<{words[at - 1]} {words[at]}>";
            }

            if (at > 1)
            {
                yield return $"<{words[at - 2]} {words[at - 1]} {words[at]}>";
            }
        }
    }

    private static List<string> Abstract(IReadOnlyList<string> words)
    {
        var about = PostWords.Find(words).Where(hit => hit.At == hit.Last).ToLookup(hit => hit.At);
        List<string> put = [Begin];
        for (var at = 0; at < words.Count; at++)
        {
            var hits = about[at].ToList();
            var word = hits.Count > 0 ? NameOf(hits.MaxBy(hit => hit.End - hit.Start).Value) ?? words[at]
                : char.IsDigit(words[at][0]) ? Number
                : words[at];
            if (word != put[^1] || word == Client || !IsAbstract(word))
            {
                put.Add(word);
            }
        }

        return put;
    }

    private static string? NameOf(WordClass one) => one.Kind is WordKind.Said ? null : one.Name == "client" ? Client : one.Kind.ToString().ToUpperInvariant();

    private static bool IsAbstract(string word) => char.IsUpper(word[0]);
}
