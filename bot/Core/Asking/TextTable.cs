namespace PeerHelp.Core.Asking;

/// <summary>The text tables shipped inside the program: one entry a line, remarks after "#".</summary>
internal static class TextTable
{
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))];
    }
}
