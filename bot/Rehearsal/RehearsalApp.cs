using Microsoft.Extensions.FileProviders;
using PeerHelp.Rehearsal.Page;

namespace PeerHelp.Rehearsal;

/// <summary>The Rehearsal: the stand-in for Teams and the page where one plays its people, on this machine only.</summary>
public static class RehearsalApp
{
    private const string Address = "http://localhost:3979";

    private const string BotAddress = "http://localhost:3978/api/messages";

    /// <summary>Scripts come from here only; the card renderer writes styles into its elements.</summary>
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Everything but started: the stand-in, the community and the page.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="clock">The world's clock; without one, the wall's, which the page can move forward.</param>
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
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(Address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));

        var bot = new Uri(builder.Configuration["Rehearsal:Bot"] ?? BotAddress);
        var wall = TimeProvider.System;
        builder.Services.AddSingleton(_ => new TeamsStandIn(clock ?? new OffsetClock(wall), wall) { Bot = bot });
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
