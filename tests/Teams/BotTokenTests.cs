using System.Net;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using PeerHelp.Service.Teams;
using PeerHelp.Teams.Tests.StandIns;

namespace PeerHelp.Teams.Tests;

/// <summary>The bot proves who it is with a token that it keeps as long as it is good.</summary>
public sealed class BotTokenTests
{
    private static readonly TeamsOptions Registration = new()
    {
        MicrosoftAppId = Issuer.AppId,
        MicrosoftAppTenantId = Bot.Tenant,
        MicrosoftAppPassword = "client secret",
    };

    private readonly FakeTime time = new();

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_it_ends()
    {
        var entra = new StandInCredential(time);
        var token = new BotToken(entra, time);

        Assert.Equal("token 1", await token.GetAsync(default));
        time.Advance(TimeSpan.FromMinutes(54.9));
        Assert.Equal("token 1", await token.GetAsync(default));
        time.Advance(TimeSpan.FromMinutes(0.1));
        Assert.Equal("token 2", await token.GetAsync(default));
        Assert.Equal("https://api.botframework.com/.default", entra.Scope);
    }

    [Fact]
    public async Task Many_messages_at_once_fetch_one_token()
    {
        var entra = new StandInCredential(time) { Gate = new TaskCompletionSource() };
        var token = new BotToken(entra, time);

        Task<string?>[] wanted = [.. Enumerable.Range(0, 20).Select(_ => token.GetAsync(default).AsTask())];
        entra.Gate.SetResult();

        Assert.All(await Task.WhenAll(wanted), got => Assert.Equal("token 1", got));
    }

    [Fact]
    public async Task A_failed_fetch_is_forgotten()
    {
        var entra = new StandInCredential(time) { Fault = new IOException("no network") };
        var token = new BotToken(entra, time);
        await Assert.ThrowsAsync<IOException>(() => token.GetAsync(default).AsTask());
        entra.Fault = null;

        Assert.Equal("token 2", await token.GetAsync(default));
    }

    [Fact]
    public async Task Without_a_registration_no_token_is_shown() =>
        Assert.Null(await new BotToken(BotCredential.For(new TeamsOptions()), time).GetAsync(default));

    [Fact]
    public async Task A_single_tenant_bot_shows_its_secret_to_its_own_tenant()
    {
        using var entra = new StandInEntra();
        var token = new BotToken(BotCredential.For(Registration, entra.Transport), TimeProvider.System);

        Assert.Equal("fetched", await token.GetAsync(default));
        Assert.StartsWith($"https://login.microsoftonline.com/{Bot.Tenant}/oauth2/v2.0/token", entra.Asked);
        Assert.Contains("client_secret=client+secret", entra.Sent.Replace("%20", "+"));
        Assert.Contains($"client_id={Issuer.AppId}", entra.Sent);
        Assert.Contains("grant_type=client_credentials", entra.Sent);
        Assert.Contains("api.botframework.com%2F.default", entra.Sent);
    }

    [Fact]
    public async Task Another_authority_is_asked_when_the_administrator_names_it()
    {
        using var entra = new StandInEntra();
        TeamsOptions elsewhere = Registration with { Authority = new Uri("https://login.microsoftonline.us/") };

        await new BotToken(BotCredential.For(elsewhere, entra.Transport), TimeProvider.System).GetAsync(default);

        Assert.StartsWith($"https://login.microsoftonline.us/{Bot.Tenant}/oauth2/v2.0/token", entra.Asked);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        using var entra = new StandInEntra();
        TeamsOptions managed = Registration with { MicrosoftAppType = TeamsOptions.UserAssignedMsi, MicrosoftAppPassword = null };

        Assert.Equal("fetched", await new BotToken(BotCredential.For(managed, entra.Transport), TimeProvider.System).GetAsync(default));
        Assert.StartsWith("http://169.254.169.254/metadata/identity/oauth2/token", entra.Asked);
        Assert.Contains($"client_id={Issuer.AppId}", entra.Asked);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(entra.Asked));
    }

    /// <summary>Gives out numbered tokens, each for an hour.</summary>
    private sealed class StandInCredential(FakeTime time) : TokenCredential
    {
        private int count;

        public TaskCompletionSource? Gate { get; init; }

        public Exception? Fault { get; set; }

        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext wanted, CancellationToken stop) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext wanted, CancellationToken stop)
        {
            int number = Interlocked.Increment(ref count);
            Scope = Assert.Single(wanted.Scopes);
            await (Gate?.Task ?? Task.CompletedTask);
            return Fault is null ? new AccessToken($"token {number}", time.GetUtcNow() + TimeSpan.FromHours(1)) : throw Fault;
        }
    }

    /// <summary>Stands in for Microsoft Entra's token endpoint, whose address must be https and so cannot be a local server.</summary>
    private sealed class StandInEntra : HttpMessageHandler
    {
        public HttpPipelineTransport Transport => new HttpClientTransport(this);

        public string Asked { get; private set; } = "";

        public string Sent { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            string address = request.RequestUri!.AbsoluteUri;
            bool isToken = address.Contains("/token", StringComparison.Ordinal);
            if (isToken)
            {
                Asked = address;
                Sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(stop);
            }

            string authority = request.RequestUri.GetLeftPart(UriPartial.Authority);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(isToken ? Token : Discovery(authority), Encoding.UTF8, "application/json"),
            };
        }

        private static string Token =>
            """{"token_type":"Bearer","access_token":"fetched","expires_in":3600,"expires_on":"4102444800","resource":"https://api.botframework.com"}""";

        private static string Discovery(string authority) => $$"""
            {"tenant_discovery_endpoint":"{{authority}}/{{Bot.Tenant}}/v2.0/.well-known/openid-configuration","api-version":"1.1",
             "metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com"]}]}
            """;
    }
}
