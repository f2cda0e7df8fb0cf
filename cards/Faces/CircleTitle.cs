using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Cards;

/// <summary>What a help request is called as a topic of the Friday circle.</summary>
public static class CircleTitle
{
    private const int Longest = 60;

    /// <summary>
    /// The asker's own topics, else the helper's shared ones, else what the question is about; only then its beginning, and
    /// never the words of someone who would rather not be named.
    /// </summary>
    public static string Of(HelpRequest request, Language language)
    {
        if (request.IsPersonal)
        {
            return Texts.In(language).UnnamedTopic;
        }

        if (!string.IsNullOrWhiteSpace(request.Topics))
        {
            return Short(request.Topics);
        }

        var shared = request.Helper is { } helper ? request.OfferTo(helper.Id)?.Reason.Topics ?? [] : [];
        string[] about = [.. TopicReader.Topics(request.Question).Take(2).Select(topic => topic.Label(language))];
        return Short(
            shared.Count > 0 ? string.Join(", ", shared)
            : about.Length > 0 ? string.Join(", ", about)
            : request.Circle is { WithName: false } ? Texts.In(language).UnnamedTopic
            : request.Question);
    }

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var border = line.LastIndexOf(' ', Longest);
        return $"{(border > 0 ? line[..border] : Plain.Cut(line, Longest)).TrimEnd(',', '.', ' ')}…";
    }
}
