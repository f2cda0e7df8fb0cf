using System.Collections;
using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PeerHelp.Service.Teams;

/// <summary>What is made of somebody who hands in an activity.</summary>
public enum Verdict
{
    Welcome,

    /// <summary>Not proven to be Teams.</summary>
    Unknown,

    /// <summary>Teams, but for an organisation this bot does not serve.</summary>
    Forbidden,
}

/// <summary>Tells whether an activity comes from Teams, and from an organisation that may use this bot.</summary>
public sealed class TokenValidator(TeamsOptions options, SigningKeys keys, TimeProvider time, IHostEnvironment environment)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>The token must be good, and the activity's service address, channel and tenant must agree with it.</summary>
    /// <remarks>The caller's address matters only without a registration.</remarks>
    public async Task<Verdict> CheckAsync(string? authorization, Activity activity, IPAddress? caller, CancellationToken stop)
    {
        if (!options.HasRegistration)
        {
            return IsPlayground(activity, caller) ? Verdict.Welcome : Verdict.Unknown;
        }

        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return Verdict.Unknown;
        }

        string token = authorization[Scheme.Length..].Trim();
        JsonWebToken? proven = await ValidateAsync(token, stop);
        return proven is null || !IsEndorsed(proven.SigningKey, activity.ChannelId) || !SpeaksFor(proven, activity.ServiceUrl)
            ? Verdict.Unknown
            : Serves(activity) ? Verdict.Welcome : Verdict.Forbidden;
    }

    private bool IsPlayground(Activity activity, IPAddress? caller) =>
        environment.IsDevelopment()
        && TeamsOptions.IsWithinMachine(caller)
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out Uri? service)
        && TeamsOptions.IsWithinMachine(service);

    /// <summary>A key that nobody knows may be a new one: then the keys are asked once more.</summary>
    private async Task<JsonWebToken?> ValidateAsync(string token, CancellationToken stop)
    {
        IReadOnlyList<JsonWebKey> known = await keys.GetAsync(stop);
        TokenValidationResult result = await handler.ValidateTokenAsync(token, Rules(known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            result = await handler.ValidateTokenAsync(token, Rules(await keys.GetNewerAsync(known, stop)));
        }

        return result.IsValid ? result.SecurityToken as JsonWebToken : null;
    }

    private TokenValidationParameters Rules(IReadOnlyList<JsonWebKey> known) => new()
    {
        ValidIssuer = options.Issuer,
        ValidAudience = options.MicrosoftAppId,
        IssuerSigningKeys = known,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsAlive(from, until),
    };

    private bool IsAlive(DateTime? from, DateTime? until)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    /// <summary>A key of the Bot Framework speaks only for the channels it is endorsed for.</summary>
    private static bool IsEndorsed(SecurityKey key, string? channel) =>
        channel is not null
        && key is JsonWebKey webKey
        && webKey.AdditionalData.TryGetValue("endorsements", out object? endorsements)
        && Names(endorsements).Contains(channel);

    private static IEnumerable<string?> Names(object? list) => list switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(name => name.ToString()),
        string name => [name],
        IEnumerable names => names.Cast<object?>().Select(name => name?.ToString()),
        _ => [],
    };

    /// <summary>Otherwise a token for one place could make the bot answer, with its own token, to another.</summary>
    private static bool SpeaksFor(JsonWebToken token, string serviceUrl) =>
        serviceUrl.Length > 0
        && token.TryGetPayloadValue("serviceurl", out string claimed)
        && string.Equals(claimed?.TrimEnd('/'), serviceUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every place in which the activity names its organisation must name one that is allowed.</summary>
    private bool Serves(Activity activity)
    {
        string[] named = [.. new[] { activity.ChannelData.Tenant?.Id, activity.Conversation.TenantId }.OfType<string>()];
        return options.AllowedTenants.Count == 0
            || (named.Length > 0 && named.All(tenant => options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)));
    }
}
