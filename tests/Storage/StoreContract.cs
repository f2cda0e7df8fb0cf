using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

/// <summary>What both stores promise. Each test has an organisation of its own.</summary>
public abstract partial class StoreContract
{
    private static int organisations;

    private readonly string organisation = $"organisation-{Interlocked.Increment(ref organisations)}";

    protected abstract IStore Store { get; }

    [Fact]
    public Task A_store_that_can_be_used_says_so() => Store.CheckAsync(CancellationToken.None);

    private Task<bool> TryCommitAsync(params IReadOnlyList<Write> writes) =>
        Store.TryCommitAsync(organisation, writes, CancellationToken.None);

    private async Task CommitAsync(params IReadOnlyList<Write> writes) => Assert.True(await TryCommitAsync(writes));

    private Task<IReadOnlyList<Row>> LoadAsync(params IReadOnlyList<Lookup> wanted) =>
        Store.LoadAsync(organisation, wanted, CancellationToken.None);

    private async Task<Row> OneAsync(string key) => Assert.Single(await LoadAsync(new Lookup.Point(key)));

    private async Task<string[]> KeysAsync(params IReadOnlyList<Lookup> wanted) => [.. (await LoadAsync(wanted)).Select(row => row.Key)];

    private Task<IReadOnlyList<Row>> EverythingAsync() => LoadAsync(Lookup.Prefix(""));
}
