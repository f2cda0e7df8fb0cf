namespace PeerHelp.Storage.Tests;

/// <summary>The real network, which loses the answer to the first transaction.</summary>
internal sealed class LossyHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    public bool HasLost { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        var response = await base.SendAsync(request, stop);
        if (HasLost || !request.RequestUri!.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal))
        {
            return response;
        }

        HasLost = true;
        response.Dispose();
        throw new HttpRequestException("The connection was closed.");
    }
}
