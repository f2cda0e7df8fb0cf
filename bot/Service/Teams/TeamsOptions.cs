using System.Net;

namespace PeerHelp.Service.Teams;

/// <summary>How the bot is registered, under the keys that bot administrators know.</summary>
public sealed record TeamsOptions
{
    public const string SingleTenant = "SingleTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";

    public string? MicrosoftAppId { get; init; }

    /// <summary>SingleTenant (with a client secret) or UserAssignedMSI (with a managed identity, no secret).</summary>
    public string MicrosoftAppType { get; init; } = SingleTenant;

    public string? MicrosoftAppTenantId { get; init; }

    public string? MicrosoftAppPassword { get; init; }

    /// <summary>The organisations that may use the bot; empty only where there is no registration.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    public Uri OpenIdMetadata { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Where outgoing tokens are fetched; null for the public cloud.</summary>
    public Uri? Authority { get; init; }

    /// <summary>Without a registration, Agents Playground on the same machine may talk to the bot, in Development only.</summary>
    public bool HasRegistration => MicrosoftAppId is not null;

    public static TeamsOptions From(IConfiguration settings)
    {
        string? tenant = Word(settings, "MicrosoftAppTenantId");
        var defaults = new TeamsOptions();
        string[] allowed = Words(settings.GetSection("AllowedTenants"));
        return new TeamsOptions
        {
            MicrosoftAppId = Word(settings, "MicrosoftAppId"),
            MicrosoftAppType = Word(settings, "MicrosoftAppType") ?? defaults.MicrosoftAppType,
            MicrosoftAppTenantId = tenant,
            MicrosoftAppPassword = Word(settings, "MicrosoftAppPassword"),
            AllowedTenants = allowed.Length > 0 ? allowed : tenant is null ? [] : [tenant],
            OpenIdMetadata = Address(settings, "BotOpenIdMetadata") ?? defaults.OpenIdMetadata,
            Issuer = Word(settings, "ToBotFromChannelTokenIssuer") ?? defaults.Issuer,
            Authority = Address(settings, "ToChannelFromBotLoginUrl"),
        };
    }

    /// <summary>Without the secret, so that it may be logged.</summary>
    public override string ToString() => $"{MicrosoftAppType} {MicrosoftAppId}";

    /// <summary>Stops the start with one sentence when the bot could not work, or would not be safe.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message says which.</exception>
    public void Check(IHostEnvironment environment)
    {
        if (WhatIsWrong(environment) is { } sentence)
        {
            throw new InvalidOperationException(sentence);
        }
    }

    private string? WhatIsWrong(IHostEnvironment environment) => this switch
    {
        { HasRegistration: false } => environment.IsDevelopment()
            ? null
            : "MicrosoftAppId is not set: without it anyone could speak to the bot, so it runs without one only in Development.",
        { MicrosoftAppType: not (SingleTenant or UserAssignedMsi) } =>
            $"MicrosoftAppType must be {SingleTenant} or {UserAssignedMsi}.",
        { MicrosoftAppTenantId: null } => "MicrosoftAppTenantId is not set: it says whose bot this is.",
        { MicrosoftAppType: SingleTenant, MicrosoftAppPassword: null } =>
            $"MicrosoftAppPassword is not set: a {SingleTenant} bot needs its client secret.",
        _ when !IsSafe(OpenIdMetadata) => "BotOpenIdMetadata must be an https address.",
        { Authority: { } authority } when authority.Scheme != Uri.UriSchemeHttps => "ToChannelFromBotLoginUrl must be an https address.",
        _ => null,
    };

    /// <summary>Plain http is safe only within the machine.</summary>
    internal static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || IsWithinMachine(address));

    internal static bool IsWithinMachine(Uri address) =>
        address.IsAbsoluteUri && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;

    internal static bool IsWithinMachine(IPAddress? caller) =>
        caller is not null && IPAddress.IsLoopback(caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller);

    private static string? Word(IConfiguration settings, string key) =>
        settings[key]?.Trim() is { Length: > 0 } word ? word : null;

    private static Uri? Address(IConfiguration settings, string key) =>
        Word(settings, key) is not { } word ? null
        : Uri.TryCreate(word, UriKind.Absolute, out Uri? address) ? address
        : throw new InvalidOperationException($"{key} must be an absolute address.");

    /// <summary>A list, or one line with commas.</summary>
    private static string[] Words(IConfigurationSection section) =>
        [.. section.GetChildren().Select(child => child.Value).Append(section.Value)
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
