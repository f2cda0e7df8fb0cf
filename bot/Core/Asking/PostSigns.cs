using System.Text.RegularExpressions;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Asking;

/// <summary>Everything in a post that may tell what it is, as names that <see cref="PostWeights"/> knows.</summary>
/// <param name="Shape">What is done and spoken of in which kind of sentence, and who is spoken to.</param>
/// <param name="Letters">The words, their pairs and their groups of letters: endings, dialects and typos.</param>
public sealed partial record PostSigns(IReadOnlySet<string> Shape, IReadOnlySet<string> Letters)
{
    /// <summary>A post longer than any real one is read from its beginning.</summary>
    private const int MostWords = 400;

    private const int Many = 4;
    private const int Several = 3;

    /// <summary>How much each sign of letters counts: a long post has more of them, yet says no more by them.</summary>
    public double EachLetter => Letters.Count == 0 ? 0 : 1 / Math.Sqrt(Letters.Count);

    public static PostSigns Of(string text) => Of(text, Tokens.WithMarks(text));

    internal static PostSigns Of(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return new(new HashSet<string>(), new HashSet<string>());
        }

        List<string> read = [.. words.Take(MostWords).Select(word => DrawnOut().Replace(word, "$1"))];
        if (words.Count > MostWords)
        {
            read.Add(".");
        }

        var sentences = PostSentence.In(read);
        return new(ShapeOf(text, read, sentences), LetterSigns.Of(read).Concat(PostPattern.Signs(read, sentences)).ToHashSet());
    }

    private static HashSet<string> ShapeOf(string text, IReadOnlyList<string> words, IReadOnlyList<PostSentence> sentences)
    {
        HashSet<string> signs = [.. PostShape.Signs(text, words), .. PostShape.Measures(words, sentences)];
        for (var at = 0; at < sentences.Count; at++)
        {
            signs.UnionWith(sentences[at].Signs(first: at == 0, last: at == sentences.Count - 1));
        }

        signs.UnionWith(SignsTogether(sentences, TopicReader.Weigh(words).Count));
        signs.UnionWith(AfterThanks(sentences));
        return signs;
    }

    /// <summary>What the sentences tell only together: one describes, another asks.</summary>
    private static IEnumerable<string> SignsTogether(IReadOnlyList<PostSentence> sentences, int topics)
    {
        var asks = sentences.Select(sentence => sentence.Asks).DefaultIfEmpty().Max();
        var classes = sentences.SelectMany(sentence => sentence.Classes).ToHashSet();
        var matter = PostSentence.MatterOf(classes);
        yield return $"post {asks} {matter}";
        yield return $"topics {Math.Min(Several, topics)}";
        yield return $"topics {Math.Min(Several - 1, topics)}, {asks}";
        yield return $"work {Math.Min(Many, classes.Count(one => one.Kind is WordKind.Work))}";
        yield return $"house {Math.Min(Many, classes.Count(one => one.Kind is WordKind.House))}";
        foreach (var one in classes)
        {
            yield return $"says {one.Name}";
            if (one.Kind is WordKind.Said)
            {
                yield return $"{one.Name}, {asks}";
                yield return $"{one.Name}, {matter}";
            }
        }
    }

    /// <summary>Thanks that end in a question, of what.</summary>
    private static IEnumerable<string> AfterThanks(IReadOnlyList<PostSentence> sentences) => sentences
        .SkipWhile(sentence => !sentence.Thanks).Skip(1)
        .Where(sentence => sentence.Asks is not AskingForm.None)
        .Select(sentence => $"after thanks {sentence.Matter}");

    /// <summary>"Apuaaa" is "apua": a letter written three times and more was drawn out, not spelled.</summary>
    [GeneratedRegex(@"(\p{L})\1{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnOut();
}
