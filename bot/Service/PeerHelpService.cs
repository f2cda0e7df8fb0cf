using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using PeerHelp.Service.Background;
using PeerHelp.Service.Calendars;
using PeerHelp.Service.Graph;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;
using PeerHelp.Service.Vocabularies;
using PeerHelp.Service.Web;

namespace PeerHelp.Service;

/// <summary>Puts the service together; the Rehearsal puts together the same one with a clock that can be moved.</summary>
public static class PeerHelpService
{
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message says which, in one sentence.</exception>
    public static WebApplication Build(WebApplicationBuilder builder, IClock? clock = null)
    {
        var services = builder.Services;
        services.AddTeams(builder.Configuration, builder.Environment);
        services.AddSingleton(Options.From(builder.Configuration));
        services.AddGraph(builder.Configuration);
        services.AddSingleton(clock ?? new WallClock(TimeProvider.System));
        services.TryAddSingleton(provider => OpenStore(builder, provider));
        services.AddSingleton(VocabularyFile.Read(builder.Configuration[VocabularyFile.Setting], builder.Environment.ContentRootPath));
        services.AddSingleton<Wakeup>();
        services.AddSingleton<Organisations>();
        services.AddSingleton<Colleagues>();
        services.AddSingleton<Turn>();
        services.AddSingleton<Painter>();
        services.AddSingleton<CalendarReader>();
        services.AddSingleton<CalendarDoor>();
        services.AddSingleton<Router>();
        services.AddSingleton<IReceiveActivities, Receiver>();
        services.AddSingleton<Acquaintance>();
        services.AddSingleton<Courier>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Timers>();
        services.AddSingleton<Lease>();
        services.AddSingleton<WorkShift>();
        services.AddHostedService<BackgroundWork>();
        services.AddHostedService<Housekeeping>();

        var app = builder.Build();
        app.MapTeams();
        app.MapCalendar();
        app.MapHealth();
        app.MapHome();
        return app;
    }

    private static IStore OpenStore(WebApplicationBuilder builder, IServiceProvider provider)
    {
        var options = builder.Configuration.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        return StoreChoice.Open(options, Identity(provider.GetRequiredService<TeamsOptions>()), builder.Environment.ContentRootPath);
    }

    /// <summary>The store is entered as the bot: with its managed identity in Azure, as the signed-in developer elsewhere.</summary>
    private static TokenCredential Identity(TeamsOptions teams) => teams.MicrosoftAppType == TeamsOptions.UserAssignedMsi
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(teams.MicrosoftAppId))
        : new DefaultAzureCredential();
}

/// <summary>The real time, as the domain's clock.</summary>
internal sealed class WallClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
