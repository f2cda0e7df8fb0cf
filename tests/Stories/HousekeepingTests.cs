using Microsoft.Extensions.Logging.Abstractions;
using PeerHelp.Core;
using PeerHelp.Service;
using PeerHelp.Service.Background;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Sqlite;

namespace PeerHelp.Stories.Tests;

/// <summary>What housekeeping clears away, and what it leaves.</summary>
public sealed class HousekeepingTests : IDisposable
{
    private static readonly OrganisationId Organisation = new("organisation");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peerhelp-housekeeping");
    private readonly Noon time = new();
    private readonly SqliteStore store;

    public HousekeepingTests() => store = new SqliteStore(Path.Combine(folder.FullName, "peerhelp.db"));

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Inbox_rows_go_after_a_week_and_change_rows_after_a_day()
    {
        string[] stay =
        [
            "change|2026-11-20T12:00:00.0000001Z|eeva", "in|2026-11-14|message|1", "in|2026-11-21|message|2", "person|eeva", "request|1",
        ];
        await KeepAsync([.. stay, "change|2026-11-20T11:59:59.0000000Z|eero", "in|2026-11-13|message|3", "in|2026-10-01|message|4"]);

        await Housekeeping(new Lease(store, time)).ClearAsync(Organisation, CancellationToken.None);

        Assert.Equal(stay, await KeptAsync());
    }

    [Fact]
    public async Task Weeks_go_after_ninety_days_whoever_they_belong_to()
    {
        string[] people = [.. Enumerable.Range(0, 30).Select(number => $"{number:00}")];
        await KeepAsync(people.Select(person => $"week|{person}|2026-W33"));
        await KeepAsync(people.Select(person => $"week|{person}|2026-W34"));
        await KeepAsync(people.Select(person => $"week|{person}|2026-W48"));

        await Housekeeping(new Lease(store, time)).ClearAsync(Organisation, CancellationToken.None);

        Assert.Equal(people.SelectMany(person => new[] { $"week|{person}|2026-W34", $"week|{person}|2026-W48" }), await KeptAsync());
    }

    [Fact]
    public async Task However_much_there_is_it_goes_in_small_batches()
    {
        await KeepAsync(Enumerable.Range(0, 60).Select(number => $"in|2026-11-01|message|{number:000}"));
        await KeepAsync(Enumerable.Range(60, 60).Select(number => $"in|2026-11-01|message|{number:000}"));

        await Housekeeping(new Lease(store, time)).ClearAsync(Organisation, CancellationToken.None);

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Another_instance_at_work_is_left_alone()
    {
        await KeepAsync(["in|2026-11-01|message|1"]);
        await new Lease(store, new Noon { Owner = 1 }).HoldAsync(Organisation, CancellationToken.None);

        await Housekeeping(new Lease(store, time)).ClearAsync(Organisation, CancellationToken.None);

        Assert.Equal(["in|2026-11-01|message|1"], await KeptAsync());
    }

    private Housekeeping Housekeeping(Lease lease) =>
        new(store, new Organisations(store), lease, time, NullLogger<Housekeeping>.Instance);

    private Task KeepAsync(IEnumerable<string> keys) =>
        store.TryCommitAsync(Organisation.Value, [.. keys.Select(key => new Write.Insert(key, ""))], CancellationToken.None);

    private async Task<IEnumerable<string>> KeptAsync() =>
        (await store.LoadAsync(Organisation.Value, [Lookup.Prefix("")], CancellationToken.None))
            .Select(row => row.Key).Where(key => key != "lease");

    /// <summary>Saturday 21 November 2026, noon in Greenwich; instances are told apart by a tick.</summary>
    private sealed class Noon : TimeProvider
    {
        public long Owner { get; init; }

        public override DateTimeOffset GetUtcNow() => new(new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc).AddTicks(Owner));
    }
}
