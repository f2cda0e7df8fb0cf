using System.Diagnostics;

namespace PeerHelp.Testing;

/// <summary>Runs what the tests have in JavaScript: scripts and packages in <c>tests/node</c>.</summary>
public static class NodeTool
{
    public static string Folder { get; } = FindFolder();

    /// <summary>Starts a program that ends by itself when this process ends, however it ends.</summary>
    public static Process Start(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", ["--require", "./ends-with-parent.cjs", script, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
    }

    /// <summary>Runs a script to its end and returns what it printed; what it complained of becomes the exception.</summary>
    public static async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        using var process = Start(script, arguments);
        var printed = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await printed
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await complaint}");
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PeerHelp.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "node");
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
