using NodaTime;
using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when help comes in writing: no time is agreed, and it ends with the asker's word.</summary>
public static class Writing
{
    /// <summary>However the tip was written, or was forgotten: by then the asker is asked, in working time.</summary>
    private static readonly Duration Longest = Duration.FromHours(4);

    /// <summary>A helper has promised a tip.</summary>
    public static Decision Await(Decision decision, HelpRequest promised, Snapshot known) => decision.Wake(
        known.Community(promised.Community)!.WorkingTime().Add(known.Now, Longest), Due(promised));

    /// <summary>The helper wrote in the thread; at the next pause the asker is asked.</summary>
    public static Decision Heard(HelpRequest request, Snapshot known) => Decision.Nothing
        .Save(request)
        .Wake(Grace.PauseAfter(known.Community(request.Community)!, known.Now), Due(request));

    /// <summary>The helper says that the tip is written: the asker is asked whether it is what was needed.</summary>
    public static Decision Written(HelpRequest request, PersonId by, Snapshot known)
    {
        if (!request.IsByWriting || request.Helper?.Id != by)
        {
            return Decision.Refuse(request.IsClosed ? Refusal.RequestIsClosed : request.Helper?.Id == by ? Refusal.CardIsOld : Refusal.NotTheHelper);
        }

        var surface = Offering.HelpersSurface(request, by);
        var asked = FollowingUp.Ask(request, request.Sequence, known);
        return (asked.Saves.Count == 0 ? asked : asked.Show(surface)) with { Answer = new Answer.Show(surface) };
    }

    /// <summary>The tip did not help, or did not come: the search goes on without that helper, who is thanked.</summary>
    public static Decision FindAnother(HelpRequest request, Snapshot known) =>
        Searching.Begin(Moving.WithoutHelper(request, request.FollowUp is FollowUp.NotAsked ? OfferState.Released : OfferState.Wrote, known), known)
            .Save(Weeks.Release(request, known))
            .Show(Offering.HelpersSurface(request, request.Helper!.Id));

    private static TimeCame.FollowUpDue Due(HelpRequest request) => new(request.Community, request.Id, request.Sequence);
}
