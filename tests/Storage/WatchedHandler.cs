using System.Collections.Concurrent;

namespace PeerHelp.Storage.Tests;

/// <summary>The real network, which remembers the addresses that were asked.</summary>
internal sealed class WatchedHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentQueue<Uri> asked = [];

    public IReadOnlyCollection<Uri> Asked => asked;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        asked.Enqueue(request.RequestUri!);
        return base.SendAsync(request, stop);
    }
}
