using System.Text.Json;

namespace PeerHelp.Testing;

/// <summary>A Chromium to look at pages with: the one in <c>CHROME</c>, the system's, else the one that npm brings.</summary>
/// <param name="ExecutablePath">The program.</param>
/// <param name="Env">What it needs in its environment, such as where its libraries are.</param>
public sealed record Chromium(string ExecutablePath, IReadOnlyDictionary<string, string> Env)
{
    /// <summary>Alone and quiet: it fetches nothing and asks nothing. Tests may run as root, where there is no sandbox.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--headless=new", "--disable-gpu", "--disable-background-networking", "--no-first-run",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Finds it; the one of npm is unpacked the first time, which takes a few seconds.</summary>
    public static async Task<Chromium> FindAsync() =>
        JsonSerializer.Deserialize<Chromium>(await NodeTool.RunAsync("chromium.mjs"), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException("No Chromium was found.");
}
