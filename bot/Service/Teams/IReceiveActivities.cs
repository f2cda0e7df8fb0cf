namespace PeerHelp.Service.Teams;

/// <summary>Where activities go once they are known to come from Teams.</summary>
public interface IReceiveActivities
{
    /// <returns>The answer to an invoke; null for everything else, and for an invoke that nobody here knows.</returns>
    Task<InvokeResponse?> ReceiveAsync(Activity activity, CancellationToken stop);
}
