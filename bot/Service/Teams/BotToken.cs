using Azure.Core;

namespace PeerHelp.Service.Teams;

/// <summary>The token the bot shows, kept until five minutes before it ends; one fetch at a time.</summary>
/// <param name="credential">Null without a registration: then no token is shown.</param>
/// <param name="time">The clock by which tokens end.</param>
/// <param name="scope">Whom the token is for; Teams unless said otherwise.</param>
public sealed class BotToken(TokenCredential? credential, TimeProvider time, string scope = "https://api.botframework.com/.default")
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private readonly TokenRequestContext wanted = new([scope]);

    private readonly SemaphoreSlim fetching = new(1);
    private volatile Kept? kept;

    /// <exception cref="Azure.Identity.AuthenticationFailedException">Microsoft Entra gave no token.</exception>
    public async ValueTask<string?> GetAsync(CancellationToken stop)
    {
        if (credential is null || IsGood(kept))
        {
            return kept?.Token;
        }

        await fetching.WaitAsync(stop);
        try
        {
            if (!IsGood(kept))
            {
                AccessToken fetched = await credential.GetTokenAsync(wanted, stop);
                kept = new Kept(fetched.Token, fetched.ExpiresOn);
            }

            return kept!.Token;
        }
        finally
        {
            fetching.Release();
        }
    }

    private bool IsGood(Kept? token) => token is not null && time.GetUtcNow() < token.Ends - Margin;

    private sealed record Kept(string Token, DateTimeOffset Ends);
}
