namespace PeerHelp.Rehearsal;

/// <summary>The whole Rehearsal: the page with its world, and PeerHelp beside it unless the address of another is given.</summary>
public sealed class Performance : IAsyncDisposable
{
    private readonly WebApplication page;
    private readonly WebApplication? bot;
    private readonly DirectoryInfo? ownFolder;

    private Performance(string[] args, IRehearsalClock? clock)
    {
        page = RehearsalApp.Build(args, clock);
        var settings = page.Configuration;
        if (settings["Rehearsal:Bot"] is not null) return;

        var store = settings["Rehearsal:Store"];
        if (store is null) ownFolder = Directory.CreateTempSubdirectory("peerhelp-rehearsal");
        store = Path.GetFullPath(store ?? Path.Combine(ownFolder!.FullName, "rehearsal.db"));
        bot = OwnBot.Build(args, OwnBot.AddressIn(settings), store, World.Clock);
    }

    /// <summary>Where the page is.</summary>
    public Uri Address => new(page.Urls.First());

    public TeamsStandIn World => page.Services.GetRequiredService<TeamsStandIn>();

    public Community Community => page.Services.GetRequiredService<Community>();

    /// <summary>Starts everything and lets the community move in.</summary>
    /// <exception cref="IOException">A port is taken.</exception>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which, in one sentence.</exception>
    public static async Task<Performance> BeginAsync(string[] args, IRehearsalClock? clock = null)
    {
        var performance = new Performance(args, clock);
        try
        {
            if (performance.bot is { } own) await own.StartAsync();
            await performance.page.StartAsync();
            await performance.Community.MoveInAsync();
            return performance;
        }
        catch
        {
            await performance.DisposeAsync();
            throw;
        }
    }

    /// <summary>Goes on until somebody ends it, such as by Ctrl+C.</summary>
    public Task ToItsEndAsync() => page.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await page.DisposeAsync();
        if (bot is not null) await bot.DisposeAsync();
        ownFolder?.Delete(recursive: true);
    }
}
