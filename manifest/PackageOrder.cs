using System.Text.RegularExpressions;

namespace PeerHelp.Manifest;

/// <summary>Whose PeerHelp goes into the package, and where the package goes.</summary>
/// <param name="AppId">The bot's application (client) id.</param>
/// <param name="Domain">The host name alone, such as <c>bot.example.fi</c>.</param>
/// <param name="About">The page that Teams shows for website, privacy and terms.</param>
/// <param name="Out">The zip to write.</param>
public sealed partial record PackageOrder(Guid AppId, string Domain, Uri About, string Out)
{
    public const string Usage =
        "dotnet run --project manifest -- --app-id GUID --domain bot.example.fi [--about https://…] [--out peerhelp.zip]";

    private static readonly string[] Known = ["--app-id", "--domain", "--about", "--out"];

    /// <exception cref="OrderException">Something is missing or Teams would refuse it.</exception>
    public static PackageOrder Read(IReadOnlyList<string> args)
    {
        var said = Options(args);
        var appId = AppIdFrom(Needed(said, "--app-id"));
        var domain = DomainFrom(Needed(said, "--domain"));
        var about = AboutFrom(said.GetValueOrDefault("--about", $"https://{domain}/"));
        return new PackageOrder(appId, domain, about, said.GetValueOrDefault("--out", "peerhelp.zip"));
    }

    private static Dictionary<string, string> Options(IReadOnlyList<string> args)
    {
        var said = new Dictionary<string, string>();
        for (var at = 0; at < args.Count; at += 2)
        {
            if (!Known.Contains(args[at]))
            {
                throw new OrderException($"I don't know \"{args[at]}\".");
            }

            if (at + 1 == args.Count || Known.Contains(args[at + 1]))
            {
                throw new OrderException($"{args[at]} needs a value after it.");
            }

            if (!said.TryAdd(args[at], args[at + 1].Trim()))
            {
                throw new OrderException($"{args[at]} is there twice.");
            }
        }

        return said;
    }

    private static string Needed(Dictionary<string, string> said, string option) =>
        said.TryGetValue(option, out var value) ? value : throw new OrderException($"{option} is missing.");

    private static Guid AppIdFrom(string said) =>
        Guid.TryParseExact(said, "D", out var id) && id != Guid.Empty
            ? id
            : throw new OrderException("--app-id is the bot's application (client) id, such as 0c9a4f0e-1b1e-4b58-9a35-6f2f1f6f2d11.");

    private static string DomainFrom(string said) =>
        said.Length <= 253 && HostName().IsMatch(said)
            ? said.ToLowerInvariant()
            : throw new OrderException("--domain is the host name alone, such as bot.example.fi: no https://, no port, no path.");

    private static Uri AboutFrom(string said) =>
        Uri.TryCreate(said, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps
            ? page
            : throw new OrderException("--about is the full address of a page, beginning with https://.");

    // The last label begins with a letter, so that an IP address is no host name.
    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostName();
}
