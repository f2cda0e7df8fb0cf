using Azure.Core;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>How requests to the Table service are sent and repeated.</summary>
public sealed class TableClientOptions : ClientOptions
{
    public TableClientOptions()
    {
        // A turn has two seconds; background work starts again by itself.
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 3;
        Retry.Delay = TimeSpan.FromMilliseconds(100);
        Retry.MaxDelay = TimeSpan.FromSeconds(1);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(10);

        Diagnostics.IsLoggingContentEnabled = false; // bodies hold what people wrote
    }

    /// <summary>The real clock, for signatures.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
