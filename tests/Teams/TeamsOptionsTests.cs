using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using PeerHelp.Service.Teams;

namespace PeerHelp.Teams.Tests;

/// <summary>A bot that could not work, or would not be safe, does not start, and says why.</summary>
public sealed class TeamsOptionsTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["MicrosoftAppId"] = "app",
        ["MicrosoftAppTenantId"] = "tenant",
        ["MicrosoftAppPassword"] = "secret",
    };

    [Theory]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId is not set")]
    [InlineData("MicrosoftAppTenantId", " ", "MicrosoftAppTenantId is not set")]
    [InlineData("MicrosoftAppPassword", null, "MicrosoftAppPassword is not set")]
    [InlineData("MicrosoftAppType", "MultiTenant", "MicrosoftAppType must be SingleTenant or UserAssignedMSI")]
    [InlineData("BotOpenIdMetadata", "http://keys.example.com/", "OpenIdMetadata must be an https address")]
    [InlineData("BotOpenIdMetadata", "keys", "OpenIdMetadata must be an absolute address")]
    [InlineData("ToChannelFromBotLoginUrl", "http://127.0.0.1/", "ToChannelFromBotLoginUrl must be an https address")]
    public void One_wrong_setting_stops_the_start_with_one_sentence(string key, string? value, string sentence)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Start(new(Good) { [key] = value }, "Production"));

        Assert.Contains(sentence, fault.Message);
        Assert.EndsWith(".", fault.Message);
    }

    [Theory]
    [InlineData("MicrosoftAppType", "SingleTenant")]
    [InlineData("BotOpenIdMetadata", "http://127.0.0.1:4000/openid")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.microsoftonline.us/")]
    public void A_registered_bot_starts(string key, string value) => Start(new(Good) { [key] = value }, "Production");

    [Fact]
    public void A_managed_identity_needs_no_password() =>
        Start(new(Good) { ["MicrosoftAppType"] = "UserAssignedMSI", ["MicrosoftAppPassword"] = null }, "Production");

    [Fact]
    public void Without_a_registration_it_starts_in_Development_only()
    {
        Start([], "Development");

        Assert.Throws<InvalidOperationException>(() => Start([], "Staging"));
    }

    [Fact]
    public void The_own_organisation_is_allowed_unless_others_are_named()
    {
        Assert.Equal(["tenant"], Read(Good).AllowedTenants);
        Assert.Equal(["a", "b"], Read(new(Good) { ["AllowedTenants"] = "a, b" }).AllowedTenants);
        Assert.Equal(["a", "b"], Read(new(Good) { ["AllowedTenants:0"] = "a", ["AllowedTenants:1"] = "b" }).AllowedTenants);
    }

    [Fact]
    public void The_secret_is_not_shown() => Assert.DoesNotContain("secret", Read(Good).ToString());

    private static void Start(Dictionary<string, string?> settings, string environment) =>
        Read(settings).Check(new HostingEnvironment { EnvironmentName = environment });

    private static TeamsOptions Read(Dictionary<string, string?> settings) =>
        TeamsOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
