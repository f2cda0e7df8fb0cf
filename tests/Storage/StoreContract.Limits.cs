using PeerHelp.Service.Storage;

namespace PeerHelp.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_transaction_takes_a_hundred_writes_and_no_more()
    {
        await CommitAsync(Inserts(Enumerable.Range(1, 100).Select(number => $"{number}")));

        await IsRefusedAsync(Inserts(Enumerable.Range(101, 101).Select(number => $"{number}")));
        Assert.Equal(100, (await EverythingAsync()).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31_999)]
    [InlineData(32_000)]
    [InlineData(32_001)]
    [InlineData(64_001)]
    public async Task A_body_of_any_length_comes_back_unchanged(int length)
    {
        var body = string.Concat(Enumerable.Repeat("Äitiä öljyää ", (length / 13) + 1))[..length];

        await CommitAsync(new Write.Insert("request|1", body));

        Assert.Equal(body, (await OneAsync("request|1")).Body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Emoji_survive_wherever_a_big_body_is_cut(int shift)
    {
        var body = new string('"', shift) + string.Concat(Enumerable.Repeat("👋🏽\\\u2028", 50_000));

        await CommitAsync(new Write.Insert("request|1", body));

        Assert.Equal(body, (await OneAsync("request|1")).Body);
    }

    [Fact]
    public async Task A_body_that_becomes_short_leaves_no_tail_of_the_long_one()
    {
        await CommitAsync(new Write.Insert("request|1", new string('x', 100_000)));
        await CommitAsync(new Write.Replace("request|1", "{}", (await OneAsync("request|1")).ETag));

        Assert.Equal("{}", (await OneAsync("request|1")).Body);
    }

    [Fact]
    public async Task A_row_of_nearly_a_mebibyte_is_kept_and_a_bigger_one_refused()
    {
        await CommitAsync(new Write.Insert("a", new string('ä', 520_000)));

        await IsRefusedAsync(new Write.Upsert("a", new string('ä', 524_288)));
        Assert.Equal(520_000, (await OneAsync("a")).Body.Length);
    }

    [Fact]
    public async Task A_transaction_of_nearly_four_mebibytes_is_kept_and_a_bigger_one_refused()
    {
        static Write[] OfQuotes(int count) => [.. Enumerable.Range(1, count).Select(number => new Write.Upsert($"{number}", new string('"', 500_000)))];

        await CommitAsync(OfQuotes(4));
        await IsRefusedAsync(OfQuotes(5));
        Assert.Equal(4, (await EverythingAsync()).Count);
    }

    [Fact]
    public Task A_transaction_names_each_row_once() => IsRefusedAsync(new Write.Upsert("a", "1"), new Write.Upsert("a", "2"));

    [Fact]
    public Task Half_a_character_is_no_body() => IsRefusedAsync(new Write.Insert("a", "👋 \uD83D!"));

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a👋b")]
    public async Task A_key_the_Table_service_refuses_is_refused_everywhere(string key)
    {
        await IsRefusedAsync(new Write.Insert(key, "{}"));
        await Assert.ThrowsAsync<StoreLimitException>(() => LoadAsync(new Lookup.Point(key)));
        await Assert.ThrowsAsync<StoreLimitException>(() => Store.LoadAsync(key, [], CancellationToken.None));
        await Assert.ThrowsAsync<StoreLimitException>(() => Store.TryCommitAsync(key, [new Write.Insert("a", "{}")], CancellationToken.None));
    }

    [Fact]
    public async Task A_key_has_at_most_512_characters()
    {
        await CommitAsync(new Write.Insert(new string('ö', 512), "{}"));

        Assert.Single(await LoadAsync(new Lookup.Point(new string('ö', 512))));
        await IsRefusedAsync(new Write.Insert(new string('ö', 513), "{}"));
    }

    [Fact]
    public async Task A_refusal_names_the_row_and_never_what_is_in_it()
    {
        var refusal = await IsRefusedAsync(new Write.Insert("request|1", "Salaisuus" + new string('x', 600_000)));

        Assert.Contains("request|1", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Salaisuus", refusal.Message, StringComparison.Ordinal);
    }

    private Task<StoreLimitException> IsRefusedAsync(params IReadOnlyList<Write> writes) =>
        Assert.ThrowsAsync<StoreLimitException>(() => TryCommitAsync(writes));
}
