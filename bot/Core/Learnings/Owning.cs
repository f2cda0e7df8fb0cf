using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Learnings;

/// <summary>What is decided about learnings by the two whose they are: which ones there are, and taking one back.</summary>
public static class Owning
{
    /// <summary>The learning goes at once and as a whole, whoever of the two says so.</summary>
    /// <param name="request">Where it came from, when that is still known: its cards say that it is gone.</param>
    public static Decision Remove(LearningId id, HelpRequest? request, Snapshot known)
    {
        var decision = known.Learning(id) is { } learning
            ? Decision.Nothing.Remove(learning).Save(
                from owner in new[] { learning.Writer, learning.Other }.Select(known.Person).OfType<Person>()
                where owner.Learnings.Contains(id)
                select owner with { Learnings = [.. owner.Learnings.Where(one => one != id)] })
            : Decision.Nothing;
        return request?.Learning is { } draft && draft.Id == id
            ? decision.Save(request with { Learning = draft.Ended(DraftStage.TakenBack) }).Show(Sharing.Cards(request, draft))
            : decision;
    }
}
