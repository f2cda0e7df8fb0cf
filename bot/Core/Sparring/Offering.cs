using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided when someone answers an offer, or offers to help unasked.</summary>
public static class Offering
{
    /// <summary>The first one to say yes becomes the helper; a second press changes nothing.</summary>
    public static Decision Accept(HelpRequest request, Actor by, Snapshot known) => request switch
    {
        { Helper: { } helper } when helper.Id == by.Id => Decision.Showing(HelpersSurface(request, by.Id)),
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { Helper: not null } => Joining.LateYes(request, by.Id),
        _ when request.Asker.Id == by.Id => Decision.Refuse(Refusal.OwnRequest),
        _ when request.OfferTo(by.Id) is null => Decision.Refuse(Refusal.NothingHere),
        _ => Take(request, by, known),
    };

    /// <summary>Anyone may help; a volunteer beats every pending invitation.</summary>
    public static Decision Volunteer(HelpRequest request, Actor by, Snapshot known) => request switch
    {
        { Helper: { } helper } when helper.Id == by.Id => Decision.Showing(request.Card),
        { IsClosed: true } => Decision.Refuse(Refusal.RequestIsClosed),
        { Helper: { } helper } => Decision.Refuse(Refusal.SomeoneWasFaster, helper.Name),
        _ when request.Asker.Id == by.Id => Decision.Refuse(Refusal.OwnRequest),
        _ => Take(request, by, known) with { Answer = new Answer.Show(request.Card) },
    };

    /// <summary>Not now: no explanation, no trace.</summary>
    public static Decision Decline(HelpRequest request, Actor by, Snapshot known) =>
        Pass(request, by, OfferState.Declined, known);

    /// <summary>Someone else knows better, or this is not for me: from now on the person is asked less about this.</summary>
    public static Decision NotMe(HelpRequest request, Actor by, Snapshot known)
    {
        var passed = Pass(request, by, OfferState.NotMe, known);
        var isTold = passed.Saves.OfType<HelpRequest>().Any(after => after.OfferTo(by.Id) is { State: OfferState.NotMe });
        return isTold && known.Person(by.Id) is { } person
            ? passed.Save(person.Learned(request, Matching.EvidenceKind.NotMe, known.Now))
            : passed;
    }

    public static Decision Later(HelpRequest request, Actor by, Snapshot known)
    {
        var passed = Pass(request, by, OfferState.Later, known);
        return passed.Saves.Count == 0
            ? passed
            : passed.Wake(
                known.Community(request.Community)!.WorkingTime().NextMorning(known.Now),
                new TimeCame.AskAgain(request.Community, request.Id, by.Id));
    }

    /// <summary>The asked one names a colleague, who is offered next.</summary>
    public static Decision Refer(HelpRequest request, Pressed press, Snapshot known)
    {
        if (request.OfferTo(press.By.Id) is null)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        var referred = Referring.ByCard(request, press, known);
        return press.Input(Inputs.Colleague).Length == 0 || referred.Answer is Answer.Sorry
            ? referred
            : referred.Then(NotMe(referred.Saves.OfType<HelpRequest>().SingleOrDefault() ?? request, press.By, known));
    }

    /// <summary>The card of an offer. Asked again tomorrow, it is a new message.</summary>
    public static Surface SurfaceOf(HelpRequest request, Offer offer) =>
        request.To(offer.Expert.Id, SurfaceKind.Offer, offer.Turn);

    /// <summary>The cards of all offers that could still be answered.</summary>
    public static IEnumerable<Surface> OpenSurfaces(HelpRequest request) =>
        request.Offers.Where(offer => offer.State is not (OfferState.NotMe or OfferState.Released or OfferState.Wrote or OfferState.Joined)).Select(offer => SurfaceOf(request, offer));

    /// <summary>The card on which the helper proposes times: the offer itself, or a card of its own.</summary>
    public static Surface HelpersSurface(HelpRequest request, PersonId helper) =>
        request.Rounds <= request.HelperSince && request.OfferTo(helper) is { } offer
            ? SurfaceOf(request, offer)
            : request.To(helper, SurfaceKind.Propose, request.Rounds);

    private static Decision Take(HelpRequest request, Actor by, Snapshot known)
    {
        var taken = request with
        {
            Helper = by.Party,
            State = RequestState.Found,
            Rounds = request.Rounds + 1,
            HelperSince = request.Rounds + 1,
            Suggested = Weeks.Suggest(request, by.Id, known),
            Proposal = null,
            FollowUp = FollowUp.NotAsked,
        };
        var surface = HelpersSurface(taken, by.Id);
        var decision = Decision.Showing(surface)
            .Save(taken)
            .Save(Weeks.Promise(by.Id, request.Id, known))
            .Save(Roster.Known(known, by, request.Community) with { TalkingOf = request.Id })
            .Show(taken.Card)
            .Show(OpenSurfaces(taken).Append(surface).Union(taken.Questions));
        return taken.IsByWriting ? Writing.Await(decision, taken, known) : decision;
    }

    private static Decision Pass(HelpRequest request, Actor by, OfferState state, Snapshot known)
    {
        if (request.OfferTo(by.Id) is not { } offer)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        if (request.Helper?.Id == by.Id)
        {
            return Moving.StepBackByCard(request, known);
        }

        if (request.IsClosed || request.Helper is not null || offer.State == state || offer.State is OfferState.NotMe)
        {
            return Decision.Showing(SurfaceOf(request, offer));
        }

        var passed = request.With(offer with { State = state });
        return Decision.Showing(SurfaceOf(passed, offer))
            .Save(passed)
            .Save(known.Week(by.Id, Week.NameOf(known.Now)).Without(request.Id))
            .Show(SurfaceOf(passed, offer))
            .Wake(known.Now, new TimeCame.Search(request.Community, request.Id));
    }
}
