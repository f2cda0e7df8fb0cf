using PeerHelp.Core.Asking;
using PeerHelp.Core.Matching;

namespace PeerHelp.Core.Sparring;

/// <summary>The topics beside those a help request speaks of: who knows about a kindred matter may help when nobody else has time.</summary>
public static class Neighbours
{
    private const int Most = 12;

    /// <summary>Their names, to look for people by; empty when the request speaks of no topic that has kin.</summary>
    public static string Of(HelpRequest request)
    {
        if (request.IsPersonal)
        {
            return "";
        }

        var spoken = TopicReader.Topics(request.MatchedText);
        var families = spoken.SelectMany(topic => topic.Broader.Prepend(topic.Id)).ToHashSet();
        var kin = TopicReader.All.Where(topic => topic.Broader.Any(families.Contains)).Except(spoken);
        return string.Join(". ", kin.Take(Most).Select(topic => topic.Label(Language.Finnish)));
    }
}
