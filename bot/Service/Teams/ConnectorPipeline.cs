using System.Net.Http.Headers;
using Azure.Identity;
using Polly;
using Polly.Retry;

namespace PeerHelp.Service.Teams;

/// <summary>How every call to Teams goes out: in turn, with a token, in time, and repeated only where that does no harm.</summary>
/// <remarks>
/// A new message is repeated only when Teams certainly did not take it: after 429 and 412, and when no connection came
/// about. Longer waits than <see cref="Pacer.Patience"/> are left to the caller, who can do something else meanwhile.
/// </remarks>
internal sealed class ConnectorPipeline
{
    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient http;
    private readonly BotToken token;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly Pacer pacer;
    private readonly ResiliencePipeline repeating;

    public ConnectorPipeline(HttpClient http, BotToken token, TimeProvider time, ILogger log)
    {
        this.http = http;
        this.token = token;
        this.time = time;
        this.log = log;
        pacer = new Pacer(time);
        repeating = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                ShouldHandle = outcome => ValueTask.FromResult(MayRepeat(outcome.Outcome.Exception)),
                DelayGenerator = outcome => ValueTask.FromResult<TimeSpan?>(Delay(outcome.Outcome.Exception, outcome.AttemptNumber)),
            })
            .Build();
    }

    /// <returns>The body of the answer; it may be empty.</returns>
    /// <exception cref="DeliveryFailedException">Teams did not take it, or nobody knows.</exception>
    /// <exception cref="OperationCanceledException">The caller stopped; a new message may have come through nevertheless.</exception>
    public async Task<byte[]> SendAsync(ConnectorCall call, CancellationToken stop)
    {
        using System.Diagnostics.Activity? span = TeamsTelemetry.Start(call.Name);
        try
        {
            Check(call);
            byte[] answer = await repeating.ExecuteAsync(
                static async (state, cancelled) => await state.Pipeline.AttemptAsync(state.Call, cancelled), (Pipeline: this, Call: call), stop);
            TeamsTelemetry.Called(call.Name, null, span);
            return answer;
        }
        catch (DeliveryFailedException failed)
        {
            TeamsTelemetry.Called(call.Name, failed.Kind, span);
            log.CallFailed(Level(failed.Kind), call.Name, failed.Kind, (int?)failed.Status, failed.Code);
            throw;
        }
    }

    /// <summary>The token is for Teams: it never leaves the machine unencrypted.</summary>
    private static void Check(ConnectorCall call)
    {
        if (!TeamsOptions.IsSafe(call.Service))
        {
            throw new DeliveryFailedException(call.Name, DeliveryProblem.Refused) { Code = "UnsafeServiceUrl" };
        }

        if (call.IsTooLarge)
        {
            throw new DeliveryFailedException(call.Name, DeliveryProblem.TooLarge);
        }
    }

    private async Task<byte[]> AttemptAsync(ConnectorCall call, CancellationToken stop)
    {
        string? bearer = await TokenAsync(call, stop);
        using IDisposable? turn = await TurnAsync(call, stop);
        using var timeout = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            using HttpRequestMessage request = Request(call, bearer);
            using HttpResponseMessage response = await http.SendAsync(request, either.Token);
            byte[] body = await response.Content.ReadAsByteArrayAsync(either.Token);
            return response.IsSuccessStatusCode ? body : throw ConnectorError.From(call, response, body, time.GetUtcNow());
        }
        catch (HttpRequestException cut)
        {
            throw new DeliveryFailedException(call.Name, NeverLeft(cut) ? DeliveryProblem.Unavailable : call.WhenUnsure, cut);
        }
        catch (OperationCanceledException late) when (!stop.IsCancellationRequested)
        {
            throw new DeliveryFailedException(call.Name, call.WhenUnsure, late);
        }
    }

    private async Task<string?> TokenAsync(ConnectorCall call, CancellationToken stop)
    {
        try
        {
            return await token.GetAsync(stop);
        }
        catch (AuthenticationFailedException failed)
        {
            throw new DeliveryFailedException(call.Name, DeliveryProblem.Unauthorised, failed) { Code = "NoToken" };
        }
    }

    /// <summary>Only messages must go one by one; questions and the organisation's limit need just a place in time.</summary>
    private async Task<IDisposable?> TurnAsync(ConnectorCall call, CancellationToken stop)
    {
        IDisposable? turn = call.PaceKey is null ? null : await pacer.EnterAsync(call.PaceKey, call.Limits, call.Name, stop);
        try
        {
            using IDisposable _ = await pacer.EnterAsync(call.Service.AbsoluteUri, PaceLimits.Organisation, call.Name, stop);
        }
        catch
        {
            turn?.Dispose();
            throw;
        }

        if (call.Limits == PaceLimits.Sending)
        {
            return turn;
        }

        turn?.Dispose();
        return null;
    }

    private static HttpRequestMessage Request(ConnectorCall call, string? bearer)
    {
        var request = new HttpRequestMessage(call.Method, call.Address);
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        if (call.Body is not null)
        {
            request.Content = new ByteArrayContent(call.Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return request;
    }

    /// <summary>People leave and messages are deleted: that is no fault.</summary>
    private static LogLevel Level(DeliveryProblem kind) => kind == DeliveryProblem.Gone ? LogLevel.Debug : LogLevel.Warning;

    private static bool NeverLeft(HttpRequestException cut) => cut.HttpRequestError
        is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    private static bool MayRepeat(Exception? failure) => failure is DeliveryFailedException failed && failed.Kind switch
    {
        DeliveryProblem.Throttled => failed.RetryAfter is null || failed.RetryAfter <= Pacer.Patience,
        DeliveryProblem.Conflict or DeliveryProblem.Unavailable => true,
        _ => false,
    };

    /// <summary>As long as Teams asks for; else half a second, one, two.</summary>
    private static TimeSpan Delay(Exception? failure, int attempt) =>
        (failure as DeliveryFailedException)?.RetryAfter ?? TimeSpan.FromMilliseconds(500 << attempt);
}
