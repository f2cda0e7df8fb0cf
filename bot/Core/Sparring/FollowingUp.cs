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
                .Show(request.Guests.Select(one => request.To(one.Id, SurfaceKind.Reminder, sequence)))
            : Decision.Nothing;

    /// <summary>One question to the asker, once. The cards that told of the time ahead now tell when it was.</summary>
    public static Decision Ask(HelpRequest request, int sequence, Snapshot known) =>
        (request.State is RequestState.Agreed || request.IsByWriting) && request.FollowUp is FollowUp.NotAsked && request.Sequence == sequence
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
        if (!(request.State is RequestState.Agreed || request.IsByWriting) || request.FollowUp == answer)
        {
            return Decision.Showing(surface);
        }

        var answered = request with { FollowUp = answer, State = answer is FollowUp.Helped ? RequestState.Solved : request.State };
        var decision = Decision.Showing(surface).Save(answered).Show(surface);
        return answer is FollowUp.Helped
            ? decision.Show(answered.Card).Save(Learned(answered, known))
                .Wake(CatchingUp.DueAfter(known.Community(request.Community)!, known.Now), new TimeCame.CatchUpDue(request.Community, request.Id))
                .Then(ToWriter(request, answered, known) with { Answer = decision.Answer })
            : decision;
    }

    /// <summary>Who wrote a tip has nothing more to do, and that weighs on the week no more.</summary>
    private static Decision ToWriter(HelpRequest before, HelpRequest after, Snapshot known) => before.IsByWriting
        ? Decision.Nothing.Save(Weeks.Release(before, known)).Show(Offering.HelpersSurface(after, after.Helper!.Id))
        : Decision.Nothing;

    /// <summary>What the asker says afterwards in words is about this from now on.</summary>
    private static IEnumerable<Saved> AskedAfter(HelpRequest request, Snapshot known) =>
        known.Person(request.Asker.Id) is { } asker ? [asker with { AskedAfter = request.Id }] : [];

    private static IEnumerable<Surface> CardsOfTheTime(HelpRequest request) => request.Standing.Where(card =>
        card.Kind is (SurfaceKind.Agreed or SurfaceKind.Reminder) && card.Round == request.Sequence);

    /// <summary>Whoever came to help is known from now on for what this was about, and the asker may return to them. Who listened has helped nobody.</summary>
    private static IEnumerable<Saved> Learned(HelpRequest request, Snapshot known)
    {
        var helpers = request.Joined.Prepend(request.Helper!).ToList();
        foreach (var helper in helpers.Select(one => known.Person(one.Id)).OfType<Experts.Person>())
        {
            yield return helper.Learned(request, Matching.EvidenceKind.Helped, known.Now);
        }

        if (known.Person(request.Asker.Id) is { } asker)
        {
            yield return helpers.Aggregate(asker, (so, helper) => so.Trusts(helper.Id, request, known.Now));
        }
    }
}
