using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided around and after a sparring: the reminder, the one follow-up, and its answer.</summary>
public static class FollowingUp
{
    /// <summary>Ten minutes before; a reminder of a time that was moved, or is past, has lost its sense.</summary>
    public static Decision Remind(HelpRequest request, int sequence, Snapshot known) =>
        request is { State: RequestState.Agreed, Meeting: { } meeting } && request.Sequence == sequence && known.Now < meeting.Start
            ? Decision.Nothing.Show(
                request.ToAsker(SurfaceKind.Reminder, sequence),
                request.To(request.Helper!.Id, SurfaceKind.Reminder, sequence))
            : Decision.Nothing;

    /// <summary>One question to the asker, once. The cards that told of the time ahead now tell when it was.</summary>
    public static Decision Ask(HelpRequest request, int sequence, Snapshot known) =>
        request is { State: RequestState.Agreed, FollowUp: FollowUp.NotAsked } && request.Sequence == sequence
            ? Decision.Nothing
                .Save(request with { FollowUp = FollowUp.Asked })
                .Save(AskedAfter(request, known))
                .Show(request.ToAsker(SurfaceKind.FollowUp, sequence))
                .Show(CardsOfTheTime(request))
            : Decision.Nothing;

    public static Decision Answer(HelpRequest request, Pressed press, FollowUp answer, Snapshot known) =>
        press.By.Id != request.Asker.Id ? Decision.Refuse(Refusal.NotYours)
        : press.Version != request.Sequence ? Decision.Refuse(Refusal.CardIsOld)
        : Answer(request, answer, known);

    /// <summary>The asker's answer, by button or in words.</summary>
    public static Decision Answer(HelpRequest request, FollowUp answer, Snapshot known)
    {
        var surface = request.ToAsker(SurfaceKind.FollowUp, request.Sequence);
        if (request.State is not RequestState.Agreed || request.FollowUp == answer)
        {
            return Decision.Showing(surface);
        }

        var answered = request with { FollowUp = answer, State = answer is FollowUp.Helped ? RequestState.Solved : request.State };
        var decision = Decision.Showing(surface).Save(answered).Show(surface);
        return answer is FollowUp.Helped
            ? decision.Show(answered.Card).Save(Learned(answered, known))
                .Wake(CatchingUp.DueAfter(known.Community(request.Community)!, known.Now), new TimeCame.CatchUpDue(request.Community, request.Id))
            : decision;
    }

    /// <summary>What the asker says afterwards in words is about this from now on.</summary>
    private static IEnumerable<Saved> AskedAfter(HelpRequest request, Snapshot known) =>
        known.Person(request.Asker.Id) is { } asker ? [asker with { AskedAfter = request.Id }] : [];

    private static IEnumerable<Surface> CardsOfTheTime(HelpRequest request) => request.Standing.Where(card =>
        card.Kind is (SurfaceKind.Agreed or SurfaceKind.Reminder) && card.Round == request.Sequence);

    /// <summary>The helper is known from now on for what this was about, and the asker may return to the helper.</summary>
    private static IEnumerable<Saved> Learned(HelpRequest request, Snapshot known)
    {
        if (known.Person(request.Helper!.Id) is { } helper)
        {
            yield return helper.Learned(request, Matching.EvidenceKind.Helped, known.Now);
        }

        if (known.Person(request.Asker.Id) is { } asker)
        {
            yield return asker.Trusts(request.Helper.Id, request, known.Now);
        }
    }
}
