using PeerHelp.Core.Asking;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when an agreed time is moved or called off, or the helper steps back.</summary>
public static class Moving
{
    /// <summary>The time is let go at once, and the helper proposes new ones.</summary>
    public static Decision Move(HelpRequest request, Pressed press, Snapshot known)
    {
        if (Refused(request, press, known) is { } refused)
        {
            return refused;
        }

        var helper = request.Helper!;
        var moved = request.NextVersion(known.Now) with
        {
            State = RequestState.Found,
            Meeting = null,
            Proposal = null,
            Rounds = request.Rounds + 1,
            Suggested = Weeks.Suggest(request, helper.Id, known),
        };
        var propose = moved.To(helper.Id, SurfaceKind.Propose, moved.Rounds);
        return Decision.Showing(press.By.Id == helper.Id ? propose : AgreedOf(request, press.By.Id))
            .Save(moved)
            .Save(Weeks.Release(request, known))
            .Save(Weeks.Promise(helper.Id, request.Id, known))
            .Show(moved.Card, propose)
            .Show(BothAgreed(request));
    }

    /// <summary>
    /// The sparring is called off, and the other one is told. When the helper calls it off the search goes on; when the asker
    /// does, PeerHelp waits for the asker's word.
    /// </summary>
    public static Decision Cancel(HelpRequest request, Pressed press, Snapshot known) =>
        Refused(request, press, known) ?? (press.By.Id == request.Helper!.Id ? StepBack(request, known) : LetGo(request, known)) with
        {
            Answer = new Answer.Show(AgreedOf(request, press.By.Id)),
        };

    /// <summary>The helper steps back from proposing times; an agreed time is cancelled on its own card.</summary>
    public static Decision StepBackByCard(HelpRequest request, Snapshot known) => request.State is RequestState.Found
        ? StepBack(request, known)
        : Decision.Refuse(Refusal.CardIsOld);

    /// <summary>The helper can't after all: the asker is told, and others are asked.</summary>
    public static Decision StepBack(HelpRequest request, Snapshot known)
    {
        var helper = request.Helper!;
        var surface = Offering.HelpersSurface(request, helper.Id);
        var said = request.OfferTo(helper.Id) is null ? OfferState.Released : OfferState.Declined;
        var searching = WithoutHelper(request, said, known) with { State = RequestState.Searching };
        return Decision.Showing(surface)
            .Save(searching)
            .Save(Weeks.Release(request, known))
            .Show(searching.Card, searching.ToAsker(SurfaceKind.CalledOff, searching.Sequence), surface)
            .Show(request.Meeting is null ? TimesOf(request) : BothAgreed(request))
            .Wake(known.Now, new TimeCame.Search(request.Community, request.Id));
    }

    /// <summary>The asker does without this time and this helper, and decides alone how to go on.</summary>
    public static Decision LetGo(HelpRequest request, Snapshot known)
    {
        var helper = request.Helper!;
        var held = WithoutHelper(request, OfferState.Released, known) with { State = RequestState.Held, AskedIfEnough = true };
        return Decision.Nothing
            .Save(held)
            .Save(Weeks.Release(request, known))
            .Show(held.Card, held.To(helper.Id, SurfaceKind.CalledOff, held.Sequence), Offering.HelpersSurface(request, helper.Id))
            .Show(held.Standing.Where(card => card.To == helper.Id))
            .Show(request.Meeting is null ? TimesOf(request) : BothAgreed(request));
    }

    /// <summary>Free again. Nobody is asked twice: that goes for a volunteer, too.</summary>
    public static HelpRequest WithoutHelper(HelpRequest request, OfferState said, Snapshot known)
    {
        var helper = request.Helper!;
        var offer = request.OfferTo(helper.Id) ?? new Offer(helper, new OfferReason(null, null, []), known.Now);
        return request.With(offer with { State = said }).NextVersion(known.Now) with
        {
            Helper = null,
            Meeting = null,
            Proposal = null,
            Suggested = [],
            Wished = [],
            FollowUp = FollowUp.NotAsked,
            Thanks = null,
            ThanksShown = false,
        };
    }

    /// <summary>Both of the talk may move or cancel it, while the card is of the present agreement.</summary>
    private static Decision? Refused(HelpRequest request, Pressed press, Snapshot known)
    {
        var by = press.By.Id;
        return request switch
        {
            _ when by != request.Asker.Id && by != request.Helper?.Id => Decision.Refuse(Refusal.NotYours),
            { State: RequestState.Agreed, Meeting: { } meeting } when press.Version == request.Sequence => HasBegun(request, meeting, known)
                ? Decision.Refuse(Refusal.TalkHasBegun)
                : null,
            { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
            _ => Decision.Refuse(Refusal.CardIsOld),
        };
    }

    /// <summary>What has been talked cannot be moved. Only who did not get to talk, and says so, looks for a new time.</summary>
    private static bool HasBegun(HelpRequest request, Meeting meeting, Snapshot known) =>
        meeting.Start <= known.Now && request.FollowUp is not FollowUp.NotMet;

    private static Surface AgreedOf(HelpRequest request, PersonId person) =>
        request.To(person, request.Meeting is { InThread: true } ? SurfaceKind.AgreedInThread : SurfaceKind.Agreed, request.Sequence);

    /// <summary>The cards that tell the two what is agreed.</summary>
    public static IEnumerable<Surface> BothAgreed(HelpRequest request) =>
    [
        AgreedOf(request, request.Asker.Id), AgreedOf(request, request.Helper!.Id),
    ];

    private static IEnumerable<Surface> TimesOf(HelpRequest request) => request.Proposal is { } proposal
        ? [request.ToAsker(SurfaceKind.Times, proposal.Version)]
        : [];
}
