namespace PeerHelp.Service.Storage;

/// <summary>Where PeerHelp keeps what it remembers: one of the three, or nothing at all for a file.</summary>
public sealed record StoreOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Storage";

    /// <summary>A SQLite file; a relative path begins in the service's content root.</summary>
    public string? File { get; init; }

    /// <summary>An Azure storage account with its key, or <c>UseDevelopmentStorage=true</c> for the emulator.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>An Azure storage account's table endpoint (<c>https://account.table.core.windows.net</c>), entered with the service's own identity.</summary>
    public string? AccountUri { get; init; }

    /// <summary>The table's name in the account, letters and digits; made if it is missing.</summary>
    public string Table { get; init; } = "peerhelp";
}
