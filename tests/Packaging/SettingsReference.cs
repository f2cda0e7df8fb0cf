using System.Text.RegularExpressions;

namespace PeerHelp.Packaging.Tests;

/// <summary>The table that tells administrators of every setting.</summary>
public static partial class SettingsReference
{
    /// <summary>The settings' names, as in <c>Community:TimeZone</c>.</summary>
    public static IEnumerable<string> Names() =>
        Row().Matches(Repository.Read("deploy/settings.md")).Select(row => row.Groups["name"].Value);

    [GeneratedRegex(@"^\| `(?<name>[\w:]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
