using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core.Sparring;

/// <summary>What is decided while PeerHelp looks for a helper: whom to ask next, and when to give the choice to the asker.</summary>
/// <remarks>Offers overlap and never expire; nobody is asked twice for one request; nothing private is sent outside working time.</remarks>
public static class Searching
{
    /// <summary>A round fits one transaction: each expert is a week and a card.</summary>
    private const int MostAtOnce = 32;

    private const int LaterRound = 2;

    /// <summary>How long the asker is waited for before the leads are asked whether someone comes to mind.</summary>
    private static readonly Duration AskerTime = Duration.FromHours(1);

    /// <summary>A timer so late tells that PeerHelp was away: nobody could answer it.</summary>
    private static readonly Duration Away = Duration.FromMinutes(15);

    /// <summary>The search begins, or goes on, at once.</summary>
    public static Decision Begin(HelpRequest request, Snapshot known)
    {
        var searching = request with { State = RequestState.Searching, CheckedUntil = known.Now };
        return Decision.Nothing
            .Save(searching)
            .Show(searching.Card)
            .Show(searching.Questions)
            .Wake(known.Now, new TimeCame.Search(request.Community, request.Id)) with
        {
            Answer = new Answer.Show(searching.Card),
        };
    }

    /// <summary>The grace time is over, or it is time to look on. When the grace was restarted, another timer will come.</summary>
    public static Decision Resume(HelpRequest request, Snapshot known) => request.State switch
    {
        RequestState.Listening when known.Now < GraceEnd(request) => Decision.Nothing,
        _ when Checking(request, known) is { } check => check,
        RequestState.Listening => Step(request with { State = RequestState.Searching }, known).Show(request.Card).Show(request.Questions),
        RequestState.Searching when request.CheckedUntil == known.Now => Step(request, known).Show(request.Questions),
        _ => Step(request, known),
    };

    /// <summary>How many are waited for at once: first one, as the community wants it, and later two.</summary>
    public static int RoundOf(HelpRequest request, Community community) => Math.Min(
        MostAtOnce,
        request.Offers.Any(offer => offer.Reason.Ground is not OfferGround.Referral)
            ? Math.Max(community.Settings.OfferRound, LaterRound)
            : community.Settings.OfferRound);

    /// <summary>
    /// What was asked before days off may be settled by now: its asker is asked first, and after an hour of silence the search
    /// goes on. Null when there is nothing to check.
    /// </summary>
    private static Decision? Checking(HelpRequest request, Snapshot known)
    {
        if (request.IsBeingChecked(known.Now))
        {
            return Decision.Nothing.Save(request);
        }

        var working = known.Community(request.Community)!.WorkingTime();
        var lastDay = working.DateOf(Instant.Max(request.LastWord, request.CheckedUntil ?? request.LastWord));
        if (request is not { State: RequestState.Listening or RequestState.Searching, Helper: null } ||
            working.Hours.IsAlways || !working.IsWorking(known.Now) ||
            lastDay == working.DateOf(known.Now) || working.NextWorkingDay(lastDay) == lastDay.PlusDays(1))
        {
            return null;
        }

        var until = working.Add(known.Now, AskerTime);
        return Decision.Nothing
            .Save(request with { CheckedUntil = until })
            .Show(request.ToAsker(SurfaceKind.StillNeeded))
            .Wake(until, new TimeCame.Search(request.Community, request.Id));
    }

    /// <summary>
    /// Asks the next expert, as many at once as the community wants; with nobody left, the asker decides. Who has left the
    /// community is looked for no more.
    /// </summary>
    public static Decision Step(HelpRequest request, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        if (request.State is not (RequestState.Searching or RequestState.AskerDecides) || request.Helper is not null)
        {
            return Decision.Nothing;
        }

        if (known.Person(request.Asker.Id) is { } asker && !asker.Communities.Contains(request.Community))
        {
            return Closing.Withdraw(request, known);
        }

        var working = community.WorkingTime();
        if (!working.IsWorking(known.Now))
        {
            return Decision.Nothing.Wake(working.NextWorking(known.Now), new TimeCame.Search(request.Community, request.Id));
        }

        var room = RoundOf(request, community) - request.Offers.Count(offer => offer.IsAwaited);
        var next = room <= 0 ? [] : Candidates.For(request, community, known).Take(room).ToList();
        if (next.Count > 0)
        {
            var until = working.Add(known.Now, community.Settings.OfferTime);
            var going = Decision.Nothing
                .Save(request with { State = RequestState.Searching })
                .Wake(until, new TimeCame.OfferWaited(request.Community, request.Id));
            return next.Aggregate(
                request.State is RequestState.AskerDecides ? going.Show(request.Card).Show(request.Questions) : going,
                (decision, candidate) => Ask(decision, candidate, until, known));
        }

        return request.Offers.Any(offer => offer.IsAwaited) || request.State is RequestState.AskerDecides || IsReferralDue(request, known)
            ? Decision.Nothing.Save(request)
            : !request.Near && Neighbours.Of(request).Length > 0
            ? Decision.Nothing.Save(request with { Near = true }).Wake(known.Now, new TimeCame.Search(request.Community, request.Id))
            : LetAskerDecide(request, known);
    }

    /// <summary>Those who have been silent for the offer time keep their offers; others may be asked.</summary>
    public static Decision Waited(HelpRequest request, Snapshot known)
    {
        var silent = request.Offers.Where(offer => offer.IsAwaited && offer.AwaitedUntil <= known.Now).ToList();
        if (silent.Count == 0)
        {
            return Decision.Nothing;
        }

        var waited = silent.Aggregate(request, (so, offer) => so.With(offer with { Waited = true }));
        var step = Checking(waited, known) ?? Step(waited, known);
        return step.Saves.Count > 0 ? step : Decision.Nothing.Save(waited).Then(step);
    }

    /// <summary>An expert who cannot be reached, or has left, is not waited for.</summary>
    public static Decision GiveUpOn(HelpRequest request, PersonId expert, Snapshot known) =>
        request.OfferTo(expert) is { IsOpen: true } offer
            ? Decision.Nothing
                .Save(request.With(offer with { State = OfferState.NotMe }))
                .Wake(known.Now, new TimeCame.Search(request.Community, request.Id))
            : Decision.Nothing;

    /// <summary>The expert who wished to be asked tomorrow is asked again, if help is still needed.</summary>
    public static Decision AskAgain(HelpRequest request, PersonId expert, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        if (request.OfferTo(expert) is not { State: OfferState.Later } offer || request.IsClosed || request.Helper is not null ||
            request.State is RequestState.Held or RequestState.Acute || known.Person(expert) is not { } person || !Candidates.IsThere(person, community, known))
        {
            return Decision.Nothing;
        }

        var until = community.WorkingTime().Add(known.Now, community.Settings.OfferTime);
        var again = request.With(offer with { State = OfferState.Asked, Waited = false, AwaitedUntil = until, Turn = offer.Turn + 1 });
        return Decision.Nothing
            .Save(again)
            .Show(Offering.SurfaceOf(again, again.OfferTo(expert)!))
            .Wake(until, new TimeCame.OfferWaited(request.Community, request.Id));
    }

    /// <summary>
    /// The asker has not said how to go on for an hour of work: the leads are asked, softly. A first question goes to more
    /// colleagues before that. While PeerHelp was away the asker could not say anything: the hour begins anew.
    /// </summary>
    /// <param name="due">When the hour was over.</param>
    public static Decision AskerSilent(HelpRequest request, Instant? due, Snapshot known) => request switch
    {
        not { State: RequestState.AskerDecides, Raised: false } => Decision.Nothing,
        _ when due + Away < known.Now => AwaitAsker(Decision.Nothing, request, known),
        { IsFirst: true, Wide: false } => Begin(request with { Wide = true }, known),
        _ => AskLeads(request, known),
    };

    public static Decision AskLeads(HelpRequest request, Snapshot known)
    {
        var leads = known.Community(request.Community)!.Leads.Where(lead => lead != request.Asker.Id).ToList();
        return leads.Count == 0 ? Decision.Refuse(Refusal.NothingHere) : request.LeadsAsked
            ? Decision.Showing(request.ToAsker(SurfaceKind.NobodyYet))
            : Decision.Nothing
                .Save(request with { LeadsAsked = true })
                .Show(leads.Select(lead => request.To(lead, SurfaceKind.LeadAsked)))
                .Show(request.ToAsker(SurfaceKind.NobodyYet)) with
            {
                Answer = new Answer.Show(request.ToAsker(SurfaceKind.NobodyYet)),
            };
    }

    private static Decision Ask(Decision decision, Candidate candidate, Instant until, Snapshot known)
    {
        var request = decision.Saves.OfType<HelpRequest>().Single();
        var offer = new Offer(candidate.Expert, candidate.Reason, until);
        var asked = request.With(offer);
        return decision
            .Save(asked)
            .Save(Weeks.Claim(candidate.Expert.Id, request.Id, until, known))
            .Show(Offering.SurfaceOf(asked, offer));
    }

    private static Decision LetAskerDecide(HelpRequest request, Snapshot known)
    {
        var undecided = request with { State = RequestState.AskerDecides };
        var told = Decision.Nothing.Save(undecided).Show(undecided.Card, undecided.ToAsker(SurfaceKind.NobodyYet));
        return AwaitAsker(told, request, known);
    }

    private static Decision AwaitAsker(Decision decision, HelpRequest request, Snapshot known)
    {
        var until = known.Community(request.Community)!.WorkingTime().Add(known.Now, AskerTime);
        return decision.Wake(until, new TimeCame.AskerSilent(request.Community, request.Id) { Due = until });
    }

    /// <summary>A colleague named after the post gets a grace time of his or her own.</summary>
    private static Instant GraceEnd(HelpRequest request) => request.Referrals
        .Where(referral => !referral.Answered)
        .Aggregate(request.GraceEnds, (end, referral) => Instant.Max(end, referral.MayAnswerUntil));

    private static bool IsReferralDue(HelpRequest request, Snapshot known) =>
        request.Referrals.Any(referral => !referral.Answered && known.Now < referral.MayAnswerUntil);
}
