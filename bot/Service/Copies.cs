using PeerHelp.Core;
using PeerHelp.Service.Teams;

namespace PeerHelp.Service;

/// <summary>Knows a copy of a card that nobody remembers, because Teams took it and the answer was lost.</summary>
public static class Copies
{
    /// <summary>The copy that was pressed, as if Teams had just told of it; null when it is known, or none of ours.</summary>
    public static Happening? Pressed(Activity activity, Happening happening, Outcome outcome) =>
        happening is { Origin: { } origin, Command: Pressed press } &&
        activity is { ReplyToId: { Length: > 0 } message, Conversation.Id: { } conversation } &&
        outcome.Answer is Answer.Show { Surface: var surface } && IsOn(surface, press) &&
        outcome.Known.Request(surface.Request) is { } request && request.Sent.All(sent => sent.Activity != message)
            ? new Happening(happening.Organisation, $"{origin}|copy", new Delivered(surface, conversation, message))
            : null;

    /// <summary>The answer may be another card than the pressed one: only where the button says the same is it sure.</summary>
    private static bool IsOn(Surface surface, Pressed press) => (surface.Kind, press.Verb) switch
    {
        (SurfaceKind.Offer, Verbs.OfferAccept or Verbs.OfferDecline or Verbs.OfferLater or Verbs.OfferNotMe) => surface.To == press.By.Id,
        (SurfaceKind.Times, Verbs.SlotPick or Verbs.SlotOthers or Verbs.SlotDecline) => surface.To == press.By.Id,
        (SurfaceKind.FollowUp, Verbs.FollowUpHelped or Verbs.FollowUpNotHelped or Verbs.FollowUpNotMet or Verbs.KudosGive
            or Verbs.ExperimentKeep or Verbs.ExperimentDrop) => surface.To == press.By.Id,
        (SurfaceKind.Reflection, Verbs.ReflectionWorked or Verbs.ReflectionNotYet or Verbs.ReflectionNoTime or Verbs.ReflectionWords) =>
            surface.To == press.By.Id,
        (SurfaceKind.CatchUp, Verbs.CatchUpGood or Verbs.CatchUpNotYet or Verbs.CatchUpPublic or Verbs.CatchUpPrivate) => surface.To == press.By.Id,
        (SurfaceKind.Kudos, Verbs.KudosPublic or Verbs.KudosPrivate) => surface.To == press.By.Id,
        (SurfaceKind.Learning, Verbs.LearningYes or Verbs.LearningChange or Verbs.LearningNo) => surface.To == press.By.Id,
        (SurfaceKind.MayListen, Verbs.ListenYes or Verbs.ListenNo) => surface.To == press.By.Id,
        (SurfaceKind.Listen, Verbs.ListenJoin or Verbs.ListenLeave) => surface.To == press.By.Id,
        (SurfaceKind.Request, Verbs.RequestMeToo or Verbs.RequestVolunteer or Verbs.RequestTopics) => true,
        _ => false,
    };
}
