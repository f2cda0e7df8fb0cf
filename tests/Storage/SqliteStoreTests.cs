using System.Text;
using Microsoft.Data.Sqlite;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Sqlite;

namespace PeerHelp.Storage.Tests;

/// <summary>The contract on a file, and what only a file can do.</summary>
public sealed class SqliteStoreTests : StoreContract, IDisposable
{
    private static readonly Lookup.Range Everything = Lookup.Prefix("");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("peerhelp-");
    private readonly ShiftedTime time = new();
    private readonly SqliteStore store;

    public SqliteStoreTests() => store = new SqliteStore(File, time);

    protected override IStore Store => store;

    private string File => Path.Combine(folder.FullName, "new folder", "peerhelp.db");

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        await store.TryCommitAsync("org", [new Write.Insert("request|1", "ä")], CancellationToken.None);
        var before = await store.LoadAsync("org", [Everything], CancellationToken.None);
        store.Dispose();

        using var again = new SqliteStore(File);

        Assert.Equal(before, await again.LoadAsync("org", [Everything], CancellationToken.None));
        Assert.True(await again.TryCommitAsync("org", [new Write.Replace("request|1", "ö", before[0].ETag)], CancellationToken.None));
    }

    [Fact]
    public async Task Two_instances_share_one_file_and_never_both_win()
    {
        using var other = new SqliteStore(File);
        SqliteStore[] both = [store, other];
        await store.TryCommitAsync("org", [new Write.Insert("counter", "0")], CancellationToken.None);

        await Task.WhenAll(both.Select(instance => Task.Run(() => CountAsync(instance, 50))));

        var counter = Assert.Single(await other.LoadAsync("org", [Everything], CancellationToken.None));
        Assert.Equal("100", counter.Body);
    }

    [Fact]
    public async Task Several_instances_may_open_a_new_file_at_once()
    {
        var file = Path.Combine(folder.FullName, "shared.db");

        var instances = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(() => new SqliteStore(file))));

        foreach (var (number, instance) in instances.Index())
        {
            Assert.True(await instance.TryCommitAsync("org", [new Write.Insert($"{number}", "{}")], CancellationToken.None));
        }

        Assert.Equal(8, (await instances[0].LoadAsync("org", [Everything], CancellationToken.None)).Count);
        Array.ForEach(instances, instance => instance.Dispose());
    }

    [Fact]
    public async Task Everyone_is_answered_before_the_file_is_closed()
    {
        var waiting = Enumerable.Range(1, 200)
            .Select(number => store.TryCommitAsync("org", [new Write.Insert($"{number}", "{}")], CancellationToken.None)).ToList();
        store.Dispose();

        Assert.All(await Task.WhenAll(waiting), Assert.True);
    }

    [Fact]
    public async Task What_was_deleted_is_gone_from_the_disk_a_minute_later()
    {
        const string secret = "Maijan asiakkaasta";
        var longStory = string.Concat(Enumerable.Repeat(secret, 1000)); // of many pages, so that nothing else happens to overwrite them all
        await store.TryCommitAsync("org", [new Write.Insert("request|1", longStory)], CancellationToken.None);
        Assert.Contains(secret, OnDisk(), StringComparison.Ordinal);

        var row = Assert.Single(await store.LoadAsync("org", [Everything], CancellationToken.None));
        await store.TryCommitAsync("org", [new Write.Delete("request|1", row.ETag)], CancellationToken.None);
        time.Pass(TimeSpan.FromMinutes(1));
        await store.TryCommitAsync("org", [new Write.Upsert("lease", "1")], CancellationToken.None);
        await store.CheckAsync(CancellationToken.None); // waits until the commit's aftermath is over

        Assert.DoesNotContain(secret, OnDisk(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_is_not_ready()
    {
        store.Dispose();

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => store.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public void The_file_is_readable_by_its_owner_only()
    {
        Assert.True(OperatingSystem.IsWindows()
            || System.IO.File.GetUnixFileMode(File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_broken_file_is_told_to_who_writes_and_a_mended_one_serves_again()
    {
        using (var intruder = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            intruder.Open();
            Run(intruder, "alter table rows rename to lost");
            await Assert.ThrowsAsync<SqliteException>(() => store.TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));
            Run(intruder, "alter table lost rename to rows");
        }

        Assert.True(await store.TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task CountAsync(SqliteStore instance, int times)
    {
        for (var done = 0; done < times;)
        {
            var row = Assert.Single(await instance.LoadAsync("org", [new Lookup.Point("counter")], CancellationToken.None));
            var next = new Write.Replace("counter", $"{int.Parse(row.Body) + 1}", row.ETag);
            done += await instance.TryCommitAsync("org", [next], CancellationToken.None) ? 1 : 0;
        }
    }

    private string OnDisk() => string.Concat(new FileInfo(File).Directory!.GetFiles()
        .Where(file => !file.Name.EndsWith("-shm", StringComparison.Ordinal))
        .Select(file => Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(file.FullName))));

    /// <summary>The real clock, moved on by hand.</summary>
    private sealed class ShiftedTime : TimeProvider
    {
        private long ahead;

        public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref ahead);

        public void Pass(TimeSpan span) => Interlocked.Add(ref ahead, (long)(span.TotalSeconds * TimestampFrequency));
    }
}
