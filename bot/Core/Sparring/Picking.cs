using NodaTime;
using NodaTime.Text;
using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when the asker answers the helper's times.</summary>
public static class Picking
{
    public static readonly Duration ReminderBefore = Duration.FromMinutes(10);
    private static readonly Duration TalkIsOver = Duration.FromMinutes(15);

    /// <summary>The picked time is agreed, if both are still free. Repeating the press changes nothing.</summary>
    public static Decision Pick(HelpRequest request, Pressed press, Snapshot known)
    {
        if (Refused(request, press) is { } refused)
        {
            return refused;
        }

        var slot = InstantPattern.ExtendedIso.Parse(press.Input(Inputs.Slot));
        if (!slot.Success)
        {
            return Decision.Refuse(Refusal.NoTimeGiven);
        }

        // The helper has sent others meanwhile: the card shows them from now on.
        if (!request.Proposal!.Starts.Contains(slot.Value))
        {
            return Decision.Refuse(Refusal.SlotIsTaken).Show(TimesSurface(request));
        }

        return PickStart(request, slot.Value, known);
    }

    /// <summary>One of the proposed times is picked.</summary>
    public static Decision PickStart(HelpRequest request, Instant start, Snapshot known)
    {
        var meeting = new Meeting(start, request.Proposal!.Minutes, request.Helper!.Name);
        return meeting.Start > known.Now && Weeks.AreFree(request, request.Helper.Id, meeting, known)
            ? Agree(request, meeting, TimesSurface(request), [TimesSurface(request)], known)
            : Taken(request, meeting.Start, known);
    }

    /// <summary>The helper says yes to a time the asker wished for: nobody needs to pick any more.</summary>
    public static Decision AgreeOnWish(HelpRequest request, Meeting meeting, Snapshot known) =>
        Agree(request, meeting, Offering.HelpersSurface(request, request.Helper!.Id), [], known);

    /// <summary>None of the times suits: the helper is asked for others.</summary>
    public static Decision Others(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press) ?? AskForOthers(request, Decision.Showing(TimesSurface(request)), known);

    /// <summary>The asker does without after all: the helper is told kindly, the asker keeps every choice.</summary>
    public static Decision DeclineTimes(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press) ?? Moving.LetGo(request, known) with { Answer = new Answer.Show(TimesSurface(request)) };

    private static Decision? Refused(HelpRequest request, Pressed press) => request switch
    {
        _ when press.By.Id != request.Asker.Id => Decision.Refuse(Refusal.NotYours),
        { State: RequestState.Found, Proposal: { } proposal } when proposal.Version == press.Version => null,
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        _ => Decision.Showing(request.ToAsker(SurfaceKind.Times, press.Version)),
    };

    /// <param name="answer">The card that stands where it was agreed.</param>
    private static Decision Agree(HelpRequest request, Meeting meeting, Surface answer, IEnumerable<Surface> others, Snapshot known)
    {
        var helper = request.Helper!.Id;
        var decision = Hold(request, meeting, known);
        var agreed = decision.Saves.OfType<HelpRequest>().Single();
        return decision
            .Show(agreed.ToAsker(SurfaceKind.Agreed, agreed.Sequence), agreed.To(helper, SurfaceKind.Agreed, agreed.Sequence))
            .Show(others)
            .Show(Offering.HelpersSurface(agreed, helper)) with
        {
            Answer = new Answer.Show(answer),
        };
    }

    /// <summary>The time holds from now on: booked for both, reminded of, and asked about afterwards.</summary>
    public static Decision Hold(HelpRequest request, Meeting meeting, Snapshot known)
    {
        var agreed = request.NextVersion(known.Now) with
        {
            State = RequestState.Agreed,
            Meeting = meeting,
            LastAgreed = meeting,
            FollowUp = FollowUp.NotAsked,
            Wished = [],
        };
        var after = known.Community(request.Community)!.WorkingTime().NextWorking(meeting.End + TalkIsOver);
        var decision = Decision.Nothing
            .Save(agreed)
            .Save(Weeks.Book(request, request.Helper!.Id, meeting, known))
            .Show(agreed.Card)
            .Wake(after, new TimeCame.FollowUpDue(request.Community, request.Id, agreed.Sequence));
        var reminder = meeting.Start - ReminderBefore;
        return reminder <= known.Now
            ? decision
            : decision.Wake(reminder, new TimeCame.Remind(request.Community, request.Id, agreed.Sequence));
    }

    /// <summary>The time went to someone else meanwhile: the others remain, or new ones are asked for.</summary>
    private static Decision Taken(HelpRequest request, Instant start, Snapshot known)
    {
        var sorry = Decision.Refuse(Refusal.SlotIsTaken);
        var left = request.Proposal! with { Starts = [.. request.Proposal.Starts.Where(other => other != start)] };
        if (left.Starts.Count == 0)
        {
            return AskForOthers(request, sorry, known);
        }

        var fewer = request with { Proposal = left };
        return sorry.Save(fewer).Show(TimesSurface(fewer));
    }

    /// <summary>Other times are asked of the helper, who is told which ones the asker wishes for, if any.</summary>
    public static Decision AskForOthers(HelpRequest request, Decision answer, Snapshot known, IReadOnlyList<Instant>? wishes = null)
    {
        var wished = request with { Proposal = null, Rounds = request.Rounds + 1, Wished = wishes ?? [] };
        var helper = request.Helper!.Id;
        var others = wished with
        {
            Suggested = wishes ?? [.. Weeks.Suggest(wished, helper, known).Except(request.Proposal?.Starts ?? [])],
        };
        return answer
            .Save(others)
            .Save(Weeks.Promise(helper, request.Id, known))
            .Save(Answering.AboutThis(others, known))
            .Show(TimesSurface(request), others.To(helper, SurfaceKind.Propose, others.Rounds))
            .Show(Offering.HelpersSurface(request, helper));
    }

    private static Surface TimesSurface(HelpRequest request) =>
        request.ToAsker(SurfaceKind.Times, request.Proposal!.Version);
}
