using PeerHelp.Service.Storage;
using PeerHelp.Testing;

namespace PeerHelp.Stories.Tests;

/// <summary>A store of its own for one test: a file, or a table in the emulator of Azure's Table service.</summary>
public sealed class Storeroom : IDisposable
{
    private static readonly Lazy<Task<Azurite>> Emulator = new(Azurite.StartAsync);
    private static int tables;

    private readonly string folder = Directory.CreateTempSubdirectory("peerhelp-store").FullName;
    private readonly StoreOptions options;

    private Storeroom(string? connection) => options = connection is null
        ? new StoreOptions { File = Path.Combine(folder, "peerhelp.db") }
        : new StoreOptions { ConnectionString = connection, Table = $"peerhelp{Interlocked.Increment(ref tables)}" };

    /// <summary>As environment variables of the service.</summary>
    public IReadOnlyDictionary<string, string> Settings => options.File is { } file
        ? new Dictionary<string, string> { ["Storage__File"] = file }
        : new Dictionary<string, string> { ["Storage__ConnectionString"] = options.ConnectionString!, ["Storage__Table"] = options.Table };

    /// <param name="inAzure">Ends with the test run: one emulator serves all tests, each in its own table.</param>
    public static async Task<Storeroom> OpenAsync(bool inAzure) =>
        new(inAzure ? (await Emulator.Value).ConnectionString : null);

    /// <summary>Another way into the same store, as another instance of the service has it.</summary>
    public IStore Open() => StoreChoice.Open(options);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
