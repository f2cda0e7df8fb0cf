using System.Globalization;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.MatchingEval;

/// <summary>Reads lines <c>language TAB text</c> and prints for each <c>request|none TAB probability TAB topics</c>.</summary>
internal static class Posts
{
    public static int Run(string[] arguments)
    {
        while (Console.In.ReadLine() is { } line)
        {
            var (tag, text) = line.Split('\t', 2) is [var first, var second] ? (first, second) : ("fi", line);
            var reading = RequestReader.Read(text);
            var language = LanguageTags.Parse(tag) ?? Language.Finnish;
            var topics = string.Join(", ", TopicReader.Topics(text).Select(topic => topic.Label(language)));
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{(reading.IsRequest ? "request" : "none")}\t{reading.Probability:0.000}\t{topics}"));
        }

        return 0;
    }
}
