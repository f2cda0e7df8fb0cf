using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Storage.Tables;

namespace PeerHelp.Storage.Tests;

/// <summary>What is said to the Table service, word for word, and what Azure answers but the emulator does not.</summary>
public sealed class TableProtocolTests
{
    private static readonly Uri Endpoint = new("https://coaches.table.core.windows.net/");

    [Fact]
    public async Task With_an_identity_the_token_is_sent_and_no_signature()
    {
        var azure = new StandIn(StandIn.Answer.TableMade, new StandIn.Answer(HttpStatusCode.NotFound));

        await WithIdentity(azure).CheckAsync(CancellationToken.None);

        Assert.Equal(
            [
                ("https://coaches.table.core.windows.net/Tables", "Bearer token for https://storage.azure.com/.default", """{"TableName":"peerhelp"}"""),
                ("https://coaches.table.core.windows.net/peerhelp(PartitionKey=%27check%27,RowKey=%27check%27)", "Bearer token for https://storage.azure.com/.default", null),
            ],
            azure.Asked);
    }

    [Fact]
    public async Task A_token_never_travels_unencrypted()
    {
        var client = TableClient.WithIdentity(new Uri("http://127.0.0.1:1"), "peerhelp", new FixedToken(), Over(new StandIn()));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.CreateIfMissingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_range_goes_on_after_an_empty_page()
    {
        var azure = new StandIn(
            StandIn.Answer.TableMade,
            Page("""{"value":[]}""", "1!8!b3Jn", "1!4!YQ--"),
            Page("""{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"org","RowKey":"a","Body":"{}"}]}"""));

        var rows = await WithIdentity(azure).LoadAsync("org", [Lookup.Prefix("")], CancellationToken.None);

        Assert.Equal([new Row("org", "a", "{}", "W/\"1\"")], rows);
        Assert.EndsWith("&$top=1000&NextPartitionKey=1%218%21b3Jn&NextRowKey=1%214%21YQ--", azure.Asked[2].Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_is_one_request_with_every_write_in_it()
    {
        var azure = new StandIn(StandIn.Answer.TableMade, StandIn.Answer.Inside("HTTP/1.1 204 No Content\n"));

        await WithIdentity(azure).TryCommitAsync(
            "org", [new Write.Insert("in|1", "\"ä\""), new Write.Delete("out|1", "W/\"datetime'2026'\"")], CancellationToken.None);

        Assert.Equal(
            """
            --batch_peerhelp
            Content-Type: multipart/mixed; boundary=changeset_peerhelp

            --changeset_peerhelp
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            POST https://coaches.table.core.windows.net/peerhelp HTTP/1.1
            Prefer: return-no-content
            Accept: application/json;odata=minimalmetadata
            Content-Type: application/json
            DataServiceVersion: 3.0

            {"PartitionKey":"org","RowKey":"in|1","Body":"\"ä\""}
            --changeset_peerhelp
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            DELETE https://coaches.table.core.windows.net/peerhelp(PartitionKey=%27org%27,RowKey=%27out%7C1%27) HTTP/1.1
            If-Match: W/"datetime'2026'"
            Accept: application/json;odata=minimalmetadata
            DataServiceVersion: 3.0


            --changeset_peerhelp--
            --batch_peerhelp--

            """.ReplaceLineEndings("\r\n"),
            azure.Asked[1].Content);
    }

    [Theory]
    [InlineData(409, "EntityAlreadyExists")]
    [InlineData(412, "UpdateConditionNotSatisfied")]
    [InlineData(404, "ResourceNotFound")]
    public async Task A_conflict_inside_the_answer_is_a_conflict(int status, string code)
    {
        var azure = new StandIn(StandIn.Answer.TableMade, StandIn.Answer.Inside(Failed(status, code)));

        Assert.False(await WithIdentity(azure).TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));
    }

    [Theory]
    [InlineData(404, "TableNotFound")]
    [InlineData(409, "TableBeingDeleted")]
    [InlineData(500, "OperationTimedOut")]
    public async Task Any_other_failure_inside_the_answer_is_a_fault(int status, string code)
    {
        var azure = new StandIn(StandIn.Answer.TableMade, StandIn.Answer.Inside(Failed(status, code)));

        var fault = await Assert.ThrowsAsync<TableServiceException>(() =>
            WithIdentity(azure).TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));

        Assert.Equal((status, code), (fault.Status, fault.Code));
        Assert.DoesNotContain("people wrote", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_says_nothing_is_not_taken_for_success()
    {
        var azure = new StandIn(StandIn.Answer.TableMade, StandIn.Answer.Inside("nothing"));

        await Assert.ThrowsAsync<TableServiceException>(() =>
            WithIdentity(azure).TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again()
    {
        var azure = new StandIn(
            StandIn.Answer.TableMade, new StandIn.Answer(HttpStatusCode.ServiceUnavailable), StandIn.Answer.Inside("HTTP/1.1 204 No Content\n"));

        Assert.True(await WithIdentity(azure).TryCommitAsync("org", [new Write.Insert("a", "{}")], CancellationToken.None));
        Assert.Equal(3, azure.Asked.Count);
    }

    [Fact]
    public async Task A_table_that_could_not_be_made_is_tried_again_next_time()
    {
        var azure = new StandIn(
            new StandIn.Answer(HttpStatusCode.Forbidden, """{"odata.error":{"code":"AuthorizationFailure"}}"""),
            new StandIn.Answer(HttpStatusCode.Conflict, """{"odata.error":{"code":"TableAlreadyExists"}}"""),
            new StandIn.Answer(HttpStatusCode.NotFound));
        var store = WithIdentity(azure);

        await Assert.ThrowsAsync<TableServiceException>(() => store.CheckAsync(CancellationToken.None));
        await store.CheckAsync(CancellationToken.None);

        Assert.Equal(3, azure.Asked.Count);
    }

    private static TableStore WithIdentity(StandIn azure) =>
        new(TableClient.WithIdentity(Endpoint, "peerhelp", new FixedToken(), Over(azure)));

    private static TableClientOptions Over(StandIn azure) =>
        new() { Transport = new HttpClientTransport(azure), Retry = { Delay = TimeSpan.FromMilliseconds(1) } };

    private static StandIn.Answer Page(string body, string? nextPartition = null, string nextRow = "") => new(
        HttpStatusCode.OK,
        body,
        nextPartition is null ? null : new() { ["x-ms-continuation-NextPartitionKey"] = nextPartition, ["x-ms-continuation-NextRowKey"] = nextRow });

    private static string Failed(int status, string code) => $$"""
        --changesetresponse_1
        Content-Type: application/http

        HTTP/1.1 {{status}} Reason
        Content-Type: application/json;odata=minimalmetadata

        {"odata.error":{"code":"{{code}}","message":{"lang":"en-US","value":"1:What people wrote."} } }
        --changesetresponse_1--
        """;

    /// <summary>An identity whose token tells what it is for.</summary>
    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext wanted, CancellationToken stop) =>
            new($"token for {string.Join(' ', wanted.Scopes)}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext wanted, CancellationToken stop) => new(GetToken(wanted, stop));
    }
}
