using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;

namespace PeerHelp.Simulator;

/// <summary>What simulated people do when they are asked, when they help, and when a lead wonders who could.</summary>
internal sealed class Helpers(Year year)
{
    private readonly Chance chance = new(year.Customs.Seed ^ 0xE4);

    /// <summary>One to ninety working minutes, more often few than many.</summary>
    public double Minutes() => Math.Pow(90, chance.Unit());

    public void Notice(HelpRequest? before, HelpRequest after)
    {
        foreach (var offer in after.Offers.Where(offer => offer.IsAwaited && before?.OfferTo(offer.Expert.Id)?.Turn != offer.Turn))
        {
            Asked(after.Id, year.Town[offer.Expert.Id]);
        }

        if (after is { Helper: { } helper, Proposal: null, State: RequestState.Found } &&
            (before?.Helper?.Id != helper.Id || before.Rounds != after.Rounds))
        {
            var who = year.Town[helper.Id];
            year.Soon(who, Minutes(), () => Propose(who, after.Id));
        }

        if (after.LeadsAsked && before is { LeadsAsked: false })
        {
            var lead = year.Town[year.Town.Leads[0].Id];
            year.Soon(lead, Minutes(), () => ThinkOfSomeone(lead, after.Id));
        }
    }

    /// <summary>Who goes on holiday calls off what lies ahead.</summary>
    public void PutOff(Colleague who)
    {
        foreach (var request in year.Shell.Rows.OfType<HelpRequest>().Where(one => one.Helper?.Id == who.Id && !one.IsClosed).ToList())
        {
            var verb = request is { State: RequestState.Agreed, Meeting: { } meeting } && meeting.Start > year.Now ? Verbs.SlotCancel
                : request.State is RequestState.Found ? Verbs.SlotDecline : null;
            if (verb is not null)
            {
                year.Presses(who, verb, request.Id, verb == Verbs.SlotCancel ? request.Sequence : request.Rounds);
            }
        }
    }

    /// <summary>Somebody there who truly knows, was not asked yet and is not the asker.</summary>
    public Colleague? Knower(HelpRequest request)
    {
        var topic = year.Journal[request.Id].Topic;
        var knowers = year.Town.People.Where(one => one.IsThere(year.Now) && one.Knows.Contains(topic) &&
            one.Id != request.Asker.Id && request.OfferTo(one.Id) is null).ToList();
        return knowers.Count == 0 ? null : chance.Pick(knowers);
    }

    private void Asked(RequestId id, Colleague who)
    {
        var customs = year.Customs;
        var knows = Knows(who, id);
        var accept = knows ? customs.Accept : customs.Accept / 2;
        var silent = 1 - customs.Accept - customs.Decline;
        var verb = chance.Of(
            (accept, Verbs.OfferAccept),
            (knows ? 0.8 * customs.Decline : 0, Verbs.OfferDecline),
            (knows ? 0.2 * customs.Decline : 0, Verbs.OfferLater),
            (knows ? 0 : 0.7 * (1 - accept - silent), Verbs.OfferNotMe),
            (knows ? 0 : 0.3 * (1 - accept - silent), Verbs.OfferRefer),
            (silent, ""));
        if (verb.Length > 0 && who.IsThere(year.Now))
        {
            year.Soon(who, Minutes(), () => Answer(who, verb, id));
        }
    }

    private void Answer(Colleague who, string verb, RequestId id)
    {
        var request = year.Request(id);
        if (request.OfferTo(who.Id) is not { IsOpen: true } || request.IsClosed || request.Helper is not null)
        {
            return;
        }

        if (verb is Verbs.OfferRefer && Knower(request) is { } other)
        {
            year.Presses(who, verb, id, ReferCards.Offer, (Inputs.Colleague, other.Id.Value));
        }
        else
        {
            year.Presses(who, verb is Verbs.OfferRefer ? Verbs.OfferNotMe : verb, id);
        }
    }

    private void Propose(Colleague who, RequestId id)
    {
        var request = year.Request(id);
        if (request.Helper?.Id != who.Id || request is not { State: RequestState.Found, Proposal: null })
        {
            return;
        }

        (string, string) times = request.Suggested.Count > 0 && chance.Is(0.9)
            ? (Inputs.Times, string.Join(',', request.Suggested.Select(InstantPattern.ExtendedIso.Format)))
            : (Inputs.Words, $"huomenna klo {chance.Between(9, 15)}");
        year.Presses(who, Verbs.SlotPropose, id, request.Rounds, times);
        if (year.Request(id) is { Proposal: null, State: RequestState.Found })
        {
            year.Soon(who, Minutes(), () => Propose(who, id));
        }
    }

    private void ThinkOfSomeone(Colleague lead, RequestId id)
    {
        var request = year.Request(id);
        if (request is { IsClosed: false, Helper: null } && chance.Is(0.5) && Knower(request) is { } known && known.Id != lead.Id)
        {
            year.Presses(lead, Verbs.RequestRefer, id, ReferCards.Lead, (Inputs.Colleague, known.Id.Value));
        }
    }

    private bool Knows(Colleague who, RequestId id) => who.Knows.Contains(year.Journal[id].Topic);
}
