using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Absent_rows_are_missing_from_the_answer()
    {
        await CommitAsync(new Write.Insert("request|1", "{}"));

        Assert.Equal(["request|1"], await KeysAsync(new Lookup.Point("request|1"), new Lookup.Point("request|2"), Lookup.Prefix("circle|")));
    }

    [Fact]
    public async Task Asking_for_nothing_finds_nothing() => Assert.Empty(await LoadAsync());

    [Fact]
    public async Task One_round_answers_every_lookup_in_order_and_each_row_once()
    {
        await CommitAsync(Inserts("b|2", "a|1", "c|3", "b|1"));

        Assert.Equal(
            ["a|1", "b|1", "b|2", "c|3"],
            await KeysAsync(new Lookup.Point("c|3"), Lookup.Prefix("b|"), new Lookup.Point("b|2"), new Lookup.Range("a", "b|2")));
    }

    [Fact]
    public async Task A_range_begins_with_its_first_key_and_ends_before_its_last()
    {
        await CommitAsync(Inserts("due|08", "due|09", "due|10", "due|11"));

        Assert.Equal(["due|09", "due|10"], await KeysAsync(new Lookup.Range("due|09", "due|11")));
    }

    [Fact]
    public async Task A_range_gives_the_first_ones_when_few_are_wanted()
    {
        await CommitAsync(Inserts("out|3", "out|1", "out|2", "out|4"));

        Assert.Equal(["out|1", "out|2"], await KeysAsync(new Lookup.Range("out|", "out}", Most: 2)));
        Assert.Empty(await KeysAsync(new Lookup.Range("out|", "out}", Most: 0)));
    }

    [Fact]
    public async Task A_prefix_finds_its_own_rows_only()
    {
        await CommitAsync(Inserts("request", "request|", "request|1", "request|ö", "request}", "requests|1"));

        Assert.Equal(["request|", "request|1", "request|ö"], await KeysAsync(Lookup.Prefix("request|")));
    }

    [Fact]
    public async Task Keys_are_ordered_by_character_not_by_language()
    {
        await CommitAsync(Inserts("a", "Z", "ä", "z", "å", "ö", "_", "|", "10", "2"));

        Assert.Equal(["10", "2", "Z", "_", "a", "z", "|", "ä", "å", "ö"], await KeysAsync(Lookup.Prefix("")));
    }

    [Fact]
    public async Task A_range_of_more_rows_than_one_answer_holds_is_complete()
    {
        var keys = Enumerable.Range(0, 1250).Select(number => $"out|{number:0000}").ToArray();
        foreach (var hundred in keys.Chunk(StoreLimits.WritesPerCommit))
        {
            await CommitAsync(Inserts(hundred));
        }

        Assert.Equal(keys, await KeysAsync(Lookup.Prefix("out|")));
        Assert.Equal(keys[..1100], await KeysAsync(new Lookup.Range("out|", "out}", Most: 1100)));
    }

    [Theory]
    [InlineData("it's 'quoted'")]
    [InlineData("\"double\"")]
    [InlineData("100%")]
    [InlineData("%2f and %27")]
    [InlineData("a+b")]
    [InlineData("19:abc@thread.tacv2;messageid=1")]
    [InlineData("request|a|b")]
    [InlineData("with spaces ")]
    [InlineData("Äiti öljyää, Åbo & <Co>")]
    [InlineData("日本語")]
    [InlineData("(a,b)=$c*:!~^`{}[]")]
    public async Task A_key_may_hold_unusual_characters(string key)
    {
        await CommitAsync(new Write.Insert(key, "1"));
        await CommitAsync(new Write.Replace(key, "2", (await OneAsync(key)).ETag));
        Assert.Equal("2", (await OneAsync(key)).Body);

        var found = Assert.Single(await LoadAsync(Lookup.Prefix(key)));
        Assert.Equal(key, found.Key);
        await CommitAsync(new Write.Delete(key, found.ETag));
        Assert.Empty(await EverythingAsync());
    }

    [Fact]
    public async Task An_organisation_never_sees_or_changes_the_rows_of_another()
    {
        var other = $"{organisation}'s neighbour";
        await CommitAsync(new Write.Insert("request|1", "ours"));
        Assert.True(await Store.TryCommitAsync(other, [new Write.Insert("request|1", "theirs")], CancellationToken.None));
        var ours = await OneAsync("request|1");

        Assert.Equal("ours", Assert.Single(await EverythingAsync()).Body);
        Assert.False(await Store.TryCommitAsync(other, [new Write.Delete("request|2", ours.ETag)], CancellationToken.None));
        var theirs = Assert.Single(await Store.LoadAsync(other, [Lookup.Prefix("")], CancellationToken.None));
        Assert.Equal((other, "theirs"), (theirs.Partition, theirs.Body));
    }

    private static Write[] Inserts(params IEnumerable<string> keys) => [.. keys.Select(key => new Write.Insert(key, "{}"))];
}
