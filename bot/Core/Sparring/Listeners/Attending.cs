using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What is decided about those who come to listen: they are booked like everybody, may leave again, and follow the time.</summary>
public static class Attending
{
    /// <summary>An invited colleague says that the time suits.</summary>
    public static Decision Join(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press, known) ?? Join(request, press.By.Id, known);

    /// <summary>By button or in words.</summary>
    public static Decision Join(HelpRequest request, PersonId by, Snapshot known) => request.ListenerOf(by) switch
    {
        { Stage: ListenerStage.Coming } already => Decision.Showing(Admitting.CardOf(request, already)),
        { Stage: ListenerStage.Invited } => Come(request, by, known) ?? Decision.Refuse(Refusal.SlotIsTaken),
        _ => Decision.Refuse(Refusal.NotForListeners),
    };

    public static Decision Leave(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press, known) ?? Leave(request, press.By.Id, known);

    /// <summary>The colleague cannot come after all, or wishes it no more; the talk stands.</summary>
    public static Decision Leave(HelpRequest request, PersonId by, Snapshot known)
    {
        if (request.ListenerOf(by) is not { IsLive: true } listener)
        {
            return Decision.Refuse(Refusal.NotForListeners);
        }

        var left = request.With(listener with { Stage = ListenerStage.Left });
        var decision = Decision.Showing(Admitting.CardOf(left, listener)).Save(left).Show(Admitting.Questions(left));
        return listener.Stage is ListenerStage.Coming
            ? decision.Save(Joining.WeeksOf([listener.Person], request, known)).Show(Admitting.CardOf(left, listener)).Show(Moving.BothAgreed(left))
            : listener.Stage is ListenerStage.Invited ? decision.Show(Admitting.CardOf(left, listener)) : decision;
    }

    /// <summary>The colleague comes, and the week holds the time; null when something else is there already.</summary>
    public static Decision? Come(HelpRequest request, PersonId by, Snapshot known)
    {
        var (meeting, listener) = (request.Meeting!, request.ListenerOf(by)! with { Stage = ListenerStage.Coming });
        var weeks = Week.NamesOf(meeting.Start, meeting.End).Select(name => known.Week(by, name)).ToList();
        if (!weeks.TrueForAll(week => week.Without(request.Id).IsFree(meeting.Start, meeting.End)))
        {
            return null;
        }

        var coming = request.With(listener);
        var card = Admitting.CardOf(coming, listener);
        return Decision.Showing(card)
            .Save(coming)
            .Save(weeks.Select(week => week.Without(request.Id).With(new Booking(request.Id, meeting.Start, meeting.End, Helping: false))))
            .Show(card)
            .Show(Moving.BothAgreed(coming))
            .Show(Admitting.Questions(coming));
    }

    /// <summary>Whatever was decided: where the time changed, who was to listen is free again and told; for a new time the two's yeses still hold.</summary>
    public static Decision Follow(Decision decision, Snapshot known) => decision.Saves.OfType<HelpRequest>().Aggregate(decision, (so, after) =>
        known.Request(after.Id) is { Listeners.Count: > 0 } before && before.Sequence != after.Sequence ? Follow(so, before, after, known.After(so)) : so);

    /// <summary>Those who would have listened get what the two learned, when these let others read it.</summary>
    public static IEnumerable<Surface> Takeaways(HelpRequest request) => request.Listeners
        .Where(one => one.Stage is ListenerStage.Wishing or ListenerStage.NotThisTime)
        .Select(one => request.To(one.Person.Id, SurfaceKind.Takeaway));

    private static Decision Follow(Decision decision, HelpRequest before, HelpRequest after, Snapshot known)
    {
        var coming = before.Listeners.Where(one => one.Stage is ListenerStage.Coming).ToList();
        var invited = before.Listeners.Where(one => one.Stage is ListenerStage.Invited);
        PersonId?[] two = [after.Asker.Id, after.Helper?.Id];
        var again = after with
        {
            Listeners = [.. after.Listeners.Select(one => one.IsLive ? one with { Stage = ListenerStage.Wishing, Answered = [.. one.Answered.Where(said => two.Contains(said))] } : one)],
        };
        var freed = decision
            .Save(again)
            .Save(Joining.WeeksOf([.. coming.Select(one => one.Person)], before, known))
            .Show(coming.Concat(invited).Select(one => Admitting.CardOf(before, one)))
            .Show(coming.Select(one => again.To(one.Person.Id, SurfaceKind.CalledOff, again.Sequence)))
            .Show(Admitting.Questions(again));
        return Admitting.AskTheTwo(freed, again, known);
    }

    /// <summary>Only a time that holds, and is still ahead, can be joined or left by its card.</summary>
    private static Decision? Refused(HelpRequest request, Pressed press, Snapshot known) => request switch
    {
        { IsClosed: true } => Decision.Refuse(Refusal.NotForListeners),
        { State: RequestState.Agreed, Meeting: { } meeting } when press.Version == request.Sequence =>
            meeting.Start <= known.Now ? Decision.Refuse(Refusal.NotForListeners) : null,
        _ => Decision.Refuse(Refusal.CardIsOld),
    };
}
