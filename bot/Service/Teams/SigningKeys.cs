using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PeerHelp.Service.Teams;

/// <summary>The keys with which the Bot Framework signs, kept for a day and fetched anew when an unknown one appears.</summary>
/// <remarks>
/// <c>ConfigurationManager</c> refreshes behind the caller's back, so that the first messages after a key change would be
/// refused; Teams does not send a refused message again. Here whoever meets the unknown key waits for the new ones.
/// Forged key names cannot make us ask more often than every five minutes.
/// </remarks>
public sealed class SigningKeys(Uri metadata, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(5);

    private readonly HttpDocumentRetriever documents = new(http) { RequireHttps = !TeamsOptions.IsWithinMachine(metadata) };
    private readonly SemaphoreSlim fetching = new(1);
    private volatile Known? known;
    private DateTimeOffset askedForNewer = DateTimeOffset.MinValue;

    /// <summary>The keys as last heard.</summary>
    public async Task<IReadOnlyList<JsonWebKey>> GetAsync(CancellationToken stop)
    {
        if (known is { } fresh && time.GetUtcNow() < fresh.AskAgain)
        {
            return fresh.Keys;
        }

        await fetching.WaitAsync(stop);
        try
        {
            if (known is null || time.GetUtcNow() >= known.AskAgain)
            {
                known = await FetchAsync(stop);
            }

            return known.Keys;
        }
        finally
        {
            fetching.Release();
        }
    }

    /// <summary>Newer keys than these, if there are any and we may ask.</summary>
    public async Task<IReadOnlyList<JsonWebKey>> GetNewerAsync(IReadOnlyList<JsonWebKey> than, CancellationToken stop)
    {
        await fetching.WaitAsync(stop);
        try
        {
            if (known?.Keys == than && time.GetUtcNow() - askedForNewer >= AtMostEvery)
            {
                askedForNewer = time.GetUtcNow();
                known = await FetchAsync(stop);
            }

            return known?.Keys ?? than;
        }
        finally
        {
            fetching.Release();
        }
    }

    /// <summary>Old keys are better than none while the metadata cannot be reached.</summary>
    private async Task<Known> FetchAsync(CancellationToken stop)
    {
        try
        {
            OpenIdConnectConfiguration answer =
                await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, stop);
            return new Known([.. answer.JsonWebKeySet.Keys.Where(MaySign)], time.GetUtcNow() + GoodFor);
        }
        catch (Exception) when (known is not null && !stop.IsCancellationRequested)
        {
            return known with { AskAgain = time.GetUtcNow() + AtMostEvery };
        }
    }

    private static bool MaySign(JsonWebKey key) => key.Kty == "RSA" && key.Use is null or "" or "sig";

    private sealed record Known(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset AskAgain);
}
