using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>Speaks the Table service's REST protocol for one table, on the pipeline the official clients use.</summary>
/// <remarks>
/// Requests are repeated when the network or the service fails. A transaction may then have been written by a first
/// try whose answer was lost, and its repetition is told of a conflict: one's own success.
/// </remarks>
public sealed class TableClient
{
    private const string Scope = "https://storage.azure.com/.default";
    private const string Version = "2020-12-06"; // the first that takes Entra tokens

    private readonly HttpPipeline pipeline;
    private readonly string account;
    private readonly string name;

    private TableClient(Uri endpoint, string table, HttpPipelinePolicy authentication, ClientOptions options)
    {
        pipeline = HttpPipelineBuilder.Build(options, authentication);
        account = endpoint.AbsoluteUri.TrimEnd('/');
        name = table;
    }

    private string Table => $"{account}/{name}";

    public static TableClient WithKey(TableAccount account, string table, TableClientOptions? options = null)
    {
        options ??= new TableClientOptions();
        return new TableClient(account.Endpoint, table, new SharedKeyLitePolicy(account, options.Time), options);
    }

    /// <remarks>The endpoint must be https, because a token is sent along.</remarks>
    public static TableClient WithIdentity(Uri endpoint, string table, TokenCredential credential, TableClientOptions? options = null) =>
        new(endpoint, table, new BearerTokenAuthenticationPolicy(credential, Scope), options ?? new TableClientOptions());

    /// <summary>Makes the table, unless it is there.</summary>
    public async Task CreateIfMissingAsync(CancellationToken stop)
    {
        var content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { TableName = name }));
        using var answer = await SendAsync(RequestMethod.Post, $"{account}/Tables", "application/json", content, stop);
        if (answer.IsError && TableAnswer.Code(answer) != "TableAlreadyExists")
        {
            throw TableAnswer.Fault(answer, "the making of the table");
        }
    }

    public async Task<Row?> ReadAsync(string partition, string key, CancellationToken stop)
    {
        using var answer = await SendAsync(RequestMethod.Get, Table + TableKey.Address(partition, key), null, null, stop);
        if (answer.Status == 404 && TableAnswer.Code(answer) != "TableNotFound")
        {
            return null;
        }

        using var json = TableAnswer.Json(answer, "a point read");
        return TableEntity.Read(json.RootElement);
    }

    /// <summary>One page of a range; the continuation leads to the next, and is null after the last.</summary>
    public async Task<TablePage> ReadPageAsync(string partition, Lookup.Range range, int top, string? continuation, CancellationToken stop)
    {
        var address = $"{Table}()?$filter={TableKey.Filter(partition, range)}&$top={top}{continuation}";
        using var answer = await SendAsync(RequestMethod.Get, address, null, null, stop);
        using var json = TableAnswer.Json(answer, "a range read");
        var rows = json.RootElement.GetProperty("value").EnumerateArray().Select(TableEntity.Read).ToList();
        return new TablePage(rows, TablePage.ContinuationOf(answer.Headers));
    }

    /// <summary>One transaction; false on a conflict.</summary>
    public async Task<bool> TryWriteAsync(string partition, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        var content = RequestContent.Create(TableBatch.Content(Table, partition, writes));
        using var answer = await SendAsync(RequestMethod.Post, $"{account}/$batch", TableBatch.ContentType, content, stop);
        return TableAnswer.IsWritten(answer);
    }

    private async Task<Response> SendAsync(RequestMethod method, string address, string? type, RequestContent? content, CancellationToken stop)
    {
        using var request = pipeline.CreateRequest();
        request.Method = method;
        request.Uri.Reset(new Uri(address));
        request.Content = content;
        request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        request.Headers.SetValue("x-ms-version", Version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        if (type is not null)
        {
            request.Headers.SetValue("Content-Type", type);
        }

        return await pipeline.SendRequestAsync(request, stop);
    }
}
