using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace PeerHelp.Packaging.Tests;

/// <summary>What an administrator uploads to Teams.</summary>
public sealed class AppPackageTests : IDisposable
{
    private readonly UnzippedPackage package = new();

    public void Dispose() => package.Dispose();

    [Fact]
    public async Task The_package_satisfies_the_official_schemas() =>
        Assert.Empty(await OfficialSchema.FaultsInAsync(package.Folder));

    [Theory]
    [InlineData("manifest.json", "\"accentColor\": \"#2F6B5E\"", "\"accentColor\": \"green\"", "manifest.json/accentColor")]
    [InlineData("sv.json", "name.full", "name.fulll", "sv.json")]
    public async Task The_official_schemas_would_notice_a_mistake(string file, string right, string wrong, string expected)
    {
        string text = File.ReadAllText(package.PathOf(file));
        Assert.Contains(right, text);
        File.WriteAllText(package.PathOf(file), text.Replace(right, wrong));

        Assert.StartsWith(expected, Assert.Single(await OfficialSchema.FaultsInAsync(package.Folder)));
    }

    [Fact]
    public void It_holds_the_manifest_the_languages_and_the_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png", "sv.json"], package.Files());

    [Fact]
    public void It_names_this_bot_and_this_domain()
    {
        var manifest = package.Json("manifest.json");

        Assert.Equal(UnzippedPackage.AppId, (string?)manifest["id"]);
        Assert.Equal(UnzippedPackage.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal($"api://{UnzippedPackage.Domain}/{UnzippedPackage.AppId}", (string?)manifest["webApplicationInfo"]!["resource"]);
        Assert.Equal(UnzippedPackage.Domain, (string?)Assert.Single(manifest["validDomains"]!.AsArray()));
        Assert.Equal($"https://{UnzippedPackage.Domain}/", (string?)manifest["developer"]!["privacyUrl"]);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("sv.json")]
    [InlineData("en.json")]
    public void No_placeholder_is_left(string file) =>
        Assert.DoesNotContain("{{", File.ReadAllText(package.PathOf(file)));

    [Fact]
    public void Posts_in_the_ask_channel_reach_the_bot_without_a_mention()
    {
        var manifest = package.Json("manifest.json");

        var permission = Assert.Single(manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray());
        Assert.Equal("ChannelMessage.Read.Group", (string?)permission!["name"]);
        Assert.Equal("Application", (string?)permission["type"]);
    }

    [Fact]
    public void Teams_takes_an_app_for_teams_only_with_channel_features()
    {
        var manifest = package.Json("manifest.json");

        Assert.Equal("1.29", (string?)manifest["manifestVersion"]);
        Assert.Equal("tier1", (string?)manifest["supportsChannelFeatures"]);
    }

    [Theory]
    [InlineData("sv.json")]
    [InlineData("en.json")]
    public void Every_sentence_is_there_in_every_language(string file)
    {
        var translated = package.Json(file).Select(pair => pair.Key).Where(key => key != "$schema");

        Assert.Equal(Sentences(package.Json("manifest.json")).Order(), translated.Order());
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_sizes_that_teams_asks_for(string file, int size)
    {
        ReadOnlySpan<byte> png = File.ReadAllBytes(package.PathOf(file));

        Assert.True(png[1..].StartsWith("PNG"u8));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png[16..]));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    [Fact]
    public void The_same_order_gives_the_same_zip_on_any_day()
    {
        using var zip = new ZipArchive(new MemoryStream(UnzippedPackage.Zip()));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(UnzippedPackage.Zip(), UnzippedPackage.Zip());
    }

    /// <summary>The keys under which the manifest's sentences are translated.</summary>
    private static IEnumerable<string> Sentences(JsonObject manifest)
    {
        var commands = manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        return manifest["name"]!.AsObject().Select(pair => $"name.{pair.Key}")
            .Concat(manifest["description"]!.AsObject().Select(pair => $"description.{pair.Key}"))
            .Concat(commands.SelectMany((command, at) =>
                command!.AsObject().Select(pair => $"bots[0].commandLists[0].commands[{at}].{pair.Key}")));
    }
}
