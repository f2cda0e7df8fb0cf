using System.Text.Json;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Tables;
using PeerHelp.Testing;

namespace PeerHelp.Storage.Tests;

/// <summary>An administrator can look at the rows with Microsoft's own client, and repair one.</summary>
[Collection(WithAzurite.Name)]
public sealed class InteropTests(AzuriteFixture fixture)
{
    private const string Key = "request|it's 100 % ä;1";

    private readonly TableStore store = new(TableClient.WithKey(fixture.Account, "interop"));
    private readonly string longBody = string.Concat(Enumerable.Repeat("Äitiä 👋 ", 10_000));

    [Fact]
    public async Task The_official_client_reads_what_we_write()
    {
        await WriteAsync(new Write.Upsert(Key, longBody));

        var entity = JsonDocument.Parse(await NodeTool.RunAsync("interop.mjs", fixture.Azurite.ConnectionString, "interop", "read", "reads", Key)).RootElement;

        var ours = Assert.Single(await store.LoadAsync("reads", [new Lookup.Point(Key)], CancellationToken.None));
        Assert.Equal(("reads", Key, ours.ETag), (Text("partitionKey"), Text("rowKey"), Text("etag")));
        Assert.Equal(longBody, Text("Body") + Text("Body1") + Text("Body2"));

        string? Text(string property) => entity.GetProperty(property).GetString();
    }

    [Fact]
    public async Task We_read_and_replace_what_the_official_client_writes()
    {
        await store.CheckAsync(CancellationToken.None);
        await NodeTool.RunAsync("interop.mjs", fixture.Azurite.ConnectionString, "interop", "write", "writes", Key, """{"who":"Äiti 👋"}""");

        var row = Assert.Single(await store.LoadAsync("writes", [Lookup.Prefix("request|")], CancellationToken.None));

        Assert.Equal((Key, """{"who":"Äiti 👋"}"""), (row.Key, row.Body));
        Assert.True(await store.TryCommitAsync("writes", [new Write.Replace(Key, "{}", row.ETag)], CancellationToken.None));
    }

    private async Task WriteAsync(Write write) => Assert.True(await store.TryCommitAsync("reads", [write], CancellationToken.None));
}
