using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Afterwards;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Learnings;
using PeerHelp.Core.Sparring;

namespace PeerHelp.Cards.Tests;

/// <summary>One situation in which a card is shown, by name.</summary>
internal sealed record Situation(string Name, Surface Surface, HelpRequest Request, PersonId? Viewer = null)
{
    /// <summary>What the viewer alone wants to try.</summary>
    public Experiment? Own { get; init; }

    public Face? Face(Language language) => Faces.Of(Surface, Some.Scene(Request, language, Viewer) with
    {
        Own = Own,
        Learnings = Request.Recalled.Count > 0 ? [Some.Shared] : [],
    });
}

/// <summary>Every card in every state that it can be in.</summary>
internal static partial class Gallery
{
    public static readonly Language[] Languages = Enum.GetValues<Language>();

    public static readonly IReadOnlyList<Situation> All =
    [
        .. Thread(), .. AskedByBot(), .. Offers(), .. Sparring(), .. Afterwards(), .. Experiments(), .. Learnings(), .. SomeWeeksLater(),
        .. Circle(), .. InDanger(), .. Kinds(), .. Several(), .. Heard(), .. EverySurfaceInEveryState(),
    ];

    private static IEnumerable<Situation> Thread()
    {
        var metoo = Some.Request(RequestState.Searching) with
        {
            MeToo = [Some.Maija.Id, Some.Lead.Id],
            Referrals = [new Referral(Some.Eeva, Some.Maija, "Eeva tietää", Some.Now)],
        };
        yield return On(Some.Request(), "request listening");
        yield return On(Some.Request(), "request listening, asker", Some.Aino.Id);
        yield return On(
            Some.Request() with { GraceEnds = Some.Now + Duration.FromDays(1), Topics = "velka, *nuoret*" }, "request until tomorrow");
        yield return On(
            Some.Request() with { Topics = "velka, *nuoret*" }, "request with topics, asker", Some.Aino.Id);
        yield return On(metoo, "request searching");
        yield return On(metoo, "request searching, asker", Some.Aino.Id);
        yield return On(Some.Found(), "request found");
        yield return On(Some.Agreed(), "request agreed");
        yield return On(Some.Agreed(), "request agreed, asker", Some.Aino.Id);
        yield return On(Lifted(LiftStage.Listed), "request in the circle");
        yield return On(Some.Request() with { AskerTeamsId = null }, "request of an asker unknown to Teams");
    }

    private static IEnumerable<Situation> AskedByBot()
    {
        var decides = Some.Request(RequestState.AskerDecides);
        yield return ToAsker(SurfaceKind.StillNeeded, Some.Request(RequestState.Held), "still needed");
        yield return ToAsker(
            SurfaceKind.StillNeeded, Some.Request() with { CheckedUntil = Some.Now + Duration.FromHours(1) }, "still current");
        yield return ToAsker(SurfaceKind.NobodyYet, decides, "nobody yet");
        yield return ToAsker(SurfaceKind.NobodyYet, decides with { LeadsAsked = true, Wide = true }, "nobody yet, lead asked");
        yield return ToAsker(SurfaceKind.NobodyYet, Some.Request(RequestState.Searching) with { Wide = true }, "nobody yet, wider");
        yield return To(Some.Lead, SurfaceKind.LeadAsked, decides, "lead asked");
        yield return To(
            Some.Lead, SurfaceKind.LeadAsked,
            Some.Request(RequestState.Searching) with { Referrals = [new Referral(Some.Eeva, Some.Lead, "", Some.Now)] },
            "lead named a colleague");
    }

    private static IEnumerable<Situation> Offers()
    {
        var referred = new OfferReason(Some.Maija.Name, "hän on **auttanut** minua", []);
        foreach (var state in Enum.GetValues<OfferState>())
        {
            yield return To(Some.Eeva, SurfaceKind.Offer, Some.Offered(state), $"offer {state}");
            yield return To(
                Some.Eeva, SurfaceKind.Offer, Some.Offered(state) with { Helper = Some.Maija, State = RequestState.Found },
                $"offer {state}, another helps");
        }

        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Offered(reason: referred), "offer referred");
        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Offered(reason: referred with { Words = null }), "offer referred silently");
        yield return To(
            Some.Eeva, SurfaceKind.Offer,
            Some.Offered(reason: new OfferReason(null, null, [])) with { Question = string.Concat(Enumerable.Repeat("ä*ö_ \n", 4000)) },
            "offer of a very long question");
        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Found(), "offer accepted");
        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Proposed(), "offer proposed");
        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Agreed(), "offer agreed");
    }

    private static IEnumerable<Situation> Sparring()
    {
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Found(), "propose", 1);
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Found() with { Suggested = [] }, "propose, nothing free", 1);
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Found() with { Rounds = 3 }, "propose others", 3);
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Found() with { Rounds = 3, Wished = Some.Found().Suggested }, "propose, wished for", 3);
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Found() with { Rounds = 3, Sequence = 2 }, "propose a new time", 3);
        yield return To(Some.Eeva, SurfaceKind.Propose, Some.Proposed(), "proposed", 1);
        yield return ToAsker(SurfaceKind.Times, Some.Proposed(), "times", 2);
        yield return ToAsker(
            SurfaceKind.Times, Some.Proposed() with { Proposal = new Proposal(2, [Some.Now], 30) }, "times gone by", 2);
        yield return ToAsker(SurfaceKind.Times, Some.Found() with { Rounds = 3 }, "times, others asked for", 2);
        yield return ToAsker(SurfaceKind.Times, Some.Agreed(), "times, agreed", 2);
        yield return ToAsker(SurfaceKind.Agreed, Some.Agreed(), "agreed, asker", 1);
        yield return To(Some.Eeva, SurfaceKind.Agreed, Some.Agreed(), "agreed, helper", 1);
        yield return To(Some.Eeva, SurfaceKind.Agreed, Some.Agreed() with { Sequence = 2 }, "agreed, moved since", 1);
        yield return To(Some.Eeva, SurfaceKind.Agreed, Some.Talked(), "agreed, past", 1);
        var inThread = Some.Agreed() with { Meeting = Some.Agreed().Meeting! with { InThread = true } };
        yield return ToAsker(SurfaceKind.AgreedInThread, inThread, "agreed in the thread, asker", 1);
        yield return To(Some.Eeva, SurfaceKind.AgreedInThread, inThread, "agreed in the thread, helper", 1);
        yield return ToAsker(
            SurfaceKind.AgreedInThread, inThread with { Meeting = inThread.Meeting!.Calendared(Some.Aino.Id, yes: true) },
            "agreed in the thread, in the calendar", 1);
        yield return ToAsker(
            SurfaceKind.AgreedInThread, inThread with { Meeting = inThread.Meeting!.Calendared(Some.Aino.Id, yes: false) },
            "agreed in the thread, not in the calendar", 1);
        yield return ToAsker(SurfaceKind.AgreedInThread, inThread with { Sequence = 2 }, "agreed in the thread, changed since", 1);
        yield return ToAsker(SurfaceKind.Agreed, Some.Agreed(inHours: 0), "agreed, begun", 1);
        yield return ToAsker(SurfaceKind.Reminder, Some.Agreed(), "reminder", 1);
        yield return ToAsker(SurfaceKind.Reminder, Some.Talked(), "reminder, past", 1);
        yield return ToAsker(SurfaceKind.CalledOff, Some.Request(RequestState.AskerDecides), "called off, asker");
        yield return ToAsker(SurfaceKind.CalledOff, Some.Request(RequestState.Searching), "called off, searching");
        yield return To(Some.Eeva, SurfaceKind.CalledOff, Some.Request(RequestState.AskerDecides), "called off, helper");
    }

    private static IEnumerable<Situation> Several()
    {
        var willing = Agreed(OfferState.AlsoWilling);
        var joined = Agreed(OfferState.Joined) with { Joined = [Some.Maija] };
        yield return ToAsker(SurfaceKind.Agreed, willing, "several, one would come", 1);
        yield return ToAsker(SurfaceKind.Agreed, joined, "several, agreed", 1);
        yield return To(Some.Maija, SurfaceKind.Join, Agreed(OfferState.Welcome), "several, welcome", 1);
        yield return To(Some.Maija, SurfaceKind.Join, joined, "several, joined", 1);
        yield return To(Some.Maija, SurfaceKind.Join, Agreed(OfferState.Declined), "several, not this time", 1);
        yield return To(Some.Maija, SurfaceKind.Join, joined with { Sequence = 2 }, "several, time changed", 1);
        yield return To(Some.Maija, SurfaceKind.Reminder, joined, "several, reminder", 1);
        yield return On(joined, "several, request agreed");

        static HelpRequest Agreed(OfferState state) => Some.Agreed().With(new Offer(Some.Maija, new OfferReason(null, null, []), Some.Now, state));
    }

    private static IEnumerable<Situation> Afterwards()
    {
        var helped = Some.Talked(FollowUp.Helped) with { State = RequestState.Solved };
        yield return ToAsker(SurfaceKind.FollowUp, Some.Talked(), "follow-up", 1);
        yield return ToAsker(SurfaceKind.FollowUp, helped, "follow-up, helped", 1);
        yield return ToAsker(SurfaceKind.FollowUp, helped with { Thanks = "" }, "follow-up, thanked", 1);
        yield return ToAsker(SurfaceKind.FollowUp, helped with { Helper = null }, "follow-up, helper erased", 1);
        yield return ToAsker(SurfaceKind.FollowUp, Some.Talked(FollowUp.StillThinking), "follow-up, thinking", 1);
        yield return ToAsker(SurfaceKind.FollowUp, Some.Talked(FollowUp.NotMet), "follow-up, not met", 1);
        yield return ToAsker(
            SurfaceKind.FollowUp, Some.Found() with { FollowUp = FollowUp.NotMet, Sequence = 1 }, "follow-up, new time coming", 1);
        yield return To(Some.Eeva, SurfaceKind.Kudos, helped with { Thanks = "Kiitos **paljon** <b>!" }, "kudos");
        yield return To(Some.Eeva, SurfaceKind.Kudos, helped with { Thanks = "" }, "kudos without words");
        yield return To(Some.Eeva, SurfaceKind.Kudos, helped with { Thanks = "Kiitos **paljon**!", ThanksShown = true }, "kudos in the thread");
        yield return On(helped with { Thanks = "Kiitos **paljon**!", ThanksShown = true }, "request with thanks");
        yield return On(helped with { Thanks = "", ThanksShown = true }, "request with thanks without words");
    }

    private static IEnumerable<Situation> Experiments()
    {
        var helped = Some.Talked(FollowUp.Helped) with { State = RequestState.Solved };
        var kept = Some.Experiment(helped);
        var asked = kept with { AskedAt = Some.Now };
        yield return ToAsker(SurfaceKind.FollowUp, helped, "follow-up, experiment kept", 1) with { Own = kept };
        yield return ToAsker(SurfaceKind.FollowUp, helped with { Thanks = "" }, "follow-up, thanked, experiment kept", 1) with { Own = kept };
        yield return ToAsker(SurfaceKind.FollowUp, Some.Talked(FollowUp.StillThinking), "follow-up, thinking, experiment kept", 1) with { Own = kept };
        yield return ToAsker(SurfaceKind.FollowUp, helped, "follow-up, experiment asked about", 1) with { Own = asked };
        yield return ToAsker(SurfaceKind.Reflection, helped, "reflection") with { Own = asked };
        yield return ToAsker(SurfaceKind.Reflection, helped, "reflection on the day") with { Own = asked with { OnTheDay = true } };
        yield return ToAsker(SurfaceKind.Reflection, helped, "reflection, another day") with { Own = kept with { Turn = 1 } };
        foreach (var said in Enum.GetValues<Tried>().Except([Tried.NotSaid]))
        {
            yield return ToAsker(SurfaceKind.Reflection, helped, $"reflection {said}") with { Own = asked with { Said = said } };
        }
    }

    private static IEnumerable<Situation> SomeWeeksLater()
    {
        var asked = Some.Talked(FollowUp.Helped) with { State = RequestState.Solved, CatchUp = new CatchUp(Some.Now) };
        var good = asked with { CatchUp = asked.CatchUp! with { Said = CatchUpSaid.Good, Words = "asiakas aloitti *työssä*" } };
        var wordless = good with { CatchUp = good.CatchUp! with { Words = null } };
        yield return ToAsker(SurfaceKind.CatchUp, asked, "catch-up");
        yield return ToAsker(SurfaceKind.CatchUp, asked with { CatchUp = asked.CatchUp! with { Said = CatchUpSaid.NotYet } }, "catch-up, not yet");
        yield return ToAsker(SurfaceKind.CatchUp, good, "catch-up, good");
        yield return ToAsker(SurfaceKind.CatchUp, InThread(good), "catch-up, good in the thread");
        yield return To(Some.Eeva, SurfaceKind.GoodNews, good, "good news");
        yield return To(Some.Eeva, SurfaceKind.GoodNews, wordless, "good news without words");
        yield return On(InThread(good), "request with good news");
        yield return On(InThread(wordless), "request with good news without words");

        static HelpRequest InThread(HelpRequest told) => told with { CatchUp = told.CatchUp! with { InThread = true } };
    }

    private static IEnumerable<Situation> Learnings()
    {
        foreach (var stage in Enum.GetValues<DraftStage>())
        {
            yield return ToAsker(SurfaceKind.FollowUp, Some.Told(stage) with { Thanks = "" }, $"learning {stage}, writer's follow-up", 1);
            yield return To(Some.Eeva, SurfaceKind.Kudos, Some.Told(stage) with { Thanks = "Kiitos!" }, $"learning {stage}, other's thanks");
            yield return To(Some.Eeva, SurfaceKind.Learning, Some.Told(stage), $"learning {stage}, other", 1);
            yield return ToAsker(SurfaceKind.Learning, Some.Told(stage, version: 2), $"learning {stage}, writer, changed", 2);
        }

        foreach (var state in new[] { RequestState.Listening, RequestState.Searching, RequestState.Found, RequestState.Solved })
        {
            yield return ToAsker(SurfaceKind.Recalled, Some.Found() with { State = state, Recalled = [Some.Shared.Id] }, $"recalled, {state}");
        }
    }

    private static IEnumerable<Situation> Circle()
    {
        foreach (var stage in Enum.GetValues<LiftStage>())
        {
            yield return ToAsker(SurfaceKind.CircleConsent, Lifted(stage), $"circle {stage}, asker");
            yield return To(Some.Eeva, SurfaceKind.CircleLeader, Lifted(stage), $"circle {stage}, leader");
            yield return To(Some.Lead, SurfaceKind.CircleLead, Lifted(stage), $"circle {stage}, lead");
        }
    }

    private static IEnumerable<Situation> InDanger()
    {
        var told = Some.Request(RequestState.Acute) with { Danger = new DangerCall(Some.Now, 1) };
        var asked = told with { Danger = told.Danger! with { LeadsAsked = true } };
        var called = asked with { Danger = asked.Danger! with { Caller = Some.Lead } };
        var calm = asked with { Danger = asked.Danger! with { Calm = true }, State = RequestState.Listening };
        yield return ToAsker(SurfaceKind.Danger, told, "danger", 1);
        yield return ToAsker(SurfaceKind.Danger, told with { State = RequestState.Listening }, "danger, perhaps", 1);
        yield return ToAsker(SurfaceKind.Danger, asked, "danger, lead asked", 1);
        yield return ToAsker(SurfaceKind.Danger, called, "danger, lead calls", 1);
        yield return ToAsker(SurfaceKind.Danger, calm, "danger, calm", 1);
        yield return ToAsker(SurfaceKind.Danger, calm with { Danger = null }, "danger, past", 1);
        yield return To(Some.Lead, SurfaceKind.CallMe, asked, "call me", 1);
        yield return To(Some.Lead, SurfaceKind.CallMe, called, "call me, taken", 1);
        yield return To(Some.Lead, SurfaceKind.CallMe, calm, "call me, calm", 1);
    }

    private static IEnumerable<Situation> Kinds()
    {
        foreach (var kind in Enum.GetValues<HelpKind>())
        {
            var trusted = Some.Offered(reason: new OfferReason(null, null, ["masennus"], OfferGround.Trust)) with { Kind = kind };
            yield return On(Some.Request() with { Kind = kind }, $"kind {kind}, listening");
            yield return On(Some.Request() with { Kind = kind }, $"kind {kind}, listening, asker", Some.Aino.Id);
            yield return On(trusted, $"kind {kind}, searching");
            yield return On(Some.Found() with { Kind = kind }, $"kind {kind}, found");
            yield return To(Some.Eeva, SurfaceKind.Offer, trusted, $"kind {kind}, offer");
            yield return To(Some.Eeva, SurfaceKind.Offer, trusted with { Minutes = 15 }, $"kind {kind}, offer of a quarter");
            yield return To(Some.Eeva, SurfaceKind.Offer, Some.Found() with { Kind = kind }, $"kind {kind}, offer accepted");
            yield return ToAsker(SurfaceKind.Agreed, Some.Agreed() with { Kind = kind }, $"kind {kind}, agreed", 1);
            yield return ToAsker(SurfaceKind.NobodyYet, Some.Request(RequestState.AskerDecides) with { Kind = kind }, $"kind {kind}, nobody yet");
        }

        var tip = Some.Found() with { Kind = HelpKind.Tip };
        var written = tip with { FollowUp = FollowUp.Asked };
        var helped = written with { FollowUp = FollowUp.Helped, State = RequestState.Solved };
        yield return ToAsker(SurfaceKind.FollowUp, written, "tip, follow-up");
        yield return ToAsker(SurfaceKind.FollowUp, helped, "tip, helped");
        yield return To(Some.Eeva, SurfaceKind.Offer, written, "tip, written");
        yield return To(Some.Eeva, SurfaceKind.Offer, helped, "tip, written and helped");
        yield return To(Some.Eeva, SurfaceKind.Offer, tip with { State = RequestState.Withdrawn }, "tip, withdrawn");
        yield return To(Some.Eeva, SurfaceKind.Propose, tip with { Offers = [] }, "tip, volunteer", 1);
        yield return To(Some.Eeva, SurfaceKind.Offer, Some.Offered(OfferState.Wrote) with { Kind = HelpKind.Tip }, "tip, somebody else is looked for");
        yield return ToAsker(SurfaceKind.StillNeeded, tip, "tip, still needed before");
    }

    private static IEnumerable<Situation> EverySurfaceInEveryState() =>
        from kind in Enum.GetValues<SurfaceKind>()
        from state in Enum.GetValues<RequestState>()
        from helped in new[] { false, true }
        let request = (helped ? Some.Agreed() : Some.Offered()) with { State = state }
        let to = kind is SurfaceKind.Request ? null
            : kind is SurfaceKind.Offer or SurfaceKind.Propose or SurfaceKind.Kudos or SurfaceKind.GoodNews or SurfaceKind.CircleLeader ? Some.Eeva
            : kind is SurfaceKind.LeadAsked or SurfaceKind.CircleLead or SurfaceKind.CallMe ? Some.Lead
            : Some.Aino
        select new Situation(
            $"{kind} when {state}{(helped ? " with a helper" : "")}",
            new Surface(kind, request.Community, request.Id, to?.Id, helped ? 1 : 0),
            request);

    private static HelpRequest Lifted(LiftStage stage) => Some.Found() with
    {
        Circle = new CircleLift(Some.Maija, Some.Eeva, Some.Friday, stage),
    };

    private static Situation On(HelpRequest request, string name, PersonId? viewer = null) =>
        new(name, request.Card, request, viewer);

    private static Situation ToAsker(SurfaceKind kind, HelpRequest request, string name, int round = 0) =>
        new(name, request.ToAsker(kind, round), request, Some.Aino.Id);

    private static Situation To(Party person, SurfaceKind kind, HelpRequest request, string name, int round = 0) =>
        new(name, request.To(person.Id, kind, round), request, person.Id);
}
