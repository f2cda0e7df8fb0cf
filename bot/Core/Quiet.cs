using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core;

/// <summary>
/// Nothing private before eight, after four or on a day off, except what follows at once from what the person does, what
/// would come too late, and what is said in danger.
/// </summary>
public static class Quiet
{
    private static readonly Duration TimeToAnswer = Duration.FromHours(1);

    /// <summary>When a new message of this surface may be sent. Edits notify nobody and may always be made.</summary>
    public static Instant Until(Surface surface, HelpRequest request, Community community, Instant now)
    {
        var morning = community.WorkingTime().NextWorking(now);
        return surface switch
        {
            { To: null } => now,
            { Kind: SurfaceKind.Propose or SurfaceKind.Agreed or SurfaceKind.AgreedInThread or SurfaceKind.CalledOff or SurfaceKind.Reminder } => now,
            { Kind: SurfaceKind.Danger or SurfaceKind.CallMe or SurfaceKind.Recalled } => now,
            { Kind: SurfaceKind.Times } when request.Proposal?.Starts.Min() < morning + TimeToAnswer => now,
            { Kind: SurfaceKind.Listen } when now < request.Meeting?.Start && request.Meeting.Start < morning + TimeToAnswer => now,
            _ => morning,
        };
    }
}
