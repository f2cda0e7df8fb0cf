using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>Keeps what is logged about Teams, so that tests can read it.</summary>
internal sealed class KeptLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Logger(lines, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel level) => category.StartsWith("PeerHelp", StringComparison.Ordinal);

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? fault, Func<TState, Exception?, string> format)
        {
            if (IsEnabled(level))
            {
                lines.Enqueue($"{format(state, fault)} {fault}");
            }
        }
    }
}
