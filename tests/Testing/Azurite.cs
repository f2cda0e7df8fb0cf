using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PeerHelp.Testing;

/// <summary>Microsoft's emulator of the Table service, alone on a loopback port, with nothing on disk.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Program = "node_modules/azurite/dist/src/table/main.js";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    private readonly Process process;

    private Azurite(Process process, int port)
    {
        this.process = process;
        Endpoint = new Uri($"http://127.0.0.1:{port}/{Account}");
    }

    public static string Account => "devstoreaccount1";

    /// <summary>The emulator's key, the same on every machine and public.</summary>
    public static string Key => "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public Uri Endpoint { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint};";

    public static async Task<Azurite> StartAsync()
    {
        var port = FreePort.Take();
        var process = NodeTool.Start(
            Program, "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--inMemoryPersistence",
            "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--disableProductStyleUrl");

        // Read to the end, so that a full pipe never stops the emulator.
        _ = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        var azurite = new Azurite(process, port);
        if (await azurite.ListensAsync(port))
        {
            return azurite;
        }

        await azurite.DisposeAsync();
        throw new InvalidOperationException($"Azurite did not start: {await complaint}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> ListensAsync(int port)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(begun) < LongestStart)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }

        return false;
    }
}
