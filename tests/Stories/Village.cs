using Microsoft.AspNetCore.Hosting;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Rehearsal;
using PeerHelp.Rehearsal.Line;
using PeerHelp.Rehearsal.Teams;
using PeerHelp.Service;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>A small community in the stand-in for Teams, served by services in processes of their own, by the real clock.</summary>
public sealed class Village : IAsyncDisposable
{
    /// <summary>What Aino asks; Eeva is found for it.</summary>
    public const string Question = "Asiakkaalla on masennusta eikä hän motivoidu mistään. Onko kellään vinkkejä?";

    private readonly List<IAsyncDisposable> services = [];

    private Village(TeamsStandIn teams, Storeroom storeroom) => (Teams, Storeroom) = (teams, storeroom);

    public TeamsStandIn Teams { get; }

    public Storeroom Storeroom { get; }

    public required Team Team { get; init; }

    public Channel Ask => Team.Channels[1];

    public required Person Aino { get; init; }

    public required Person Kaisa { get; init; }

    public required IReadOnlyList<Person> Experts { get; init; }

    public Person Eeva => Experts[0];

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>A clock that begins at nine on a Monday in Helsinki.</summary>
    public static OffsetClock MondayMorning() => new(TimeProvider.System, new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero));

    /// <param name="clock">A clock that can be moved, for a service within the test; the real one when it is not given.</param>
    public static async Task<Village> FoundAsync(
        bool inAzure, int experts = 1, string locale = "fi-FI", string channel = "Kysy kollegalta", IRehearsalClock? clock = null)
    {
        var storeroom = await Storeroom.OpenAsync(inAzure);
        var teams = await TeamsStandIn.StartAsync(clock: clock);
        var (aino, kaisa) = (teams.AddPerson("Aino Rantala", locale), teams.AddPerson("Kaisa Salo", locale));
        var others = Enumerable.Range(1, experts).Select(number => teams.AddPerson($"Eeva Koskinen {number}", locale)).ToList();
        return new Village(teams, storeroom)
        {
            Aino = aino,
            Kaisa = kaisa,
            Experts = others,
            Team = teams.AddTeam("Valmentajat", [channel], [aino, kaisa, .. others]),
        };
    }

    /// <summary>Starts an instance of the service as a program; Teams talks to the one started last.</summary>
    public async Task<ServiceProcess> ServeAsync(
        IReadOnlyDictionary<string, string>? settings = null, string? program = null, string? folder = null)
    {
        var service = await ServiceProcess.StartAsync(With(settings), program, folder);
        services.Add(service);
        Teams.Bot = service.Messages;
        return service;
    }

    /// <summary>Starts the service within the test, by the village's clock.</summary>
    public async Task<ServiceHere> ServeHereAsync(IReadOnlyDictionary<string, string>? settings = null, IStore? store = null, IStartupFilter? startup = null)
    {
        var service = await ServiceHere.StartAsync(With(settings), Teams.Clock, store, startup);
        services.Add(service);
        Teams.Bot = new Uri(service.Address, "/api/messages");
        return service;
    }

    /// <summary>Kaisa installs PeerHelp, and it has got to know everybody.</summary>
    public async Task InstallAsync()
    {
        await Teams.InstallAsync(Team, Kaisa, Ask);
        await Teams.Eventually(() => Teams.Posts(Ask).Any(message => message.From.IsBot), Patience);
    }

    /// <summary>PeerHelp is installed, and every expert says what he or she knows.</summary>
    public async Task SettleAsync(string iKnow = "osaan: masennus, motivointi")
    {
        await InstallAsync();
        await Task.WhenAll(Experts.Select(expert => Teams.SayAsync(expert, iKnow)));
        await Teams.Eventually(() => Experts.All(expert => Teams.ToldTo(expert).Count > 0), Patience);
    }

    /// <summary>Puts down a state, and what it owes, as if it had been decided.</summary>
    public async Task LayAsync(Decision decision)
    {
        var organisation = new OrganisationId(Teams.World.TenantId);
        var happening = new Happening(organisation, Origin: null, new TeamLeft(default));
        var writes = Commit.Of(happening, decision, new Dictionary<string, Row>(), Instant.FromDateTimeOffset(Teams.World.Now));
        Assert.True(await Storeroom.Open().TryCommitAsync(organisation.Value, writes, CancellationToken.None));
    }

    /// <summary>A card with this button in somebody's private chat, once there is one.</summary>
    public Task<Message> CardFor(Person to, string verb, TimeSpan? within = null) => Teams.Eventually(
        () => Teams.Cards(to).FindLast(card => CardButtons.Of(Teams.SeenBy(to, card)).Any(button => button.Verb == verb)),
        within ?? Patience, $"a card to {to.Name} with {verb}");

    /// <summary>Waits until nothing is owed to Teams any more.</summary>
    public async Task QuietAsync(TimeSpan? within = null)
    {
        var store = Storeroom.Open();
        var begun = TimeProvider.System.GetTimestamp();
        while ((await Rows.AllAsync(store, Teams.World.TenantId)).Any(row => row.Key.StartsWith("out|")))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < (within ?? Patience), "Something is owed for ever.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services)
        {
            await service.DisposeAsync();
        }

        await Teams.DisposeAsync();
        Storeroom.Dispose();
    }

    /// <summary>What every service of the village is told, as environment variables.</summary>
    private Dictionary<string, string> With(IReadOnlyDictionary<string, string>? settings)
    {
        var all = new Dictionary<string, string>(Storeroom.Settings)
        {
            ["Community__WorkingHours"] = "always",
            ["Community__GraceTime"] = "00:00:01",
            ["Community__UrgentGraceTime"] = "00:00:01",
            ["Community__OfferTime"] = "01:00:00",
            ["Community__WeeklyLimit"] = "1000",
            ["PublicUrl"] = "http://localhost:3978",
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            all[name] = value;
        }

        return all;
    }
}
