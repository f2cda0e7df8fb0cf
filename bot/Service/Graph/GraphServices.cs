using PeerHelp.Service.Teams;

namespace PeerHelp.Service.Graph;

/// <summary>Sets up the edge to Microsoft Graph: nothing of it runs, and nothing is asked there, unless it is switched on.</summary>
public static class GraphServices
{
    private const string Scope = "https://graph.microsoft.com/.default";

    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration settings)
    {
        var options = GraphOptions.From(settings);
        services.AddSingleton(provider => new EntryKeeper(
            provider.GetRequiredService<Storage.IStore>(), provider.GetRequiredService<Turn>(), provider.GetRequiredService<NodaTime.IClock>(),
            provider.GetService<Meetings>(), provider.GetRequiredService<ILogger<EntryKeeper>>()));
        if (!options.Calendars)
        {
            return services;
        }

        services.AddSingleton(provider => new GraphClient(
            options,
            TeamsServices.Pooled(Timeout.InfiniteTimeSpan),
            new BotToken(BotCredential.For(provider.GetRequiredService<TeamsOptions>()), provider.GetRequiredService<TimeProvider>(), Scope),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<GraphClient>>()));
        services.AddSingleton<Addresses>();
        services.AddSingleton<Schedules>();
        services.AddSingleton<Meetings>();
        return services;
    }
}
