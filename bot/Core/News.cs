using NodaTime;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core;

/// <summary>Whether a message that was never sent still has its sense: after a night or an outage nobody is told of the past.</summary>
public static class News
{
    public static bool IsStill(Surface surface, HelpRequest request, Instant now) => surface switch
    {
        { Kind: SurfaceKind.Request } => request.State is not (RequestState.Gone or RequestState.Acute),
        { Kind: SurfaceKind.StillNeeded } => request.State is RequestState.Held || request.IsBeingChecked(now),
        { Kind: SurfaceKind.Offer, To: { } expert } =>
            request.Helper?.Id == expert || (IsUnhelped(request) && request.OfferTo(expert) is { State: OfferState.Asked }),
        { Kind: SurfaceKind.Propose } => request is { State: RequestState.Found, Proposal: null } && surface.Round == request.Rounds,
        { Kind: SurfaceKind.Times } => request.State is RequestState.Found && surface.Round == request.Proposal?.Version,
        { Kind: SurfaceKind.Agreed } => IsAgreed(surface, request),
        { Kind: SurfaceKind.Join } => IsAgreed(surface, request) && now < request.Meeting!.Start,
        { Kind: SurfaceKind.MayListen, To: { } asked } => request.Listeners.Any(one => one.Number == surface.Round &&
            one.Stage is ListenerStage.Asking && !one.Answered.Contains(asked)) && now < request.Meeting?.Start,
        { Kind: SurfaceKind.Listen, To: { } listener } => request.ListenerOf(listener)?.Stage is ListenerStage.NotThisTime
            || (IsAgreed(surface, request) && now < request.Meeting!.Start),
        { Kind: SurfaceKind.Takeaway } => request.Learning?.Stage is DraftStage.Published,
        { Kind: SurfaceKind.Reminder } => IsAgreed(surface, request) && now < request.Meeting!.Start,
        { Kind: SurfaceKind.NobodyYet } => request.State is RequestState.AskerDecides,
        { Kind: SurfaceKind.LeadAsked } => IsUnhelped(request),
        { Kind: SurfaceKind.FollowUp } => (request.State is RequestState.Agreed || request.IsByWriting) && request.FollowUp is FollowUp.Asked,
        { Kind: SurfaceKind.CatchUp } => request is { State: RequestState.Solved, CatchUp.Said: CatchUpSaid.Nothing },
        { Kind: SurfaceKind.GoodNews } => request.CatchUp is { Said: CatchUpSaid.Good },
        { Kind: SurfaceKind.Danger } => request.Danger is not null,
        { Kind: SurfaceKind.CallMe } => request.Danger is { LeadsAsked: true },
        { Kind: SurfaceKind.Recalled } => request.Recalled.Count > 0 && IsUnhelped(request),
        { Kind: SurfaceKind.Learning } => request.Learning is { } draft && draft.Asked == surface.To && surface.Round == draft.Version,
        { Kind: SurfaceKind.CircleConsent } => request.Circle?.Stage is LiftStage.AskingAsker,
        { Kind: SurfaceKind.CircleLeader } => request.Circle?.Stage is LiftStage.AskingLeader,
        { Kind: SurfaceKind.CircleLead } => request.Circle?.Stage is LiftStage.AskingLeads or LiftStage.Listed,
        _ => true,
    };

    private static bool IsUnhelped(HelpRequest request) => request is { Helper: null, IsClosed: false, State: not RequestState.Acute };

    private static bool IsAgreed(Surface surface, HelpRequest request) =>
        request is { State: RequestState.Agreed, Meeting: not null } && surface.Round == request.Sequence;
}
