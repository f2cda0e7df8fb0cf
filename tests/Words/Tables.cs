namespace PeerHelp.Words.Tests;

/// <summary>The text tables beside the tests: one case a line, columns parted by bars.</summary>
internal static class Tables
{
    public static IReadOnlyList<string[]> Read(string name, int columns)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('|', columns, StringSplitOptions.TrimEntries)),
        ];
    }
}
