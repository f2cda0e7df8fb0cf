using PeerHelp.Service;

namespace PeerHelp.Rehearsal;

/// <summary>PeerHelp itself in the Rehearsal's own process: on the Rehearsal's clock, and for this machine only.</summary>
internal static class OwnBot
{
    /// <summary>Who logs a start that failed with its whole stack; one sentence at the end of the program is enough.</summary>
    public const string FailedStart = "Microsoft.Extensions.Hosting.Internal.Host";

    private const string UsualAddress = "http://localhost:3978";

    /// <exception cref="InvalidOperationException">The address is not on this machine.</exception>
    public static string AddressIn(IConfiguration settings) =>
        ThisMachine.Only("Rehearsal:BotUrl", settings["Rehearsal:BotUrl"] ?? UsualAddress);

    /// <summary>The service, not yet started, with whatever of its settings the command line holds.</summary>
    /// <param name="store">Where it keeps what it knows: a file's full path.</param>
    public static WebApplication Build(string[] args, string address, string store, IRehearsalClock clock)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            EnvironmentName = Environments.Development,
            ContentRootPath = Path.GetDirectoryName(store),
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter(FailedStart, LogLevel.Critical);
        builder.WebHost.UseUrls(address);
        builder.Configuration["PublicUrl"] = address;
        builder.Configuration["Storage:File"] = store;

        // The stand-in for Teams signs nothing: a registration that this machine happens to know must not be asked for.
        builder.Configuration["MicrosoftAppId"] = "";
        return PeerHelpService.Build(builder, new DomainClock(clock));
    }
}
