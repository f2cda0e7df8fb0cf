using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using PeerHelp.Rehearsal;
using PeerHelp.Service;
using PeerHelp.Service.Storage;

namespace PeerHelp.Stories.Tests;

/// <summary>The service within the test, by a clock that can be moved. Disposing stops it as an orderly shutdown does.</summary>
public sealed class ServiceHere : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly KeptLog log = new();

    private ServiceHere(WebApplicationBuilder builder, IRehearsalClock clock)
    {
        builder.Logging.ClearProviders().AddProvider(log);
        app = PeerHelpService.Build(builder, new WorldsClock(clock));
    }

    public Uri Address => new(app.Urls.First());

    public IReadOnlyCollection<string> Log => log.Lines;

    /// <param name="settings">As environment variables.</param>
    /// <param name="store">In place of the one that the settings name.</param>
    /// <param name="startup">What a request meets first.</param>
    public static async Task<ServiceHere> StartAsync(
        IReadOnlyDictionary<string, string> settings, IRehearsalClock clock, IStore? store = null, IStartupFilter? startup = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            settings.Select(pair => KeyValuePair.Create(pair.Key.Replace("__", ":"), (string?)pair.Value)));
        if (store is not null)
        {
            builder.Services.AddSingleton(store);
        }

        if (startup is not null)
        {
            builder.Services.AddSingleton(startup);
        }

        var service = new ServiceHere(builder, clock);
        await service.app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class WorldsClock(IRehearsalClock clock) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(clock.Now);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
