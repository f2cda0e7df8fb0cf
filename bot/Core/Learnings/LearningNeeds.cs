using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Learnings;

/// <summary>What is loaded because of learnings.</summary>
public static class LearningNeeds
{
    /// <summary>The learning that comes of a request, there or not.</summary>
    public static IEnumerable<string> OfRequest(HelpRequest request) => request.Learning is { } draft ? [Key.Learning(draft.Id)] : [];
}
