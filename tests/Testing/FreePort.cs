using System.Net;
using System.Net.Sockets;

namespace PeerHelp.Testing;

/// <summary>A loopback port that nobody listens on.</summary>
public static class FreePort
{
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
