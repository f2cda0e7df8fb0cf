using Microsoft.Extensions.FileProviders;
using PeerHelp.Rehearsal.Page;

namespace PeerHelp.Rehearsal;

/// <summary>The Rehearsal: the stand-in for Teams and the page where one plays its people, on this machine only.</summary>
public static class RehearsalApp
{
    private const string Address = "http://localhost:3979";

    /// <summary>Scripts come from here only; the card renderer writes styles into its elements.</summary>
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Everything but started: the stand-in, the community and the page.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="clock">
    /// The world's clock. Without one it is a working morning; beside another's PeerHelp, which nobody can move, it is now.
    /// </param>
    /// <param name="commands">The commands that the app's manifest adds to messages and compose boxes.</param>
    public static WebApplication Build(
        string[] args, IRehearsalClock? clock = null, IReadOnlyList<AppCommand>? commands = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.WebHost.UseUrls(ThisMachine.Only("urls", builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : Address));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter(OwnBot.FailedStart, LogLevel.Critical);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));

        builder.Services.AddSingleton(_ => NewWorld(builder.Configuration, clock));
        builder.Services.AddSingleton<Community>();

        var app = builder.Build();
        ServePage(app);
        var teams = app.Services.GetRequiredService<TeamsStandIn>();
        _ = app.Services.GetRequiredService<Community>();
        teams.Connector.Map(app);
        new PageApi(teams, commands ?? []).Map(app);
        app.Lifetime.ApplicationStarted.Register(() => teams.ServeAt(app));
        return app;
    }

    private static TeamsStandIn NewWorld(IConfiguration settings, IRehearsalClock? clock)
    {
        var wall = TimeProvider.System;
        return settings["Rehearsal:Bot"] is { } other
            ? new TeamsStandIn(clock ?? new OffsetClock(wall), wall) { Bot = new Uri(other) }
            : new TeamsStandIn(clock ?? new OffsetClock(wall, WorkingMorning.NineOnOrAfter(wall.GetUtcNow())), wall)
            {
                Bot = new Uri($"{OwnBot.AddressIn(settings)}/api/messages"),
            };
    }

    private static void ServePage(WebApplication app)
    {
        app.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = ContentPolicy;
            http.Response.Headers.CacheControl = "no-cache";
            return next(http);
        });
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "adaptivecards")),
            RequestPath = "/adaptivecards",
        });
    }
}
