using System.Globalization;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>
/// <c>posts</c> reads lines <c>language TAB text</c> and prints for each <c>request|none TAB probability TAB topics</c>;
/// <c>posts --check TABLE</c> prints how well a labelled table is read, and every post misread.
/// </summary>
internal static class Posts
{
    public static int Run(string[] arguments)
    {
        if (Arguments.Read(arguments).Options.TryGetValue("check", out var table))
        {
            return Check(PostTable.Read(table));
        }

        while (Console.In.ReadLine() is { } line)
        {
            var (tag, text) = line.Split('\t', 2) is [var first, var second] ? (first, second) : ("fi", line);
            var reading = RequestReader.Read(text);
            var language = LanguageTags.Parse(tag) ?? Language.Finnish;
            var topics = string.Join(", ", TopicReader.Topics(text).Select(topic => topic.Label(language)));
            Write($"{(reading.IsRequest ? "request" : "none")}\t{reading.Probability:0.000}\t{topics}");
        }

        return 0;
    }

    private static int Check(IReadOnlyList<LabelledPost> posts)
    {
        var read = posts.Select(post => (Post: post, Reading: RequestReader.Read(post.Text))).ToList();
        foreach (var (post, reading) in read.Where(one => one.Post.Wanted != one.Reading.IsRequest))
        {
            Write($"{(post.Wanted ? "missed" : "false ")} {reading.Probability:0.00} | {post.Hand} | {post.Text}");
        }

        Write($"{posts.Count} posts  {Figures.Of([.. read.Select(one => (one.Post.Wanted, one.Reading.IsRequest))])}");
        return 0;
    }

    private static void Write(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
