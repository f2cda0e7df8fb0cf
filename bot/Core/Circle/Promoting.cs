using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;

namespace PeerHelp.Core.Circle;

/// <summary>What is decided on a thread's way to the Friday circle: suggested, consented to, listed, perhaps vetoed.</summary>
public static class Promoting
{
    /// <summary>Anyone suggests; the asker is asked first. The asker's own suggestion is consent enough.</summary>
    public static Decision Suggest(HelpRequest request, Party by, Snapshot known)
    {
        var suggested = Decision.Only(new Answer.Say(new Note.CircleSuggested()));
        if (request.State is RequestState.Gone or RequestState.Withdrawn)
        {
            return Decision.Refuse(Refusal.NothingHere);
        }

        if (request.Circle is not null)
        {
            return suggested;
        }

        var lift = new CircleLift(by, LeaderOf(request, by), NextFriday(known.Community(request.Community)!, known.Now), LiftStage.AskingAsker);
        return by.Id == request.Asker.Id
            ? Consented(request, lift with { WithName = true }, known) with { Answer = suggested.Answer }
            : suggested
                .Save(request with { Circle = lift })
                .Show(request.ToAsker(SurfaceKind.CircleConsent));
    }

    public static Decision Consent(HelpRequest request, Pressed press, bool yes, bool withName, Snapshot known)
    {
        var surface = request.ToAsker(SurfaceKind.CircleConsent);
        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (LiftOf(request, known) is not { Stage: LiftStage.AskingAsker } lift)
        {
            return Decision.Showing(surface);
        }

        var decision = yes ? Consented(request, lift with { WithName = withName }, known) : Drop(request, lift);
        return decision.Show(surface) with { Answer = new Answer.Show(surface) };
    }

    public static Decision Lead(HelpRequest request, Pressed press, bool yes, Snapshot known)
    {
        if (LiftOf(request, known) is not { } lift || press.By.Id != lift.Leader.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        var surface = request.To(lift.Leader.Id, SurfaceKind.CircleLeader);
        if (lift.Stage is not LiftStage.AskingLeader)
        {
            return Decision.Showing(surface);
        }

        var decision = yes ? Agreed(request, lift, known) : Drop(request, lift);
        return decision.Show(surface) with { Answer = new Answer.Show(surface) };
    }

    /// <summary>A lead's yes, where the community wants one.</summary>
    public static Decision Confirm(HelpRequest request, Pressed press, Snapshot known) =>
        AsLead(request, press, known, LiftStage.AskingLeads, lift => List(request, lift, known));

    /// <summary>A lead takes the topic off the list.</summary>
    public static Decision Veto(HelpRequest request, Pressed press, Snapshot known) =>
        AsLead(request, press, known, LiftStage.Listed, lift =>
        {
            var told = Drop(request, lift).Show(request.Card).Show(AskedCards(request));
            return known.Circle(request.Community, lift.Day) is { } session ? told.Save(session.Without(request.Id)) : told;
        });

    private static Decision AsLead(
        HelpRequest request, Pressed press, Snapshot known, LiftStage stage, Func<CircleLift, Decision> decide)
    {
        var community = known.Community(request.Community)!;
        if (!community.IsLead(press.By.Id))
        {
            return Decision.Refuse(Refusal.NotALead);
        }

        var surface = request.To(press.By.Id, SurfaceKind.CircleLead);
        return LiftOf(request, known) is { } lift && (lift.Stage == stage || lift.Stage == LiftStage.AskingLeads)
            ? decide(lift).Show(LeadSurfaces(request, known)) with { Answer = new Answer.Show(surface) }
            : Decision.Showing(surface);
    }

    private static Decision Consented(HelpRequest request, CircleLift lift, Snapshot known) =>
        lift.Leader.Id == request.Asker.Id
            ? Agreed(request, lift, known)
            : Decision.Nothing
                .Save(request with { Circle = lift with { Stage = LiftStage.AskingLeader } })
                .Show(request.To(lift.Leader.Id, SurfaceKind.CircleLeader));

    private static Decision Agreed(HelpRequest request, CircleLift lift, Snapshot known)
    {
        var decision = known.Community(request.Community)!.Settings.CircleMustConfirm
            ? Decision.Nothing.Save(request with { Circle = lift with { Stage = LiftStage.AskingLeads } })
            : List(request, lift, known);
        return decision.Show(LeadSurfaces(request, known));
    }

    private static Decision List(HelpRequest request, CircleLift lift, Snapshot known)
    {
        var session = known.Circle(request.Community, lift.Day) ?? new CircleSession(request.Community, lift.Day);
        var topic = new CircleTopic(request.Id, lift.Leader, lift.WithName ? request.Asker.Name : null);
        return Decision.Nothing
            .Save(request with { Circle = lift with { Stage = LiftStage.Listed } })
            .Save(session.With(topic))
            .Show(request.Card)
            .Show(AskedCards(request));
    }

    /// <summary>Someone would rather not. Nobody is told who, and the thread's card does not change.</summary>
    private static Decision Drop(HelpRequest request, CircleLift lift) =>
        Decision.Nothing.Save(request with { Circle = lift with { Stage = LiftStage.Dropped } });

    /// <summary>The cards of those who were asked first, and now learn what came of it.</summary>
    private static IEnumerable<Surface> AskedCards(HelpRequest request) =>
        request.Standing.Where(card => card.Kind is SurfaceKind.CircleLeader or SurfaceKind.CircleConsent);

    private static IEnumerable<Surface> LeadSurfaces(HelpRequest request, Snapshot known) =>
        known.Community(request.Community)!.Leads.Select(lead => request.To(lead, SurfaceKind.CircleLead));

    /// <summary>The helper opens the topic; before there is one, the colleague who was named; else who suggested it.</summary>
    private static Party LeaderOf(HelpRequest request, Party by) =>
        request.Helper ?? request.Referrals.Select(referral => referral.Expert).FirstOrDefault() ?? by;

    /// <summary>The next Friday that is a working day, tomorrow at the earliest.</summary>
    public static LocalDate NextFriday(Community community, Instant now)
    {
        var working = community.WorkingTime();
        var friday = working.DateOf(now).Next(IsoDayOfWeek.Friday);
        while (!working.Hours.IsWorkingDay(friday))
        {
            friday = friday.PlusWeeks(1);
        }

        return friday;
    }

    /// <summary>The way as it stands: when people answered only after the Friday that was meant, the next one is meant.</summary>
    private static CircleLift? LiftOf(HelpRequest request, Snapshot known)
    {
        var community = known.Community(request.Community)!;
        return request.Circle is { Stage: not (LiftStage.Listed or LiftStage.Dropped) } lift &&
            lift.Day < community.WorkingTime().DateOf(known.Now)
            ? lift with { Day = NextFriday(community, known.Now) }
            : request.Circle;
    }
}
