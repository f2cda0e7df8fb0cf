using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_is_inserted_is_found_again()
    {
        await CommitAsync(new Write.Insert("request|1", """{"question":"Kuka tietää?"}"""));

        var row = await OneAsync("request|1");

        Assert.Equal((organisation, "request|1", """{"question":"Kuka tietää?"}"""), (row.Partition, row.Key, row.Body));
        Assert.NotEmpty(row.ETag);
    }

    [Fact]
    public async Task A_row_is_inserted_once()
    {
        await CommitAsync(new Write.Insert("in|1", "{}"));

        Assert.False(await TryCommitAsync(new Write.Insert("in|1", """{"again":true}""")));
        Assert.Equal("{}", (await OneAsync("in|1")).Body);
    }

    [Fact]
    public async Task A_row_is_replaced_under_the_ETag_it_was_read_with()
    {
        await CommitAsync(new Write.Insert("request|1", "1"));
        var read = await OneAsync("request|1");

        await CommitAsync(new Write.Replace("request|1", "2", read.ETag));

        var replaced = await OneAsync("request|1");
        Assert.Equal("2", replaced.Body);
        Assert.NotEqual(read.ETag, replaced.ETag);
    }

    [Fact]
    public async Task A_row_that_changed_meanwhile_is_neither_replaced_nor_deleted()
    {
        await CommitAsync(new Write.Insert("request|1", "1"));
        var old = (await OneAsync("request|1")).ETag;
        await CommitAsync(new Write.Upsert("request|1", "2"));

        Assert.False(await TryCommitAsync(new Write.Replace("request|1", "3", old)));
        Assert.False(await TryCommitAsync(new Write.Delete("request|1", old)));
        Assert.Equal("2", (await OneAsync("request|1")).Body);
    }

    [Fact]
    public async Task A_row_that_has_gone_is_neither_replaced_nor_deleted_again()
    {
        await CommitAsync(new Write.Insert("out|1", "1"));
        var old = (await OneAsync("out|1")).ETag;
        await CommitAsync(new Write.Delete("out|1", old));

        Assert.False(await TryCommitAsync(new Write.Replace("out|1", "2", old)));
        Assert.False(await TryCommitAsync(new Write.Delete("out|1", old)));
        Assert.Empty(await EverythingAsync());
    }

    [Fact]
    public async Task A_row_born_again_does_not_bear_its_old_ETag()
    {
        await CommitAsync(new Write.Insert("out|1", "1"));
        var old = (await OneAsync("out|1")).ETag;
        await CommitAsync(new Write.Delete("out|1", old));
        await CommitAsync(new Write.Insert("out|1", "1"));

        Assert.False(await TryCommitAsync(new Write.Delete("out|1", old)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    public async Task A_write_without_an_ETag_is_a_conflict(string none)
    {
        await CommitAsync(new Write.Insert("request|1", "1"));

        Assert.False(await TryCommitAsync(new Write.Replace("request|1", "2", none)));
        Assert.False(await TryCommitAsync(new Write.Delete("request|1", none)));
        Assert.False(await TryCommitAsync(new Write.Replace("request|2", "2", none)));
        Assert.Equal("1", Assert.Single(await EverythingAsync()).Body);
    }

    [Fact]
    public async Task An_upsert_writes_whatever_was_there()
    {
        await CommitAsync(new Write.Upsert("out|card", "1"));
        await CommitAsync(new Write.Upsert("out|card", "2"));

        Assert.Equal("2", (await OneAsync("out|card")).Body);
    }

    [Fact]
    public async Task A_transaction_writes_every_kind_at_once()
    {
        await CommitAsync(new Write.Insert("a", "1"), new Write.Insert("b", "1"), new Write.Insert("c", "1"));
        var (a, b) = (await OneAsync("a"), await OneAsync("b"));

        await CommitAsync(
            new Write.Replace("a", "2", a.ETag), new Write.Delete("b", b.ETag), new Write.Upsert("c", "2"), new Write.Insert("d", "2"));

        Assert.Equal([("a", "2"), ("c", "2"), ("d", "2")], (await EverythingAsync()).Select(row => (row.Key, row.Body)));
    }

    [Fact]
    public async Task A_conflict_writes_nothing_at_all()
    {
        await CommitAsync(new Write.Insert("in|1", "1"), new Write.Insert("request|1", "1"), new Write.Insert("out|1", "1"));
        var before = await EverythingAsync();

        Assert.False(await TryCommitAsync(
            new Write.Replace("request|1", "2", before[2].ETag),
            new Write.Delete("out|1", before[1].ETag),
            new Write.Upsert("week|1", "2"),
            new Write.Insert("in|1", "2"),
            new Write.Insert("in|2", "2")));

        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Of_many_who_replace_one_row_at_once_one_wins()
    {
        await CommitAsync(new Write.Insert("request|1", "nobody"));
        var read = (await OneAsync("request|1")).ETag;

        var won = await Task.WhenAll(Enumerable.Range(1, 32).Select(expert =>
            Task.Run(() => TryCommitAsync(new Write.Replace("request|1", $"{expert}", read), new Write.Insert($"in|{expert}", "{}")))));

        var winner = Array.IndexOf(won, true) + 1;
        Assert.Single(won, true);
        Assert.Equal([$"in|{winner}", "request|1"], await KeysAsync(Lookup.Prefix("")));
        Assert.Equal($"{winner}", (await OneAsync("request|1")).Body);
    }

    [Fact]
    public async Task Many_who_write_different_rows_at_once_all_succeed()
    {
        var written = await Task.WhenAll(Enumerable.Range(1, 32).Select(post =>
            Task.Run(() => TryCommitAsync(new Write.Insert($"request|{post}", "{}")))));

        Assert.DoesNotContain(false, written);
        Assert.Equal(32, (await EverythingAsync()).Count);
    }

    [Fact]
    public async Task An_empty_transaction_succeeds() => await CommitAsync();

    [Fact]
    public async Task What_was_given_up_before_it_began_is_not_written()
    {
        var givenUp = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.TryCommitAsync(organisation, [new Write.Insert("a", "1")], givenUp));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.LoadAsync(organisation, [new Lookup.Point("a")], givenUp));
        Assert.Empty(await EverythingAsync());
    }
}
