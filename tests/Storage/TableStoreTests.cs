using Azure;
using Azure.Core.Pipeline;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Tables;
using PeerHelp.Testing;

namespace PeerHelp.Storage.Tests;

/// <summary>The contract on the Table service, and what only that can do.</summary>
[Collection(WithAzurite.Name)]
public sealed class TableStoreTests : StoreContract, IDisposable
{
    private readonly AzuriteFixture fixture;
    private readonly WatchedHandler transport = new();
    private readonly TableStore store;

    public TableStoreTests(AzuriteFixture fixture)
    {
        this.fixture = fixture;
        store = new TableStore(TableClient.WithKey(fixture.Account, "peerhelp", new TableClientOptions { Transport = new HttpClientTransport(transport) }));
    }

    protected override IStore Store => store;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var wrong = fixture.Account with { Key = new byte[64] };
        using var stranger = new TableStore(TableClient.WithKey(wrong, "peerhelp"));

        var refusal = await Assert.ThrowsAsync<TableServiceException>(() => stranger.CheckAsync(CancellationToken.None));

        Assert.Equal(403, refusal.Status);
        Assert.Equal($"The Table service answered 403 {refusal.Code} to the making of the table.", refusal.Message);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_not_ready()
    {
        var nobody = fixture.Account with { Endpoint = new Uri($"http://127.0.0.1:{FreePort.Take()}/{Azurite.Account}") };
        using var lonely = new TableStore(TableClient.WithKey(nobody, "peerhelp", new TableClientOptions { Retry = { MaxRetries = 0 } }));

        await Assert.ThrowsAsync<RequestFailedException>(() => lonely.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_leaves_the_house_when_a_limit_is_passed()
    {
        Write[] tooMany = [.. Enumerable.Range(0, 101).Select(number => new Write.Insert($"{number}", "{}"))];
        IReadOnlyList<Write>[] refused =
        [
            tooMany,
            [new Write.Insert("a/b", "{}")],
            [new Write.Insert("a", "{}"), new Write.Insert("a", "{}")],
            [new Write.Insert("a", new string('x', 600_000))],
        ];

        foreach (var writes in refused)
        {
            await Assert.ThrowsAsync<StoreLimitException>(() => store.TryCommitAsync("org", writes, CancellationToken.None));
        }

        await Assert.ThrowsAsync<StoreLimitException>(() => store.LoadAsync("org", [new Lookup.Point("a?b")], CancellationToken.None));
        Assert.Empty(transport.Asked);
    }

    [Fact]
    public async Task An_empty_transaction_asks_nobody()
    {
        Assert.True(await store.TryCommitAsync("org", [], CancellationToken.None));
        Assert.Empty(transport.Asked);
    }

    [Fact]
    public async Task The_table_is_made_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.CheckAsync(CancellationToken.None)));

        Assert.Single(transport.Asked, address => address.AbsolutePath.EndsWith("/Tables", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_an_answer_is_lost_our_own_success_looks_like_a_conflict_and_the_inbox_row_tells()
    {
        using var network = new LossyHandler();
        using var unlucky = new TableStore(TableClient.WithKey(
            fixture.Account, "peerhelp", new TableClientOptions { Transport = new HttpClientTransport(network), Retry = { Delay = TimeSpan.FromMilliseconds(1) } }));

        Assert.False(await unlucky.TryCommitAsync("unlucky", [new Write.Insert("in|1", "{}")], CancellationToken.None));

        Assert.True(network.HasLost);
        Assert.Single(await unlucky.LoadAsync("unlucky", [new Lookup.Point("in|1")], CancellationToken.None));
    }

    [Fact]
    public async Task A_table_that_disappears_is_a_fault_not_a_conflict()
    {
        var client = TableClient.WithKey(fixture.Account, "neverMade");

        var fault = await Assert.ThrowsAsync<TableServiceException>(() => client.ReadAsync("org", "a", CancellationToken.None));

        Assert.Equal("TableNotFound", fault.Code);
    }

    [Fact]
    public async Task A_point_is_read_by_its_key_and_a_range_by_one_filter()
    {
        await store.CheckAsync(CancellationToken.None);
        var before = transport.Asked.Count;

        await store.LoadAsync("org", [new Lookup.Point("it's"), Lookup.Prefix("out|"), Lookup.Prefix("due|")], CancellationToken.None);

        var asked = transport.Asked.Skip(before).Select(address => Uri.UnescapeDataString(address.AbsoluteUri)).ToList();
        Assert.Equal(3, asked.Count);
        Assert.Contains($"{fixture.Azurite.Endpoint}/peerhelp(PartitionKey='org',RowKey='it''s')", asked);
        Assert.Contains(asked, address => address.Contains("$filter=PartitionKey eq 'org' and RowKey ge 'due|' and RowKey lt 'due}'&", StringComparison.Ordinal));
    }
}
