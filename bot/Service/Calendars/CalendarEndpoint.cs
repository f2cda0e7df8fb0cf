using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace PeerHelp.Service.Calendars;

/// <summary>A calendar file, and when something in it changed last.</summary>
public sealed record Calendar(string File, Instant? Changed);

/// <summary>Calendars behind addresses that nobody can guess: one agreed time, or all of one's own.</summary>
public static class CalendarEndpoint
{
    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/calendar").AddEndpointFilter(routes.ServiceProvider.GetRequiredService<CalendarDoor>());
        calendars.MapGet("/{address}.ics", async (string address, CalendarReader reader, HttpContext http) =>
            Answer(await reader.SparringAsync(address, http.RequestAborted), http));
        calendars.MapGet("/own/{address}.ics", async (string address, CalendarReader reader, HttpContext http) =>
            Answer(await reader.FeedAsync(address, http.RequestAborted), http));
    }

    /// <summary>A calendar that has the present version already is told only that.</summary>
    private static IResult Answer(Calendar? calendar, HttpContext http)
    {
        if (calendar is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var bytes = Encoding.UTF8.GetBytes(calendar.File);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        return Results.Bytes(bytes, "text/calendar; charset=utf-8", lastModified: calendar.Changed?.ToDateTimeOffset(), entityTag: tag);
    }
}
