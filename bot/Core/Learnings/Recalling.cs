using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Learnings;

/// <summary>What is decided when a new question resembles what others have learned: its asker is shown it, privately, and may still want a person.</summary>
/// <remarks>Nothing waits for the answer longer than the grace time: the search begins when it would have begun.</remarks>
public static class Recalling
{
    private const int MostShown = 2;

    /// <summary>One's own learnings may be among those found.</summary>
    private const int MostFound = 2 * MostShown;

    /// <summary>What is looked for; null when the question is not one for learnings.</summary>
    public static LearningQuery? Query(HelpRequest? request, Snapshot known) => request is not null && MayBeShown(request)
        ? new(request.MatchedText, [request.Community], known.Now, MostFound, Closely: true)
        : null;

    public static Decision Look(HelpRequest request, Snapshot known)
    {
        var found = (known.Learnings ?? []).Where(id => known.Learning(id) is { } learning && !learning.IsOf(request.Asker.Id)).Take(MostShown).ToList();
        return MayBeShown(request) && found.Count > 0
            ? Decision.Nothing.Save(request with { Recalled = found }).Show(request.ToAsker(SurfaceKind.Recalled))
            : Decision.Nothing;
    }

    private static bool MayBeShown(HelpRequest request) =>
        Sharing.IsForLearnings(request) && request is { Helper: null, Recalled.Count: 0 } &&
        request.State is RequestState.Listening or RequestState.Held or RequestState.Searching;
}
