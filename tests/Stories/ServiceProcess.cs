using System.Diagnostics;
using System.Text;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>The service as a program of its own, as whoever runs PeerHelp starts it: settings are environment variables.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder told = new();
    private readonly Task<string> complaint;

    private ServiceProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        complaint = process.StandardError.ReadToEndAsync();
    }

    public static string Program => Path.Combine(AppContext.BaseDirectory, "PeerHelp.Service.dll");

    public Uri Address { get; }

    public Uri Messages => new(Address, "/api/messages");

    /// <summary>Everything logged so far.</summary>
    public string Log
    {
        get
        {
            lock (told)
            {
                return told.ToString();
            }
        }
    }

    /// <summary>Starts the program and waits until it may take work.</summary>
    public static async Task<ServiceProcess> StartAsync(
        IReadOnlyDictionary<string, string> settings, string? program = null, string? folder = null)
    {
        var service = Launch(settings, program, folder);
        using var http = new HttpClient { BaseAddress = service.Address };
        var begun = Stopwatch.GetTimestamp();
        while (!await service.IsReadyAsync(http))
        {
            if (service.process.HasExited || Stopwatch.GetElapsedTime(begun) > LongestStart)
            {
                await service.DisposeAsync();
                throw new InvalidOperationException($"The service did not start: {await service.complaint}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }

        return service;
    }

    /// <summary>Starts the program and waits until it ends by itself.</summary>
    public static async Task<(int ExitCode, string Complaint)> RunAsync(IReadOnlyDictionary<string, string> settings)
    {
        await using var service = Launch(settings, null, null);
        await service.process.WaitForExitAsync().WaitAsync(LongestStart);
        return (service.process.ExitCode, await service.complaint);
    }

    /// <summary>Ends it as a power cut would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static ServiceProcess Launch(IReadOnlyDictionary<string, string> settings, string? program, string? folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Take()}");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program ?? Program])
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address.AbsoluteUri;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new ServiceProcess(Process.Start(start) ?? throw new InvalidOperationException("The service did not start."), address);
    }

    private async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (told)
        {
            told.AppendLine(line);
        }
    }
}
