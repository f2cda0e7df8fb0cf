using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using PeerHelp.Service;
using PeerHelp.Service.Graph;
using PeerHelp.Service.Storage;
using PeerHelp.Service.Teams;
using PeerHelp.Service.Vocabularies;

namespace PeerHelp.Stories.Tests;

/// <summary>Administrators read of every setting there is, and of none that there is not.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void Every_setting_that_the_service_reads_is_explained_and_every_explained_one_is_read()
    {
        var asked = new Asked();
        var settings = new ConfigurationBuilder().Add(asked).Build();
        Options.From(settings);
        GraphOptions.From(settings);
        TeamsOptions.From(settings);
        var read = asked.Keys
            .Concat(typeof(StoreOptions).GetProperties().Select(property => $"{StoreOptions.Section}:{property.Name}"))
            .Append(VocabularyFile.Setting);

        Assert.Equal(Explained().Order(StringComparer.Ordinal), read.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Explained()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PeerHelp.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return Row().Matches(File.ReadAllText(Path.Combine(folder.FullName, "deploy", "settings.md"))).Select(row => row.Groups["name"].Value);
    }

    [GeneratedRegex(@"^\| `(?<name>[\w:]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    /// <summary>Settings of which none is set, and which remember what was asked for.</summary>
    private sealed class Asked : ConfigurationProvider, IConfigurationSource
    {
        public List<string> Keys { get; } = [];

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            Keys.Add(key);
            value = null;
            return false;
        }
    }
}
