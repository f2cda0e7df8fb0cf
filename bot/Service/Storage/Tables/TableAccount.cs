namespace PeerHelp.Service.Storage.Tables;

/// <summary>A storage account and its key, as an Azure connection string names them.</summary>
public sealed record TableAccount(Uri Endpoint, string Name, ReadOnlyMemory<byte> Key)
{
    // The emulator's account and key are the same on every machine and public: they protect nothing.
    private const string Emulator =
        "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <param name="connectionString">As the Azure portal shows it, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <exception cref="StoreSettingException">Something is missing; the sentence never repeats what was there.</exception>
    public static TableAccount Parse(string connectionString)
    {
        var parts = Split(connectionString);
        if (parts.TryGetValue("UseDevelopmentStorage", out var emulator) && bool.TryParse(emulator, out var wanted) && wanted)
        {
            parts = Split(Emulator);
        }

        var name = Needed(parts, "AccountName");
        return new TableAccount(EndpointOf(parts, name), name, KeyOf(parts));
    }

    /// <summary>For logs: which account, never the key.</summary>
    public override string ToString() => Endpoint.ToString();

    private static Dictionary<string, string> Split(string connectionString) =>
        connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries)) // a key ends in =
            .Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Last()[1], StringComparer.OrdinalIgnoreCase);

    private static string Needed(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new StoreSettingException($"Storage:ConnectionString has no {name}.");

    private static Uri EndpointOf(Dictionary<string, string> parts, string account)
    {
        var protocol = parts.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        var endpoint = parts.GetValueOrDefault("TableEndpoint", $"{protocol}://{account}.table.{suffix}");
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? uri
            : throw new StoreSettingException("Storage:ConnectionString has a TableEndpoint that is no address.");
    }

    private static byte[] KeyOf(Dictionary<string, string> parts)
    {
        try
        {
            return Convert.FromBase64String(Needed(parts, "AccountKey"));
        }
        catch (FormatException)
        {
            throw new StoreSettingException("Storage:ConnectionString has an AccountKey that is not Base64.");
        }
    }
}
