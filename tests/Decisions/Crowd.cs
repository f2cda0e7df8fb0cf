using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Experts;
using PeerHelp.Core.Sparring;
using PeerHelp.Core.Sparring.Listeners;

namespace PeerHelp.Decisions.Tests;

/// <summary>Many people who ask, help, propose, pick, move and call off as it happens, often several in the same moment.</summary>
/// <remarks>
/// Those of one moment have all seen the same state. As in the store, whoever would write a row that changed meanwhile
/// writes nothing, looks again and decides again.
/// </remarks>
internal sealed class Crowd
{
    private const int MostQuestions = 14;

    private static readonly string[] AnyVerb =
    [
        Verbs.RequestVolunteer, Verbs.OfferAccept, Verbs.OfferDecline, Verbs.SlotPropose, Verbs.SlotPick, Verbs.SlotOthers, Verbs.SlotDecline,
        Verbs.SlotMove, Verbs.SlotCancel, Verbs.RequestFind, Verbs.RequestSolved, Verbs.RequestWithdraw, Verbs.FollowUpHelped, Verbs.FollowUpNotMet,
    ];

    private readonly Actor[] people = [.. Enumerable.Range(1, 7).Select(number =>
        new Actor(new PersonId($"person-{number}"), $"Person {number}", $"29:{number}", "https://teams.example/", Language.Finnish))];

    private readonly Dictionary<string, (Meeting Time, bool IsBusy)> calendar = [];
    private readonly HashSet<RequestId> owed = [];
    private readonly Shell shell;
    private readonly Chance chance;

    public Crowd(Instant now, uint seed)
    {
        shell = new(now) { HasCalendars = true };
        chance = new(seed);
        shell.Put(Some.Community(Some.Settings with { Hours = "always", WeeklyLimit = 1000, OfferRound = 2 }));
        foreach (var actor in people)
        {
            shell.Put(new Person(actor.Id, actor.Name, actor.TeamsId, actor.ServiceUrl) { Communities = [Some.Team], Tags = ["masennus"] });
        }
    }

    public Instant Now => shell.Now;

    public IReadOnlyList<HelpRequest> Requests => [.. shell.Rows.OfType<HelpRequest>()];

    public IReadOnlyList<Week> Weeks => [.. shell.Rows.OfType<Week>()];

    /// <summary>How often somebody had to decide again because another was faster.</summary>
    public int Conflicts { get; private set; }

    /// <summary>The meetings in people's own calendars, by id.</summary>
    public IReadOnlyDictionary<string, (Meeting Time, bool IsBusy)> Calendar => calendar;

    /// <summary>One moment: up to four people do something.</summary>
    public void Moment()
    {
        var commands = Enumerable.Range(0, 1 + chance.Below(4)).Select(_ => Anything()).ToList();
        foreach (var (command, seen) in commands.Zip(commands.Select(shell.Load).ToList()))
        {
            Take(command, seen);
        }

        if (chance.Below(2) == 0)
        {
            TellCalendars(answersAreLost: true);
        }
    }

    /// <summary>Calendars do a step of whatever they are owed; an answer that is lost leaves it owed.</summary>
    public void TellCalendars(bool answersAreLost = false)
    {
        foreach (var request in owed.Select(id => shell.Find<HelpRequest>(Key.Request(id))).OfType<HelpRequest>().ToList())
        {
            if (Entering.Next(request, Now) is not { } step)
            {
                owed.Remove(request.Id);
                continue;
            }

            var id = request.Entry!.Id ?? $"{request.Id}-{request.Entry.Version}";
            var isThere = Write(step, id, request);
            if (!answersAreLost || chance.Below(3) > 0)
            {
                owed.Remove(request.Id);
                var after = isThere ? Entering.After(step, request) : null;
                var told = new CalendarAnswered(request.Id, after is null ? null : after with { Id = id });
                Take(told, shell.Load(told));
            }
        }
    }

    /// <summary>Whether calendars are still to be told something.</summary>
    public bool OwesCalendars => owed.Count > 0;

    /// <summary>Time passes, and each timer fires at its moment.</summary>
    public void Later(Duration by)
    {
        var end = Now + by;
        while (shell.NextTimer <= end)
        {
            var timer = shell.NextDue();
            Take(timer, shell.Load(timer));
        }

        shell.Now = end;
    }

    private void Take(Command command, Snapshot known)
    {
        var decision = Rules.Decide(command, known);
        while (decision.Saves.Concat(decision.Removes).Any(row => !ReferenceEquals(known.Rows.GetValueOrDefault(row.Key), shell.Find<Saved>(row.Key))))
        {
            Conflicts++;
            known = shell.Load(command);
            decision = Rules.Decide(command, known);
        }

        shell.Commit(decision);
        owed.UnionWith(decision.Effects.OfType<Effect.Enter>().Select(enter => enter.Request));
    }

    /// <summary>False when a meeting that is to be changed has gone.</summary>
    private bool Write(CalendarStep step, string id, HelpRequest request)
    {
        if (step is CalendarStep.Remove)
        {
            return calendar.Remove(id);
        }

        if (step is not CalendarStep.Make && !calendar.ContainsKey(id))
        {
            return false;
        }

        if (step is CalendarStep.Invite)
        {
            return true;
        }

        var time = step is CalendarStep.Move ? request.Meeting! : request.Entry!.Made;
        calendar[id] = step is CalendarStep.Loosen ? calendar[id] with { IsBusy = false } : (time, true);
        return true;
    }

    private Command Anything()
    {
        var open = Requests.Where(request => !request.IsClosed).ToList();
        if (open.Count == 0 || (Requests.Count < MostQuestions && chance.Below(8) == 0))
        {
            return new PostSeen(Some.Post(chance.OneOf(people), Some.Question, id: shell.NextActivity()));
        }

        var about = chance.OneOf(open);
        return chance.Below(10) == 0
            ? Press(chance.OneOf(AnyVerb), chance.OneOf(people).Id, chance.OneOf(Requests), chance.Below(6))
            : Sensible(about);
    }

    private Command Sensible(HelpRequest about) => about switch
    {
        { Helper: null } => Press(Verbs.RequestVolunteer, chance.OneOf(people).Id, about, 0),
        { State: RequestState.Found, Proposal: null, Helper: { } helper } => chance.Below(3) == 0
            ? new Said(people.Single(person => person.Id == helper.Id), $"chat-{helper.Id}", "tänään klo 14, huomenna klo 3 tai huomenna iltapäivällä")
            : Press(Verbs.SlotPropose, helper.Id, about, about.Rounds),
        { State: RequestState.Found } => Press(
            chance.OneOf([Verbs.SlotPick, Verbs.SlotPick, Verbs.SlotPick, Verbs.SlotPick, Verbs.SlotOthers, Verbs.SlotDecline]),
            about.Asker.Id, about, about.Proposal!.Version),
        { State: RequestState.Agreed } when chance.Below(5) > 0 => Beside(about, chance.Below(4) == 0 ? chance.OneOf(people).Id : OneWhoWaits(about)),
        { State: RequestState.Agreed, Helper: { } helper } => Press(
            chance.OneOf([Verbs.SlotMove, Verbs.SlotMove, Verbs.SlotCancel, Verbs.FollowUpHelped, Verbs.RequestSolved]),
            chance.OneOf([about.Asker.Id, helper.Id]), about, about.Sequence),
        _ => Press(Verbs.RequestFind, about.Asker.Id, about, 0),
    };

    /// <summary>What somebody began is mostly gone on with.</summary>
    private PersonId OneWhoWaits(HelpRequest about) => people.Select(person => person.Id).Where(id =>
        about.OfferTo(id) is { State: OfferState.AlsoWilling or OfferState.Welcome } ||
        (about.ListenerOf(id)?.Stage ?? ListenerStage.Left) is ListenerStage.Asking or ListenerStage.Invited ||
        (about.MeToo.Contains(id) && about.ListenerOf(id) is null)).ToList() is { Count: > 0 } waiting
            ? chance.OneOf(waiting)
            : chance.OneOf(people).Id;

    /// <summary>Somebody would help, too, or listen; the two mostly say yes.</summary>
    private Pressed Beside(HelpRequest about, PersonId who) => (about.OfferTo(who)?.State, about.ListenerOf(who)) switch
    {
        (OfferState.AlsoWilling, _) => Press(Verbs.SlotWelcome, about.Asker.Id, about, about.Sequence, who),
        (OfferState.Welcome, _) => Press(Verbs.SlotJoin, who, about, about.Sequence),
        (OfferState.Joined, _) => Press(Verbs.SlotLeave, who, about, about.Sequence),
        (not null, null) when chance.Below(2) == 0 => Press(Verbs.OfferAccept, who, about, 0),
        (_, null) => Press(about.MeToo.Contains(who) ? Verbs.ListenAsk : Verbs.RequestMeToo, who, about, 0),
        (_, { Stage: ListenerStage.Asking } listener) => Press(
            chance.Below(6) == 0 ? Verbs.ListenNo : Verbs.ListenYes, chance.OneOf([about.Asker.Id, about.Helper!.Id]), about, listener.Number, who),
        (_, { Stage: ListenerStage.Invited }) => Press(Verbs.ListenJoin, who, about, about.Sequence),
        (_, { Stage: ListenerStage.Coming }) when chance.Below(2) == 0 => Press(Verbs.OfferAccept, who, about, 0),
        (_, { Stage: ListenerStage.Coming }) => Press(Verbs.ListenLeave, who, about, about.Sequence),
        _ => Press(Verbs.ListenAsk, who, about, 0),
    };

    /// <summary>Times are taken from the next day and a half, so that people get in each other's way.</summary>
    private Pressed Press(string verb, PersonId by, HelpRequest about, int version, PersonId? with = null)
    {
        var hour = Instant.FromUnixTimeSeconds(Now.ToUnixTimeSeconds() / 3600 * 3600);
        var times = Enumerable.Range(0, 3).Select(_ => InstantPattern.ExtendedIso.Format(hour + Duration.FromMinutes(15 * chance.Below(150))));
        var slot = about.Proposal is { } proposal ? chance.OneOf(proposal.Starts) : hour;
        return new Pressed(
            verb, people.Single(person => person.Id == by), Some.Team, about.Id, with ?? about.Asker.Id, version, null,
            new Dictionary<string, string> { [Inputs.Times] = string.Join(',', times), [Inputs.Slot] = InstantPattern.ExtendedIso.Format(slot) });
    }

    /// <summary>Numbers that look accidental and are the same in every run (a linear congruential generator).</summary>
    private sealed class Chance(uint seed)
    {
        private uint state = seed * 2654435761 + 1;

        public int Below(int limit)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)limit);
        }

        public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
    }
}
