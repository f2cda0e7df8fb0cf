using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using PeerHelp.Core;
using PeerHelp.Core.Communities;
using PeerHelp.Service;
using PeerHelp.Service.Background;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Sqlite;

namespace PeerHelp.Stories.Tests;

/// <summary>What is kept, and for how long: the real turn and the real timers on a real file, with months passing.</summary>
public sealed class ForgettingTests : IDisposable, IClock
{
    private const string Channel = "19:ask@thread.tacv2";
    private const string Question = "Asiakkaalla on masennusta, eikä hän motivoidu mistään. Onko kellään vinkkejä?";

    private static readonly OrganisationId Organisation = new("organisation");
    private static readonly CommunityId Team = new("19:team@thread.tacv2");
    private static readonly Actor Aino = new(new("aino"), "Aino Rantala", "29:aino", "https://teams.example/", Language.Finnish);
    private static readonly Actor Eeva = new(new("eeva"), "Eeva Koskinen", "29:eeva", "https://teams.example/", Language.Finnish);
    private static readonly RequestId Request = RequestId.Of(Channel, "1000");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peerhelp-forgetting");
    private readonly SqliteStore store;
    private readonly Turn turn;
    private readonly Timers timers;
    private Instant now = Instant.FromUtc(2026, 11, 19, 7, 0);
    private int happenings;

    public ForgettingTests()
    {
        store = new SqliteStore(Path.Combine(folder.FullName, "peerhelp.db"));
        turn = new Turn(store, new Colleagues(store, TimeProvider.System), this, TimeProvider.System, new Wakeup());
        timers = new Timers(turn, this, NullLogger<Timers>.Instance);
    }

    public Instant GetCurrentInstant() => now;

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Words_are_forgotten_when_nothing_has_happened_for_ninety_days()
    {
        await AskAsync();

        await PassAsync(days: 89);
        Assert.Contains("masennus", await RequestRowAsync());

        await PassAsync(days: 2);
        var row = await RequestRowAsync();
        Assert.Contains("Aino Rantala", row);
        Assert.DoesNotContain("masennus", row);
        Assert.DoesNotContain("motivoidu", row);
    }

    [Fact]
    public async Task A_word_in_the_thread_keeps_the_question_for_ninety_days_more()
    {
        await AskAsync();
        await PassAsync(days: 30);
        await TakeAsync(new ReplySeen(Post(Aino, "Kiitos vielä!", "1001")));

        await PassAsync(days: 61);
        Assert.Contains("masennus", await RequestRowAsync());

        await PassAsync(days: 30);
        Assert.DoesNotContain("masennus", await RequestRowAsync());
    }

    [Fact]
    public async Task Nothing_more_can_come_of_a_forgotten_question()
    {
        await AskAsync();
        await PassAsync(days: 91);
        var forgotten = await RequestRowAsync();

        var outcome = await TakeAsync(
            new Pressed(Verbs.RequestVolunteer, Eeva, Team, Request, Aino.Id, 0, null, new Dictionary<string, string>()));
        await TakeAsync(new ReplySeen(Post(Eeva, "Minulla on tästä kokemusta, soita vaikka huomenna klo 10.", "1002")));
        await TakeAsync(new PostEdited(Team, Channel, "1000", "1000", "Asiakkaani masennus on pahentunut."));

        Assert.Equal(new Answer.Sorry(Refusal.NothingHere), outcome.Answer);
        Assert.Equal(forgotten, await RequestRowAsync());
    }

    [Fact]
    public async Task Of_a_deleted_post_the_words_go_at_once_and_the_rest_in_a_week()
    {
        await AskAsync();
        await TakeAsync(new PostDeleted(Team, Channel, "1000", "1000"));
        Assert.DoesNotContain("masennus", await RequestRowAsync());

        await PassAsync(days: 6);
        Assert.NotNull(await RequestRowAsync());

        await PassAsync(days: 2);
        Assert.Null(await RequestRowAsync());
    }

    private async Task AskAsync()
    {
        var settings = new CommunitySettings(
            "Europe/Helsinki", "Mon-Fri 08:00-16:00", Duration.FromMinutes(20), Duration.FromMinutes(7), Duration.FromMinutes(30), 1, 2, Language.Finnish);
        await TakeAsync(new TeamChanged(Team, "https://teams.example/", settings, []));
        await TakeAsync(new TeamRead(Team, "Valmentajat", null, new Dictionary<string, string?> { [Channel] = "Kysy kollegalta" }, Installer: null));
        await TakeAsync(new PostSeen(Post(Aino, Question, "1000")));
        Assert.Contains("masennus", await RequestRowAsync());
    }

    private static Post Post(Actor by, string text, string id) => new(Team, Channel, "1000", id, by, text, [], NamesPeerHelp: false);

    private Task<Outcome> TakeAsync(Command command) =>
        turn.TakeAsync(new Happening(Organisation, $"2026-11-19|test|{++happenings}", command), CancellationToken.None);

    /// <summary>Days pass, and what became due happens in order.</summary>
    private async Task PassAsync(int days)
    {
        now += Duration.FromDays(days);
        while (await store.LoadAsync(Organisation.Value, [new Lookup.Range("due|", Commit.DueBefore(now), 1)], CancellationToken.None) is { Count: > 0 } due)
        {
            await timers.WorkAsync(Organisation, due, CancellationToken.None);
        }
    }

    private async Task<string?> RequestRowAsync() =>
        await store.LoadAsync(Organisation.Value, [new Lookup.Point(Key.Request(Request))], CancellationToken.None) is [var row] ? row.Body : null;
}
