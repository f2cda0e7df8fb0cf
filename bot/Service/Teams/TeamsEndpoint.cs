using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace PeerHelp.Service.Teams;

/// <summary>The one address at which Teams hands in activities.</summary>
public static class TeamsEndpoint
{
    /// <summary>The largest activity, in bytes; Teams itself stays under 100 KB.</summary>
    public const int LargestBody = 256 * 1024;

    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", ReceiveAsync);

    private static async Task ReceiveAsync(
        HttpContext http, TokenValidator tokens, IReceiveActivities receiver, ILoggerFactory logs)
    {
        ILogger log = logs.CreateLogger(TeamsTelemetry.Name);
        (Activity? activity, int refused) = await ReadAsync(http.Request, http.RequestAborted);
        if (activity is null)
        {
            http.Response.StatusCode = refused;
            return;
        }

        Verdict verdict = await tokens.CheckAsync(
            http.Request.Headers.Authorization, activity, http.Connection.RemoteIpAddress, http.RequestAborted);
        TeamsTelemetry.Received(activity.Type, verdict);
        if (verdict != Verdict.Welcome)
        {
            log.ActivityRefused(activity.Id, verdict);
            http.Response.StatusCode = verdict == Verdict.Unknown ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
            return;
        }

        if (ActivityTypes.IsKnown(activity.Type))
        {
            await HandOverAsync(http, activity, receiver, log);
        }
    }

    /// <summary>A fault answers 500, and Teams sends the activity again.</summary>
    private static async Task HandOverAsync(HttpContext http, Activity activity, IReceiveActivities receiver, ILogger log)
    {
        InvokeResponse? answer;
        try
        {
            answer = await receiver.ReceiveAsync(activity, http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault)
        {
            log.ActivityFailed(fault, activity.Type, activity.Name, activity.Id);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            await AnswerAsync(http.Response, answer, http.RequestAborted);
        }
    }

    private static async Task AnswerAsync(HttpResponse response, InvokeResponse? answer, CancellationToken stop)
    {
        if (answer?.Body is { } body)
        {
            byte[] json = JsonSerializer.SerializeToUtf8Bytes(body, TeamsJson.Default.JsonNode);
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, stop);
        }
        else if (answer is null)
        {
            response.StatusCode = StatusCodes.Status501NotImplemented;
        }
    }

    private static async Task<(Activity? Activity, int Refused)> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasJsonContentType())
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > LargestBody)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        // Reads one byte beyond the limit at most, whatever the sender says about the length.
        ReadResult read = await request.BodyReader.ReadAtLeastAsync(LargestBody + 1, stop);
        try
        {
            return read.Buffer.Length > LargestBody
                ? (null, StatusCodes.Status413PayloadTooLarge)
                : (Parse(read.Buffer), StatusCodes.Status400BadRequest);
        }
        finally
        {
            request.BodyReader.AdvanceTo(read.Buffer.End);
        }
    }

    /// <summary>Null when it is no activity: every one has a type, a conversation and an address for answers.</summary>
    private static Activity? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            Activity? activity = JsonSerializer.Deserialize(ref reader, TeamsJson.Default.Activity);
            bool isWhole = activity is { Type.Length: > 0, ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 };
            return isWhole && !reader.Read() ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
