using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace PeerHelp.Service.Teams;

/// <summary>How the bot proves to Microsoft Entra who it is: by its client secret, or by a managed identity.</summary>
public static class BotCredential
{
    /// <param name="options">The registration.</param>
    /// <param name="transport">Another way to the token endpoint; null for the network.</param>
    /// <returns>Null without a registration.</returns>
    public static TokenCredential? For(TeamsOptions options, HttpPipelineTransport? transport = null) => options switch
    {
        { HasRegistration: false } => null,
        { MicrosoftAppType: TeamsOptions.UserAssignedMsi } => ByManagedIdentity(options, transport),
        _ => BySecret(options, transport),
    };

    private static ClientSecretCredential BySecret(TeamsOptions options, HttpPipelineTransport? transport)
    {
        var settings = new ClientSecretCredentialOptions
        {
            AuthorityHost = options.Authority ?? AzureAuthorityHosts.AzurePublicCloud,
            // Another authority is one the administrator named: Microsoft's list of authorities need not know it.
            DisableInstanceDiscovery = options.Authority is not null,
        };
        settings.Transport = transport ?? settings.Transport;
        return new ClientSecretCredential(
            options.MicrosoftAppTenantId, options.MicrosoftAppId, options.MicrosoftAppPassword, settings);
    }

    private static ManagedIdentityCredential ByManagedIdentity(TeamsOptions options, HttpPipelineTransport? transport)
    {
        var settings = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId));
        settings.Transport = transport ?? settings.Transport;
        return new ManagedIdentityCredential(settings);
    }
}
