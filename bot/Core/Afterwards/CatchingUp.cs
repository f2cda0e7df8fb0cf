using NodaTime;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Circle;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Times;

namespace PeerHelp.Core.Afterwards;

/// <summary>What is decided about "how are things?": asked once, and good news goes to the one who helped. Silence ends it.</summary>
public static class CatchingUp
{
    private const int MostLetters = 500;

    private const int DaysAfterHelp = 35;

    /// <summary>Between this question and another one about the same.</summary>
    private const int DaysBetween = 7;

    /// <summary>The working morning five weeks after the asker said that it helped.</summary>
    public static Instant DueAfter(Community community, Instant now) => MorningAfter(now, DaysAfterHelp, community.WorkingTime());

    /// <summary>Asked when both are still there and nothing else is being asked of the asker; a pause is waited for.</summary>
    public static Decision Ask(HelpRequest request, Snapshot known)
    {
        if (request is not { State: RequestState.Solved, FollowUp: FollowUp.Helped, CatchUp: null, Helper: { } helper } ||
            known.Community(request.Community) is not { } community ||
            known.Person(request.Asker.Id) is not { Unreachable: false } asker || !asker.Communities.Contains(community.Id) ||
            known.Person(helper.Id) is not { Unreachable: false } friend || !friend.Communities.Contains(community.Id))
        {
            return Decision.Nothing;
        }

        return WaitsUntil(request, asker, community.WorkingTime(), known.Now) is { } later
            ? Decision.Nothing.Wake(later, new TimeCame.CatchUpDue(request.Community, request.Id))
            : Decision.Nothing
                .Save(request with { CatchUp = new CatchUp(known.Now) })
                .Save(asker with { AskedAfter = request.Id })
                .Show(request.ToAsker(SurfaceKind.CatchUp));
    }

    public static Decision Answer(HelpRequest request, Pressed press, CatchUpSaid said) =>
        press.By.Id != request.Asker.Id ? Decision.Refuse(Refusal.NotYours) : Answer(request, said, press.Input(Inputs.Words));

    /// <summary>The first answer stands.</summary>
    public static Decision Answer(HelpRequest request, CatchUpSaid said, string words)
    {
        if (request is not { CatchUp: { } asked, Helper: { } helper })
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        var surface = request.ToAsker(SurfaceKind.CatchUp);
        if (asked.Said is not CatchUpSaid.Nothing)
        {
            return Decision.Showing(surface);
        }

        var kept = said is CatchUpSaid.Good && words.Length > 0 ? words : null;
        var answered = request with { CatchUp = asked with { Said = said, Words = kept?.Length > MostLetters ? kept[..MostLetters] : kept } };
        var decision = Decision.Showing(surface).Save(answered).Show(surface);
        return said is CatchUpSaid.Good ? decision.Show(answered.To(helper.Id, SurfaceKind.GoodNews)) : decision;
    }

    /// <summary>Good news comes into the thread, and out of it again, only by the asker's own tap.</summary>
    public static Decision Share(HelpRequest request, Pressed press, bool inThread)
    {
        if (press.By.Id != request.Asker.Id)
        {
            return Decision.Refuse(Refusal.NotYours);
        }

        if (request.CatchUp is not { Said: CatchUpSaid.Good } news)
        {
            return Decision.Refuse(Refusal.CardIsOld);
        }

        var surface = request.ToAsker(SurfaceKind.CatchUp);
        return news.InThread == inThread
            ? Decision.Showing(surface)
            : Decision.Showing(surface).Save(request with { CatchUp = news with { InThread = inThread } }).Show(surface, request.Card);
    }

    /// <summary>Until when the asker is left in peace about this; null when nothing else is being asked.</summary>
    private static Instant? WaitsUntil(HelpRequest request, Person asker, WorkingTime clock, Instant now) => asker.ExperimentOf(request.Id) switch
    {
        _ when asker.IsPausedAt(now) => clock.NextWorking(asker.PausedUntil!.Value),
        { AskedAt: null } ahead => clock.MorningOf(ahead.AskOn.PlusDays(DaysBetween)),
        { IsAsked: true, AskedAt: { } asked } when MorningAfter(asked, DaysBetween, clock) is var later && now < later => later,
        _ when request.Circle?.Stage is LiftStage.AskingAsker => MorningAfter(now, DaysBetween, clock),
        _ => null,
    };

    private static Instant MorningAfter(Instant at, int days, WorkingTime clock) => clock.MorningOf(clock.DateOf(at).PlusDays(days));
}
