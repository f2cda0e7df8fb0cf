using System.Diagnostics;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>The service as it is installed: <c>dotnet publish</c>, once for all who try it.</summary>
public sealed class Publication : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("peerhelp-published").FullName;

    public string Program => Path.Combine(Folder, "PeerHelp.Service.dll");

    public async Task InitializeAsync()
    {
        var project = Path.Combine(NodeTool.Folder, "..", "..", "bot", "Service");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["publish", project, "-c", "Release", "-o", Folder, "--nologo", "-v", "q", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test host was started with is not meant for another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("Publishing did not start.");
        var complaint = process.StandardError.ReadToEndAsync();
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{told} {await complaint}");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
