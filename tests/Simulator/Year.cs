using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Sparring.Times;
using PeerHelp.Decisions;

namespace PeerHelp.Simulator;

/// <summary>A year of a community, played through the core: what people do and what timers bring, each at its moment.</summary>
internal sealed class Year
{
    public const string Channel = "19:ask@thread.tacv2";

    public static readonly CommunityId Team = new("19:team@thread.tacv2");

    private static readonly CommunitySettings Settings = new(
        "Europe/Helsinki", "Mon-Fri 08:00-16:00", Duration.FromMinutes(20), Duration.FromMinutes(7),
        Duration.FromMinutes(30), OfferRound: 1, WeeklyLimit: 2, Language.Finnish);

    /// <summary>After the last question there is time for its talk.</summary>
    private static readonly Duration Echo = Duration.FromDays(42);

    private readonly Shell shell;
    private readonly PriorityQueue<Action, (Instant At, int Turn)> agenda = new();
    private int turns;

    public Year(Customs customs)
    {
        Customs = customs;
        Time = new(Instant.FromUtc(2026, 11, 23, 4, 0), Instant.FromUtc(2026, 11, 23, 4, 0) + Duration.FromDays(7 * customs.Weeks));
        Town = new Town(customs, Time);
        shell = new(Time.Start);
        shell.Put(new Community(Team, "https://teams.example/", Settings)
        {
            Active = true,
            AskChannel = Channel,
            Channels = new Dictionary<string, string?> { [Channel] = "Kysy kollegalta" },
            Leads = [.. Town.Leads.Select(lead => lead.Id)],
        });
        Journal = new Journal(this);
        Helpers = new Helpers(this);
        Askers = new Askers(this);
    }

    public Customs Customs { get; }

    public Interval Time { get; }

    public Town Town { get; }

    public Journal Journal { get; }

    public Helpers Helpers { get; }

    public Askers Askers { get; }

    public Instant Now => shell.Now;

    public Shell Shell => shell;

    public WorkingTime Working { get; } = new(WorkingHours.Parse(Settings.Hours), DateTimeZoneProviders.Tzdb[Settings.TimeZone]);

    public static Journal Play(Customs customs)
    {
        var year = new Year(customs);
        Comings.Plan(year);
        year.Askers.Plan();
        year.Run();
        return year.Journal;
    }

    public HelpRequest Request(RequestId id) => shell.Find<HelpRequest>(Key.Request(id))!;

    public void At(Instant when, Action what) => agenda.Enqueue(what, (Instant.Max(when, Now), ++turns));

    /// <summary>After some working minutes, when the person is back and at work; never when he or she has left by then.</summary>
    public void Soon(Colleague who, double minutes, Action what)
    {
        var when = Working.Add(Working.NextWorking(Now), Duration.FromMinutes(minutes));
        At(Working.NextWorking(who.BackFrom(when)), () =>
        {
            if (who.IsThere(Now))
            {
                what();
            }
        });
    }

    public void Presses(Colleague who, string verb, RequestId id, int version = 0, params (string Id, string Value)[] inputs)
    {
        var asker = Request(id).Asker.Id;
        Happens(new Pressed(verb, who.Actor, Team, id, asker, version, null, inputs.ToDictionary(input => input.Id, input => input.Value)));
    }

    public Decision Happens(Command command)
    {
        var known = shell.Load(command);
        var decision = Rules.Decide(command, known);
        if (decision.Saves.FirstOrDefault(saved => !known.Rows.ContainsKey(saved.Key)) is { } unread)
        {
            throw new InvalidOperationException($"{command.GetType().Name} writes {unread.Key} without having read it.");
        }

        shell.Commit(decision);
        foreach (var after in decision.Saves.OfType<HelpRequest>())
        {
            var before = known.Request(after.Id);
            Journal.Notice(before, after);
            Helpers.Notice(before, after);
            Askers.Notice(before, after);
        }

        return decision;
    }

    private void Run()
    {
        var end = Time.End + Echo;
        while (NextMoment() is var next && next <= end)
        {
            if (shell.NextTimer <= next)
            {
                Happens(shell.NextDue());
            }
            else
            {
                shell.Now = next;
                agenda.Dequeue()();
            }
        }
    }

    private Instant NextMoment() => Instant.Min(
        shell.NextTimer ?? Instant.MaxValue, agenda.TryPeek(out _, out var next) ? next.At : Instant.MaxValue);
}
