using NodaTime;
using NodaTime.Text;
using PeerHelp.Core;
using PeerHelp.Core.Asking;
using PeerHelp.Core.Communities;
using PeerHelp.Core.Experts;
using PeerHelp.Service;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>One instance of the service without Teams: what happens goes in, what it came to comes out.</summary>
internal sealed class Desk(IStore store)
{
    public const string Organisation = "org";

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    private static readonly CommunitySettings Settings = new(
        "Europe/Helsinki", "always", Duration.FromMinutes(20), Duration.FromMinutes(7), Duration.FromMinutes(30), 32, 10_000, Language.Finnish);

    private readonly Turn turn = new(
        store, new Colleagues(store, TimeProvider.System), new StillClock(), TimeProvider.System, new Wakeup());

    public static CommunityId Team { get; } = new("19:team@thread.tacv2");

    public static Community Community { get; } = new(Team, "http://127.0.0.1/", Settings) { Active = true, AskChannel = "19:ask@thread.tacv2" };

    public static Person Someone(string name) => new(new PersonId(name), name, $"29:{name}", "http://127.0.0.1/") { Communities = [Team] };

    public static HelpRequest Question(Person asker, string root) => new(
        RequestId.Of("19:ask@thread.tacv2", root), Team, new ThreadRef("19:ask@thread.tacv2", root), asker.Party, "Miten?", Now)
    {
        State = RequestState.Searching,
        CalendarKey = "key",
    };

    /// <summary>Puts down a state as it stands.</summary>
    public async Task LayAsync(params IEnumerable<Saved> all)
    {
        foreach (var some in all.Chunk(90))
        {
            Assert.True(await store.TryCommitAsync(
                Organisation, [.. some.Select(saved => new Write.Upsert(Bodies.KeyOf(saved.Key), Bodies.Write(saved)))], default));
        }
    }

    public Task<Outcome> AcceptAsync(Person by, HelpRequest request) =>
        PressAsync(Verbs.OfferAccept, by, request, request.Asker.Id, 0, []);

    public Task<Outcome> PickAsync(Person by, HelpRequest request, Instant slot) => PressAsync(
        Verbs.SlotPick, by, request, request.Helper!.Id, request.Proposal!.Version, new() { [Inputs.Slot] = InstantPattern.ExtendedIso.Format(slot) });

    private Task<Outcome> PressAsync(
        string verb, Person by, HelpRequest request, PersonId with, int version, Dictionary<string, string> inputs)
    {
        var actor = new Actor(by.Id, by.Name, by.TeamsId, by.ServiceUrl, Language.Finnish);
        var press = new Pressed(verb, actor, Team, request.Id, with, version, null, inputs);
        var origin = $"2026-11-23|invoke|{request.Id}|{by.Id}";
        return turn.TakeAsync(new Happening(new OrganisationId(Organisation), origin, press, IsInvoke: true), default);
    }

    private sealed class StillClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
