using System.Net;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PeerHelp.Service.Teams;

/// <summary>Sets up the edge to Teams; the application adds its <see cref="IReceiveActivities"/>.</summary>
public static class TeamsServices
{
    private const int LargestAnswer = 4 * 1024 * 1024;
    private static readonly TimeSpan KeysTimeout = TimeSpan.FromSeconds(10);

    /// <exception cref="InvalidOperationException">The settings do not make a working, safe bot; the message says why.</exception>
    public static IServiceCollection AddTeams(
        this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        TeamsOptions options = TeamsOptions.From(settings);
        options.Check(environment);

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(provider => new SigningKeys(options.OpenIdMetadata, Pooled(KeysTimeout), Time(provider)));
        services.AddSingleton<TokenValidator>();
        services.AddSingleton(provider => new BotToken(BotCredential.For(options), Time(provider)));
        services.AddSingleton(provider => new ConnectorClient(
            // Each attempt of a call has its own time limit.
            Pooled(Timeout.InfiniteTimeSpan),
            provider.GetRequiredService<BotToken>(),
            Time(provider),
            provider.GetRequiredService<ILogger<ConnectorClient>>()));
        return services;
    }

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();

    /// <summary>One client for the life of the service; connections are renewed so that changed addresses are noticed.</summary>
    internal static HttpClient Pooled(TimeSpan timeout) => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    })
    {
        Timeout = timeout,
        MaxResponseContentBufferSize = LargestAnswer,
    };
}
