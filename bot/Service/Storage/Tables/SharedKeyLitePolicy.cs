using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace PeerHelp.Service.Storage.Tables;

/// <summary>Signs each request, each retry anew, with the account's key (<c>SharedKeyLite</c>).</summary>
internal sealed class SharedKeyLitePolicy(TableAccount account, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);

        // The emulator's path begins with the account, so that there it stands twice; both sides expect it.
        var signed = $"{date}\n/{account.Name}{message.Request.Uri.ToUri().AbsolutePath}";
        var signature = HMACSHA256.HashData(account.Key.Span, Encoding.UTF8.GetBytes(signed));

        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {account.Name}:{Convert.ToBase64String(signature)}");
    }
}
