using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PeerHelp.Stories.Tests;

/// <summary>Stands in for the Bot Framework's token service on this machine: publishes keys and signs real tokens.</summary>
public sealed class Registration : IAsyncDisposable
{
    public const string AppId = "22222222-0000-0000-0000-000000000002";
    public const string Issuer = "https://api.botframework.com";

    private readonly RSA ours = RSA.Create(2048);
    private readonly RSA unendorsed = RSA.Create(2048);
    private readonly RSA foreign = RSA.Create(2048);
    private readonly WebApplication server;

    private Registration()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapGet("/openid", (HttpContext http) => http.Response.WriteAsync(
            $$"""{"issuer":"{{Issuer}}","jwks_uri":"http://{{http.Request.Host}}/keys"}"""));
        server.MapGet("/keys", (HttpContext http) => http.Response.WriteAsync(new JsonObject
        {
            ["keys"] = new JsonArray(Published("ours", ours, "msteams"), Published("unendorsed", unendorsed, "webchat")),
        }.ToJsonString()));
    }

    public SigningCredentials Key => Signs("ours", ours);

    /// <summary>Published, but for another channel than Teams.</summary>
    public SigningCredentials UnendorsedKey => Signs("unendorsed", unendorsed);

    /// <summary>Bears our key's name, and is another.</summary>
    public SigningCredentials ForeignKey => Signs("ours", foreign);

    public static async Task<Registration> OpenAsync()
    {
        var registration = new Registration();
        await registration.server.StartAsync();
        return registration;
    }

    /// <summary>The settings of a registered bot in production.</summary>
    public Dictionary<string, string> Settings(string tenant) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppTenantId"] = tenant,
        ["MicrosoftAppPassword"] = "secret",
        ["ToChannelFromBotLoginUrl"] = "https://127.0.0.1:1/",
        ["BotOpenIdMetadata"] = new Uri(new Uri(server.Urls.First()), "openid").AbsoluteUri,
    };

    /// <summary>A good token for an hour, unless something is said to be different.</summary>
    public string Token(
        string serviceUrl, string audience = AppId, string issuer = Issuer, int startsInMinutes = -1, int endsInMinutes = 60,
        SigningCredentials? signedBy = null, bool signed = true)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var wanted = new SecurityTokenDescriptor
        {
            Audience = audience,
            Issuer = issuer,
            NotBefore = now.AddMinutes(startsInMinutes),
            IssuedAt = now.AddMinutes(startsInMinutes),
            Expires = now.AddMinutes(endsInMinutes),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = signed ? signedBy ?? Key : null,
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(wanted);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        ours.Dispose();
        unendorsed.Dispose();
        foreign.Dispose();
    }

    private static SigningCredentials Signs(string name, RSA key) =>
        new(new RsaSecurityKey(key) { KeyId = name }, SecurityAlgorithms.RsaSha256);

    private static JsonObject Published(string name, RSA key, string channel)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = name,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray(channel),
        };
    }
}
