using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring.Listeners;

/// <summary>What is decided when the asker and the helper say whether a colleague may listen: both must say yes.</summary>
/// <remarks>A no changes nothing that anybody else could see: until the talk begins it looks like silence.</remarks>
public static class Admitting
{
    /// <summary>Where a time is agreed, each of the two is asked once about everybody who wishes; who has both yeses already is invited.</summary>
    public static Decision AskTheTwo(Decision decision, HelpRequest request, Snapshot known)
    {
        decision = decision.Save(request);
        var wishing = request.Listeners.Where(one => one.Stage is ListenerStage.Wishing).ToList();
        if (wishing.Count == 0 || request is not { State: RequestState.Agreed, Meeting: { } meeting } || !Wishing.IsPossible(request, known.Now))
        {
            return decision;
        }

        return wishing
            .Aggregate(decision, (so, listener) => Ask(so, request.Id, listener, known))
            .Wake(meeting.Start, new TimeCame.TalkBegins(request.Community, request.Id, request.Sequence));
    }

    public static Decision Answer(HelpRequest request, Pressed press, bool yes, Snapshot known) =>
        !IsOfTheTwo(request, press.By.Id) ? Decision.Refuse(Refusal.NotYours)
        : request.Listeners.FirstOrDefault(one => one.Number == press.Version && one.Person.Id == press.With) is { } listener
            ? Answer(request, listener, press.By.Id, yes, known)
            : Decision.Refuse(Refusal.CardIsOld);

    /// <summary>By button or in words; the first answer stands.</summary>
    public static Decision Answer(HelpRequest request, Listener listener, PersonId by, bool yes, Snapshot known)
    {
        var card = request.To(by, SurfaceKind.MayListen, listener.Number);
        if (!IsAsked(request, listener, by, known))
        {
            return Decision.Showing(card);
        }

        var heard = listener with { Answered = [.. listener.Answered, by], IsRefused = listener.IsRefused || !yes };
        return (heard.IsRefused || Two(request).Except(heard.Answered).Any()
            ? Decision.Nothing.Save(request.With(heard)).Show(card)
            : Admit(request, heard, known)) with { Answer = new Answer.Show(card) };
    }

    /// <summary>The question about this listener waits for this person's answer.</summary>
    public static bool IsAsked(HelpRequest request, Listener listener, PersonId by, Snapshot known) =>
        IsAhead(request, known) && listener.Stage is ListenerStage.Asking && IsOfTheTwo(request, by) && !listener.Answered.Contains(by);

    /// <summary>The talk begins: whoever was not let in hears so now, the same whether one of the two said no, or nothing.</summary>
    public static Decision Begin(HelpRequest request, int sequence, Snapshot known)
    {
        if (request.State is not RequestState.Agreed || request.Sequence != sequence)
        {
            return Decision.Nothing;
        }

        var waiting = request.Listeners.Where(one => one.Stage is ListenerStage.Asking or ListenerStage.Invited).ToList();
        var ended = waiting.Aggregate(request, (so, one) => so.With(End(one)));
        return waiting.Count == 0 ? Decision.Nothing : Decision.Nothing
            .Save(ended)
            .Show(waiting.Select(one => CardOf(ended, one)))
            .Show(Questions(ended));
    }

    /// <summary>The listener's own card. One for each agreed time.</summary>
    public static Surface CardOf(HelpRequest request, Listener listener) => request.To(listener.Person.Id, SurfaceKind.Listen, request.Sequence);

    /// <summary>The cards that asked the two, wherever they stand.</summary>
    public static IEnumerable<Surface> Questions(HelpRequest request) => request.Standing.Where(card => card.Kind is SurfaceKind.MayListen);

    public static bool IsAhead(HelpRequest request, Snapshot known) =>
        request is { State: RequestState.Agreed, Meeting: { } meeting } && known.Now < meeting.Start;

    private static Decision Ask(Decision decision, RequestId id, Listener listener, Snapshot known)
    {
        var request = decision.Saves.OfType<HelpRequest>().Single(one => one.Id == id);
        var missing = Two(request).Except(listener.Answered).ToList();
        var isInvited = missing.Count == 0 && !listener.IsRefused;
        var asking = listener with { Stage = isInvited ? ListenerStage.Invited : ListenerStage.Asking };
        decision = decision.Save(request.With(asking));
        return isInvited ? decision.Show(CardOf(request, asking))
            : listener.IsRefused ? decision
            : decision
                .Show(missing.Select(one => request.To(one, SurfaceKind.MayListen, listener.Number)))
                .Save(missing.Select(known.After(decision).Person).OfType<Experts.Person>().Select(person => person with { AskedToHear = request.Id }));
    }

    /// <summary>Both have said yes: the colleague comes, if still there and free then.</summary>
    private static Decision Admit(HelpRequest request, Listener listener, Snapshot known)
    {
        var isThere = known.Person(listener.Person.Id) is { } person && person.Communities.Contains(request.Community);
        if (!isThere || !Joining.HasRoom(request) || !Wishing.IsPossible(request, known.Now))
        {
            var ended = request.With(End(listener));
            return Decision.Nothing.Save(ended).Show(Questions(ended)).Show(isThere ? [CardOf(ended, listener)] : []);
        }

        var invited = request.With(listener with { Stage = ListenerStage.Invited });
        return Attending.Come(invited, listener.Person.Id, known) ?? Decision.Nothing.Save(invited).Show(CardOf(invited, listener)).Show(Questions(invited));
    }

    /// <summary>Who was invited and has said nothing is not told that it is "not this time": it was his or her own silence.</summary>
    private static Listener End(Listener listener) =>
        listener with { Stage = listener.Stage is ListenerStage.Invited ? ListenerStage.Left : ListenerStage.NotThisTime };

    private static bool IsOfTheTwo(HelpRequest request, PersonId person) => Two(request).Contains(person);

    private static IReadOnlyList<PersonId> Two(HelpRequest request) => request.Helper is { } helper ? [request.Asker.Id, helper.Id] : [request.Asker.Id];
}
