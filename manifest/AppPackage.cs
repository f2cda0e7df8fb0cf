using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PeerHelp.Manifest;

/// <summary>The zip that an administrator uploads to Teams.</summary>
public static partial class AppPackage
{
    // The same order gives the same bytes on any day: this is the first moment that a zip can name.
    private static readonly DateTimeOffset AnyDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="folder">Where the manifest, its languages and its icons are.</param>
    public static byte[] Build(PackageOrder order, string folder)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            {
                Add(zip, Path.GetFileName(file), Content(file, order));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Content(string file, PackageOrder order) => Path.GetExtension(file) switch
    {
        ".png" => File.ReadAllBytes(file),
        ".json" => Checked(Path.GetFileName(file), Filled(File.ReadAllText(file), order)),
        _ => throw new InvalidDataException($"{Path.GetFileName(file)} does not belong in a Teams app package."),
    };

    private static string Filled(string text, PackageOrder order) => text
        .Replace("{{APP_ID}}", order.AppId.ToString("D"))
        .Replace("{{DOMAIN}}", order.Domain)
        .Replace("{{ABOUT}}", order.About.AbsoluteUri)
        .Replace("{{VERSION}}", typeof(AppPackage).Assembly.GetName().Version!.ToString(3));

    private static byte[] Checked(string name, string text)
    {
        if (Placeholder().Match(text) is { Success: true } left)
        {
            throw new InvalidDataException($"{name} still has the placeholder {left.Value}.");
        }

        using var _ = JsonDocument.Parse(text);
        return Encoding.UTF8.GetBytes(text);
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = AnyDay;
        using var stream = entry.Open();
        stream.Write(content);
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Placeholder();
}
