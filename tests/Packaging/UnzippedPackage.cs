using System.IO.Compression;
using System.Text.Json.Nodes;
using PeerHelp.Manifest;

namespace PeerHelp.Packaging.Tests;

/// <summary>A package for one bot, built and unzipped as Teams does; removed after the test.</summary>
public sealed class UnzippedPackage : IDisposable
{
    public const string AppId = "0c9a4f0e-1b1e-4b58-9a35-6f2f1f6f2d11";
    public const string Domain = "bot.example.fi";

    public static readonly string[] Order = ["--app-id", AppId, "--domain", Domain];

    public UnzippedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("peerhelp-").FullName;
        ZipFile.ExtractToDirectory(new MemoryStream(Zip()), Folder);
    }

    public string Folder { get; }

    public static byte[] Zip() =>
        AppPackage.Build(PackageOrder.Read(Order), Repository.PathOf("manifest/app"));

    public IEnumerable<string> Files() => Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order();

    public string PathOf(string file) => Path.Combine(Folder, file);

    public JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(PathOf(file)))!.AsObject();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
