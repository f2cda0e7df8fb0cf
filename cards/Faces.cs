using NodaTime;
using PeerHelp.Cards.Adaptive;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Learnings;

namespace PeerHelp.Cards;

/// <summary>Addresses that a card may open; one that is missing has no button.</summary>
/// <param name="Calendar">The calendar file of the agreed time.</param>
/// <param name="Chat">The chat of the asker and the helper.</param>
public sealed record Links(string? Thread, string? Calendar, string? Chat);

/// <summary>Everything a card is written from.</summary>
/// <param name="Viewer">Who looks; null for what everybody sees.</param>
public sealed record Scene(
    HelpRequest Request, Community Community, Language Language, PersonId? Viewer, Instant Now, Links Links)
{
    /// <summary>The learnings that the asker was shown, those that are still there.</summary>
    public IReadOnlyList<Learning> Learnings { get; init; } = [];

    /// <summary>What the reader of the card wants to try: it is for his or her own eyes.</summary>
    public Experiment? Own { get; init; }
}

/// <summary>A card, and what a notification may say of it: no topic and no word of the question.</summary>
public sealed record Face(Card Card, string Summary);

/// <summary>What each surface looks like in the present state: always the truth, with only the buttons that still make sense.</summary>
public static class Faces
{
    /// <summary>The surface's face, or null when its message is to be taken away.</summary>
    public static Face? Of(Surface surface, Scene scene)
    {
        if (IsHidden(surface.Kind, scene.Request.State))
        {
            return null;
        }

        var say = Texts.In(scene.Language);
        return Draw(new View(surface, scene, say)) is { } card ? new Face(card, Summary(surface.Kind, scene.Request, say)) : null;
    }

    /// <summary>
    /// Of a question that was erased only the helper hears, that the talk is off, and of danger only those who were told.
    /// </summary>
    private static bool IsHidden(SurfaceKind kind, RequestState state) => kind switch
    {
        SurfaceKind.Danger or SurfaceKind.CallMe => false,
        SurfaceKind.CalledOff => state is RequestState.Acute,
        _ => state is RequestState.Gone or RequestState.Acute,
    };

    private static Card? Draw(View view) => view.Surface.Kind switch
    {
        SurfaceKind.Request => RequestCard.Of(view),
        SurfaceKind.StillNeeded => StillNeededCard.Of(view),
        SurfaceKind.Offer => OfferCard.Of(view),
        SurfaceKind.Propose => ProposeCard.Of(view),
        SurfaceKind.Times => TimesCard.Of(view),
        SurfaceKind.Agreed => AgreedCard.Of(view),
        SurfaceKind.AgreedInThread => AgreedInThreadCard.Of(view),
        SurfaceKind.Join => JoinCard.Of(view),
        SurfaceKind.MayListen => MayListenCard.Of(view),
        SurfaceKind.Listen => ListenCard.Of(view),
        SurfaceKind.Takeaway => TakeawayCard.Of(view),
        SurfaceKind.CalledOff => CalledOffCard.Of(view),
        SurfaceKind.Reminder => ReminderCard.Of(view),
        SurfaceKind.NobodyYet => NobodyYetCard.Of(view),
        SurfaceKind.LeadAsked => LeadAskedCard.Of(view),
        SurfaceKind.FollowUp => FollowUpCard.Of(view),
        SurfaceKind.Kudos => KudosCard.Of(view),
        SurfaceKind.Recalled => RecalledCard.Of(view),
        SurfaceKind.Learning => LearningCard.Of(view),
        SurfaceKind.Reflection => ReflectionCard.Of(view),
        SurfaceKind.CatchUp => CatchUpCard.Of(view),
        SurfaceKind.GoodNews => GoodNewsCard.Of(view),
        SurfaceKind.CircleConsent => CircleConsentCard.Of(view),
        SurfaceKind.CircleLeader => CircleLeaderCard.Of(view),
        SurfaceKind.CircleLead => CircleLeadCard.Of(view),
        SurfaceKind.Danger => DangerCard.Of(view),
        SurfaceKind.CallMe => CallMeCard.Of(view),
        SurfaceKind.Refer => ReferCard.Of(view),
        _ => null,
    };

    private static string Summary(SurfaceKind kind, HelpRequest request, Texts say) => kind switch
    {
        SurfaceKind.Offer when request.Kind is HelpKind.Tip => say.OnOfferTip,
        SurfaceKind.FollowUp when request.IsByWriting => say.OnFollowUpTip,
        SurfaceKind.Request => say.OnRequest,
        SurfaceKind.StillNeeded => say.OnStillNeeded,
        SurfaceKind.Offer => say.OnOffer,
        SurfaceKind.Propose => say.OnPropose,
        SurfaceKind.Times => say.OnTimes,
        SurfaceKind.Agreed or SurfaceKind.AgreedInThread => say.OnAgreed,
        SurfaceKind.Join => say.OnJoin,
        SurfaceKind.MayListen => say.OnMayListen,
        SurfaceKind.Listen => say.OnListen,
        SurfaceKind.Takeaway => say.OnTakeaway,
        SurfaceKind.CalledOff => say.OnCalledOff,
        SurfaceKind.Reminder => say.OnReminder,
        SurfaceKind.NobodyYet => say.OnNobodyYet,
        SurfaceKind.LeadAsked => say.OnLeadAsked,
        SurfaceKind.FollowUp => say.OnFollowUp,
        SurfaceKind.Kudos => say.OnKudos,
        SurfaceKind.Recalled => say.OnRecalled,
        SurfaceKind.Learning => say.OnLearning,
        SurfaceKind.Reflection => say.OnReflection,
        SurfaceKind.CatchUp => say.OnCatchUp,
        SurfaceKind.GoodNews => say.OnGoodNews,
        SurfaceKind.CircleConsent or SurfaceKind.CircleLeader or SurfaceKind.CircleLead => say.OnCircle,
        SurfaceKind.CallMe => say.OnCallMe,
        _ => say.OnNote,
    };
}
