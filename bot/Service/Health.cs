using PeerHelp.Service.Storage;

namespace PeerHelp.Service;

/// <summary>Tells whoever watches over the service whether it lives, and whether it may take work: for that it needs only the store.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", async (IStore store, CancellationToken stop) =>
        {
            try
            {
                await store.CheckAsync(stop);
                return Results.Text("ready");
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return Results.Text("the store cannot be used", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
