namespace PeerHelp.MatchingEval;

/// <summary>A post of which people have said whether it is what is looked for.</summary>
internal sealed record LabelledPost(bool Wanted, string Hand, string Text);

/// <summary>
/// Reads the tables of the tests, remarks after "#": posts as <c>yes|no | hand | text</c>, messages of danger as
/// <c>acute|perhaps|grave|none | language | text</c>, where each message is a hand of its own.
/// </summary>
internal static class PostTable
{
    public const string Yes = "yes";
    public const string Acute = "acute";

    public static IReadOnlyList<LabelledPost> Read(string file, string wanted = Yes) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries))
            .Select(parts => new LabelledPost(parts[0] == wanted, wanted == Acute ? parts[2] : parts[1], parts[2])),
    ];
}
