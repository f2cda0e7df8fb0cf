using System.Diagnostics;

namespace PeerHelp.Packaging.Tests;

/// <summary>Microsoft's own schemas for app packages, asked through node.</summary>
public static class OfficialSchema
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What is wrong with an unzipped package, a line each.</summary>
    public static async Task<string[]> FaultsInAsync(string folder)
    {
        var start = new ProcessStartInfo("node", [Repository.PathOf("tests/node/check-manifest.mjs"), folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        using var stop = new CancellationTokenSource(Patience);
        var output = node.StandardOutput.ReadToEndAsync(stop.Token);
        var errors = node.StandardError.ReadToEndAsync(stop.Token);
        await node.WaitForExitAsync(stop.Token);
        Assert.Empty(await errors);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
