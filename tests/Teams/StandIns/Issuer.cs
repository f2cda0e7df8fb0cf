using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PeerHelp.Teams.Tests.StandIns;

/// <summary>Stands in for the Bot Framework's token service: publishes keys and signs real tokens.</summary>
internal sealed class Issuer(FakeTime time) : IAsyncDisposable
{
    public const string AppId = "22222222-0000-0000-0000-000000000002";
    public const string Name = "https://api.botframework.com";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/tenant/";

    // Making a key is slow, so all tests share a few.
    private static readonly ConcurrentDictionary<string, RSA> Own = new();
    private static readonly RSA Foreign = RSA.Create(2048);

    private readonly List<JsonObject> published = [];
    private WebApplication? server;

    public Uri Metadata { get; private set; } = null!;

    public int TimesAsked { get; private set; }

    public RsaSecurityKey Key { get; private set; } = null!;

    public static async Task<Issuer> StartAsync(FakeTime time)
    {
        var issuer = new Issuer(time);
        issuer.RollOver("first");
        issuer.server = LocalServer.Builder().Build();
        issuer.server.MapGet("/openid", (HttpContext http) => http.Response.WriteAsync(
            $$"""{"issuer":"{{Name}}","jwks_uri":"http://{{http.Request.Host}}/keys"}"""));
        issuer.server.MapGet("/keys", (HttpContext http) =>
        {
            issuer.TimesAsked++;
            var keys = new JsonArray([.. issuer.published.Select(key => key.DeepClone())]);
            return http.Response.WriteAsync(new JsonObject { ["keys"] = keys }.ToJsonString());
        });
        issuer.Metadata = await issuer.server.StartAsync("openid");
        return issuer;
    }

    /// <summary>Signs with a new key from now on.</summary>
    public void RollOver(string keyId, params string[] endorsements)
    {
        Key = new RsaSecurityKey(Own.GetOrAdd(keyId, _ => RSA.Create(2048))) { KeyId = keyId };
        RSAParameters numbers = Key.Rsa.ExportParameters(false);
        published.Add(new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. (endorsements is [] ? ["msteams"] : endorsements).Select(name => (JsonNode)name)]),
        });
    }

    /// <summary>A key that this issuer does not publish, whatever name it bears.</summary>
    public static RsaSecurityKey ForeignKey(string keyId) => new(Foreign) { KeyId = keyId };

    /// <summary>The header of a good token, unless something is said to be different.</summary>
    public string Bearer(
        string audience = AppId,
        string issuer = Name,
        string? serviceUrl = ServiceUrl,
        TimeSpan startsIn = default,
        TimeSpan? endsIn = null,
        SigningCredentials? signedBy = null)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        var wanted = new SecurityTokenDescriptor
        {
            Audience = audience,
            Issuer = issuer,
            NotBefore = now + startsIn,
            IssuedAt = now,
            Expires = now + (endsIn ?? TimeSpan.FromHours(1)),
            Claims = serviceUrl is null ? null : new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = signedBy ?? new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(wanted);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
