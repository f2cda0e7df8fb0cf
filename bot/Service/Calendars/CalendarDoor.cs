using System.Globalization;
using System.Threading.RateLimiting;

namespace PeerHelp.Service.Calendars;

/// <summary>Keeps a calendar that asks all the time, or somebody who guesses addresses, from keeping the service busy.</summary>
internal sealed class CalendarDoor : IEndpointFilter, IDisposable
{
    /// <summary>For one address in a minute; a calendar asks once an hour, a person presses again now and then.</summary>
    public const int OfOneAddress = 30;

    private readonly PartitionedRateLimiter<HttpContext> limits = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            http.Request.Path.Value ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = OfOneAddress, Window = TimeSpan.FromMinutes(1) })),
        PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new ConcurrencyLimiterOptions { PermitLimit = 8, QueueLimit = 200 })));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        using var lease = await limits.AcquireAsync(http, cancellationToken: http.RequestAborted);
        if (lease.IsAcquired)
        {
            return await next(context);
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(10);
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => limits.Dispose();
}
