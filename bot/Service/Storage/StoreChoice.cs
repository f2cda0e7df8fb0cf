using System.Text.RegularExpressions;
using Azure.Core;
using PeerHelp.Service.Storage.Sqlite;
using PeerHelp.Service.Storage.Tables;

namespace PeerHelp.Service.Storage;

/// <summary>Opens the store that the settings name.</summary>
public static partial class StoreChoice
{
    private const string DefaultFile = "peerhelp.db";

    /// <param name="options">The settings; none of them set means a file.</param>
    /// <param name="credential">The service's identity; needed for an account URI only.</param>
    /// <param name="contentRoot">Where a relative file path begins.</param>
    /// <exception cref="StoreSettingException">The settings do not name exactly one usable store.</exception>
    public static IStore Open(StoreOptions options, TokenCredential? credential = null, string contentRoot = ".")
    {
        var (file, connection, uri) = (Said(options.File), Said(options.ConnectionString), Said(options.AccountUri));
        if (new[] { file, connection, uri }.Count(setting => setting is not null) > 1)
        {
            throw new StoreSettingException("Set only one of Storage:File, Storage:ConnectionString and Storage:AccountUri.");
        }

        if (!TableName().IsMatch(options.Table))
        {
            throw new StoreSettingException("Storage:Table must be 3 to 63 letters and digits, a letter first.");
        }

        if (connection is not null)
        {
            return new TableStore(TableClient.WithKey(TableAccount.Parse(connection), options.Table));
        }

        return uri is not null
            ? new TableStore(TableClient.WithIdentity(Endpoint(uri), options.Table, Needed(credential)))
            : new SqliteStore(Path.Combine(contentRoot, file ?? DefaultFile));
    }

    private static string? Said(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    // A token must not travel unencrypted.
    private static Uri Endpoint(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var endpoint) && endpoint.Scheme == Uri.UriSchemeHttps
            ? endpoint
            : throw new StoreSettingException("Storage:AccountUri must be like https://account.table.core.windows.net.");

    private static TokenCredential Needed(TokenCredential? credential) =>
        credential ?? throw new StoreSettingException("Storage:AccountUri needs an identity to enter the account with.");

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]{2,62}\z")]
    private static partial Regex TableName();
}
