using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Learnings;

/// <summary>Reads what a story, a question or a few words of search are about.</summary>
public static class LearningTopics
{
    /// <summary>The topics of a text; words between commas may also call a topic by its name alone.</summary>
    public static IReadOnlyList<Topic> In(string text, Vocabulary vocabulary) =>
    [
        .. TopicReader.Topics(text).Select(topic => vocabulary.Find(topic.Id)).OfType<Topic>()
            .Concat(text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(part => Tags.Meant(part, vocabulary)))
            .DistinctBy(topic => topic.Id),
    ];
}
