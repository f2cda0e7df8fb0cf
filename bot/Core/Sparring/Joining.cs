using PeerHelp.Core.Asking;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when several may come: a late yes is no yes too many, if the asker likes and the colleague is free then.</summary>
public static class Joining
{
    /// <summary>The helper and two more.</summary>
    public const int MostBeside = 2;

    /// <summary>A yes to an offer when somebody helps already: told kindly, and remembered for the asker to see while there is room. Nothing is sent for it.</summary>
    public static Decision LateYes(HelpRequest request, PersonId by)
    {
        var told = Decision.Refuse(Refusal.SomeoneWasFaster, request.Helper!.Name);
        var isRoom = Taken(request) + request.Offers.Count(beside => beside.State is OfferState.AlsoWilling) < MostBeside;
        if (request.OfferTo(by) is not { State: OfferState.Asked or OfferState.Later or OfferState.Declined } offer || !isRoom || request.IsPersonal || request.IsByWriting)
        {
            return told;
        }

        var willing = request.With(offer with { State = OfferState.AlsoWilling });
        return willing.State is RequestState.Agreed
            ? told.Save(willing).Show(Moving.BothAgreed(willing).Where(card => card.To == request.Asker.Id))
            : told.Save(willing);
    }

    /// <summary>Colleagues who would come, too, as long as there is room.</summary>
    public static IReadOnlyList<Party> Willing(HelpRequest request) => HasRoom(request)
        ? [.. request.Offers.Where(offer => offer.State is OfferState.AlsoWilling).Select(offer => offer.Expert)]
        : [];

    /// <summary>Somebody more may come to the talk: to help, or to listen.</summary>
    public static bool HasRoom(HelpRequest request) => Taken(request) < MostBeside;

    /// <summary>The asker says that this colleague is welcome, too.</summary>
    public static Decision Welcome(HelpRequest request, Pressed press, Snapshot known)
    {
        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (Refused(request, press, known) is { } refused)
        {
            return refused;
        }

        var surface = Moving.BothAgreed(request).First(card => card.To == request.Asker.Id);
        if (press.With is not { } colleague || Willing(request).All(one => one.Id != colleague))
        {
            return Decision.Showing(surface);
        }

        var welcomed = request.With(request.OfferTo(colleague)! with { State = OfferState.Welcome });
        welcomed = welcomed.ListenerOf(colleague) is { Stage: ListenerStage.Coming } ? welcomed : HelpingNow(welcomed, colleague);
        return Decision.Showing(surface).Save(welcomed).Show(surface, CardOf(welcomed, colleague));
    }

    /// <summary>The colleague comes, if still free then.</summary>
    public static Decision Join(HelpRequest request, Pressed press, Snapshot known)
    {
        if (request.OfferTo(press.By.Id) is not { State: OfferState.Welcome } offer)
        {
            return request.Joined.Any(one => one.Id == press.By.Id) ? Decision.Showing(CardOf(request, press.By.Id)) : Decision.Refuse(Refusal.NotTheHelper);
        }

        if (Refused(request, press, known) is { } refused)
        {
            return refused;
        }

        var meeting = request.Meeting!;
        var weeks = Week.NamesOf(meeting.Start, meeting.End).Select(name => known.Week(press.By.Id, name)).ToList();
        if (!weeks.TrueForAll(week => week.Without(request.Id).IsFree(meeting.Start, meeting.End)))
        {
            return Decision.Refuse(Refusal.SlotIsTaken);
        }

        var joined = HelpingNow(request.With(offer with { State = OfferState.Joined }), press.By.Id) with { Joined = [.. request.Joined, offer.Expert] };
        return Decision.Showing(CardOf(joined, press.By.Id))
            .Save(joined)
            .Save(weeks.Select(week => week.Without(request.Id).With(new Booking(request.Id, meeting.Start, meeting.End, Helping: true))))
            .Show(joined.Card, CardOf(joined, press.By.Id))
            .Show(Moving.BothAgreed(joined));
    }

    /// <summary>The colleague would rather not, or cannot come after all; the talk stands.</summary>
    public static Decision Leave(HelpRequest request, Pressed press, Snapshot known)
    {
        if (request.OfferTo(press.By.Id) is not { } offer || !IsBeside(offer))
        {
            return Decision.Refuse(Refusal.NotTheHelper);
        }

        return Refused(request, press, known) ?? Without(request, press.By.Id, known);
    }

    /// <summary>The talk without this guest, who steps back or has left the team.</summary>
    public static Decision Without(HelpRequest request, PersonId guest, Snapshot known)
    {
        if (request.OfferTo(guest) is not { } offer || !(IsBeside(offer) || offer.State is OfferState.AlsoWilling))
        {
            return Attending.Leave(request, guest, known);
        }

        var without = request.With(offer with { State = OfferState.Declined }) with { Joined = [.. request.Joined.Where(one => one.Id != guest)] };
        var decision = Decision.Showing(CardOf(without, guest)).Save(without).Save(WeeksOf([offer.Expert], request, known));
        return request is { State: RequestState.Agreed, Helper: not null }
            ? decision.Show(without.Card, CardOf(without, guest)).Show(Moving.BothAgreed(without))
            : decision;
    }

    /// <summary>Comes to the talk beside the two, or may yet.</summary>
    public static bool IsGuest(HelpRequest request, PersonId person) =>
        request.OfferTo(person) is { State: OfferState.AlsoWilling or OfferState.Welcome or OfferState.Joined } || request.ListenerOf(person) is { IsLive: true };

    /// <summary>
    /// Whatever was decided: where an agreed time holds no more, those who had joined are free again, and told; and who becomes
    /// the helper is nobody's guest.
    /// </summary>
    public static Decision Follow(Decision decision, Snapshot known) => decision.Saves.OfType<HelpRequest>().Aggregate(decision, (so, after) =>
    {
        var before = known.Request(after.Id);
        so = before is not null && before.Sequence != after.Sequence && before.Offers.Any(IsBeside) ? LetGo(so, before, after, known.After(so)) : so;
        after = so.Saves.OfType<HelpRequest>().Single(one => one.Id == after.Id);
        return after.Helper is { } helper && helper.Id != before?.Helper?.Id && IsGuest(after, helper.Id) ? so.Save(NoGuest(after, helper.Id)) : so;
    });

    private static HelpRequest NoGuest(HelpRequest request, PersonId helper) => HelpingNow(
        request.OfferTo(helper) is { State: OfferState.AlsoWilling or OfferState.Welcome } offer ? request.With(offer with { State = OfferState.Asked }) : request,
        helper);

    private static Decision LetGo(Decision decision, HelpRequest before, HelpRequest after, Snapshot known)
    {
        var free = after.Offers.Where(IsBeside).Aggregate(after, (so, offer) => so.With(offer with { State = OfferState.AlsoWilling })) with { Joined = [] };
        return decision
            .Save(free)
            .Save(WeeksOf(before.Joined, before, known))
            .Show(before.Offers.Where(IsBeside).Select(offer => CardOf(before, offer.Expert.Id)))
            .Show(before.Joined.Select(one => free.To(one.Id, SurfaceKind.CalledOff, free.Sequence)));
    }

    /// <summary>Who comes to help listens no more: there is one place for each.</summary>
    private static HelpRequest HelpingNow(HelpRequest request, PersonId colleague) =>
        request.ListenerOf(colleague) is { IsLive: true } listener ? request.With(listener with { Stage = ListenerStage.Left }) : request;

    private static bool IsBeside(Offer offer) => offer.State is OfferState.Welcome or OfferState.Joined;

    /// <summary>The places beside the two that are promised or taken.</summary>
    private static int Taken(HelpRequest request) => request.Offers.Count(IsBeside)
        + request.Listeners.Count(one => one.Stage is ListenerStage.Invited or ListenerStage.Coming);

    /// <summary>The weeks of these people without the talk, but with the knowledge that there was one.</summary>
    public static IEnumerable<Saved> WeeksOf(IReadOnlyList<Party> people, HelpRequest request, Snapshot known) =>
        from week in known.Rows.Values.OfType<Week>()
        where people.Any(one => one.Id == week.Person) && week.Bookings.Any(booking => booking.Request == request.Id)
        select week.Releasing(request.Id);

    /// <summary>Only a time that holds, and is still ahead, can be joined.</summary>
    private static Decision? Refused(HelpRequest request, Pressed press, Snapshot known) => request switch
    {
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { State: RequestState.Agreed, Meeting: { } meeting } when press.Version == request.Sequence =>
            meeting.Start <= known.Now ? Decision.Refuse(Refusal.TalkHasBegun) : null,
        _ => Decision.Refuse(Refusal.CardIsOld),
    };

    private static Surface CardOf(HelpRequest request, PersonId colleague) => request.To(colleague, SurfaceKind.Join, request.Sequence);
}
