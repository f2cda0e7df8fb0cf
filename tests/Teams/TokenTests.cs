using System.Net;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>Only Teams is listened to, and only for the organisations this bot serves.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private readonly FakeTime time = new();
    private Issuer issuer = null!;
    private Bot bot = null!;

    public async Task InitializeAsync()
    {
        issuer = await Issuer.StartAsync(time);
        bot = await Bot.StartAsync(time, issuer);
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task Teams_is_listened_to()
    {
        Assert.Equal((HttpStatusCode.OK, ""), await bot.PostAsync(Sample.FromTeams(), issuer.Bearer()));
        Assert.Equal("hei", Assert.Single(bot.Received).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public Task No_token_is_not_enough(string? authorization) => IsRefusedAsync(authorization);

    [Fact]
    public Task A_token_that_nobody_signed_is_refused()
    {
        string[] parts = issuer.Bearer()["Bearer ".Length..].Split('.');
        string none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"first"}""");

        return IsRefusedAsync($"Bearer {none}.{parts[1]}.");
    }

    [Fact]
    public async Task A_token_may_be_five_minutes_late_but_not_more()
    {
        await IsTakenAsync(issuer.Bearer(startsIn: TimeSpan.FromHours(-1), endsIn: TimeSpan.FromMinutes(-4)));
        await IsRefusedAsync(issuer.Bearer(startsIn: TimeSpan.FromHours(-1), endsIn: TimeSpan.FromMinutes(-5)));
    }

    [Fact]
    public async Task A_token_may_be_five_minutes_early_but_not_more()
    {
        await IsTakenAsync(issuer.Bearer(startsIn: TimeSpan.FromMinutes(5)));
        await IsRefusedAsync(issuer.Bearer(startsIn: TimeSpan.FromMinutes(6)));
    }

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => IsRefusedAsync(issuer.Bearer(issuer: "https://sts.windows.net/x/"));

    [Fact]
    public Task A_token_for_another_bot_is_refused() => IsRefusedAsync(issuer.Bearer(audience: "33333333-0000-0000-0000-000000000003"));

    [Theory]
    [InlineData("first")]
    [InlineData("unheard-of")]
    public Task A_token_signed_with_a_key_of_ones_own_is_refused(string keyId) =>
        IsRefusedAsync(issuer.Bearer(signedBy: new SigningCredentials(Issuer.ForeignKey(keyId), SecurityAlgorithms.RsaSha256)));

    [Fact]
    public Task The_public_key_is_no_shared_secret()
    {
        byte[] known = Encoding.UTF8.GetBytes(issuer.Key.Rsa.ExportRSAPublicKeyPem());
        var asSecret = new SymmetricSecurityKey(known) { KeyId = "first" };

        return IsRefusedAsync(issuer.Bearer(signedBy: new SigningCredentials(asSecret, SecurityAlgorithms.HmacSha256)));
    }

    [Fact]
    public Task A_changed_token_is_refused()
    {
        string[] parts = issuer.Bearer().Split('.');
        string[] others = issuer.Bearer(audience: "somebody-else").Split('.');

        return IsRefusedAsync($"{parts[0]}.{parts[1]}.{others[2]}");
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        issuer.RollOver("other", "webchat", "slack");

        await IsRefusedAsync(issuer.Bearer());
        await IsTakenAsync(issuer.Bearer(), Sample.FromTeams(channel: "webchat"));
    }

    [Fact]
    public Task An_activity_without_a_channel_is_refused() => IsRefusedAsync(issuer.Bearer(), """
        {"type":"message","serviceUrl":"https://smba.trafficmanager.net/emea/tenant/","conversation":{"id":"a"}}
        """);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/another/")]
    [InlineData("https://evil.example.com/")]
    public Task An_address_for_answers_that_the_token_does_not_name_is_refused(string serviceUrl) =>
        IsRefusedAsync(issuer.Bearer(), Sample.FromTeams(serviceUrl: serviceUrl));

    [Fact]
    public Task A_token_that_names_no_address_for_answers_is_refused() => IsRefusedAsync(issuer.Bearer(serviceUrl: null));

    [Fact]
    public Task The_address_for_answers_may_differ_in_capitals_and_the_last_slash() =>
        IsTakenAsync(issuer.Bearer(), Sample.FromTeams(serviceUrl: "https://SMBA.trafficmanager.net/emea/tenant"));

    [Fact]
    public async Task Another_organisation_is_forbidden()
    {
        string body = Sample.FromTeams(tenant: "99999999-0000-0000-0000-000000000009");

        Assert.Equal((HttpStatusCode.Forbidden, ""), await bot.PostAsync(body, issuer.Bearer()));
        Assert.Empty(bot.Received);
    }

    [Fact]
    public async Task Two_organisations_in_one_activity_are_forbidden()
    {
        string body = Sample.FromTeams(chatTenant: "99999999-0000-0000-0000-000000000009");

        Assert.Equal(HttpStatusCode.Forbidden, (await bot.PostAsync(body, issuer.Bearer())).Status);
    }

    [Fact]
    public async Task A_new_key_is_known_at_once()
    {
        await IsTakenAsync(issuer.Bearer());
        issuer.RollOver("second");

        await IsTakenAsync(issuer.Bearer());
        Assert.Equal(2, issuer.TimesAsked);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_the_bot_ask_again_and_again()
    {
        for (int i = 0; i < 5; i++)
        {
            await IsRefusedAsync(issuer.Bearer(signedBy: new SigningCredentials(Issuer.ForeignKey($"forged-{i}"), SecurityAlgorithms.RsaSha256)));
        }

        Assert.Equal(2, issuer.TimesAsked);
        time.Advance(TimeSpan.FromMinutes(5));
        issuer.RollOver("second");
        await IsTakenAsync(issuer.Bearer());
        Assert.Equal(3, issuer.TimesAsked);
    }

    [Fact]
    public async Task Keys_are_asked_once_a_day_and_outlive_an_outage_of_their_source()
    {
        await IsTakenAsync(issuer.Bearer());
        await issuer.DisposeAsync();
        time.Advance(TimeSpan.FromHours(25));

        await IsTakenAsync(issuer.Bearer());
        Assert.Equal(1, issuer.TimesAsked);
    }

    private async Task IsRefusedAsync(string? authorization, string? body = null)
    {
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await bot.PostAsync(body ?? Sample.FromTeams(), authorization));
        Assert.Empty(bot.Received);
    }

    private async Task IsTakenAsync(string authorization, string? body = null)
    {
        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(body ?? Sample.FromTeams(), authorization)).Status);
        Assert.Single(bot.Received);
        bot.Received.Clear();
    }
}
