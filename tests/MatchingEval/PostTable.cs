namespace PeerHelp.MatchingEval;

/// <summary>A post of which people have said whether it asks for help.</summary>
internal sealed record LabelledPost(bool IsRequest, string Hand, string Text);

/// <summary>Reads the post tables of the tests: <c>yes|no | hand | text</c>, remarks after "#".</summary>
internal static class PostTable
{
    public static IReadOnlyList<LabelledPost> Read(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries))
            .Select(parts => new LabelledPost(parts[0] == "yes", parts[1], parts[2])),
    ];
}
